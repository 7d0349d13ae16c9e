import { graphql } from '../../gql';

export const InstructionListDocument = graphql(`
  query InstructionList($filter: InstructionFilter, $page: PageInput) {
    instructions(filter: $filter, page: $page) {
      total
      items {
        ...InstructionHead
        task {
          id
          code
          title
          leadUnit {
            id
            name
          }
        }
        viewerCan
      }
    }
  }
`);

export const InstructionDetailDocument = graphql(`
  query InstructionDetail($id: ID!) {
    instruction(id: $id) {
      ...InstructionBody
      additions {
        ...InstructionBody
      }
      events {
        sequence
        at
        verb
        code
        personName
        postTitle
        reason
      }
    }
  }

  fragment InstructionHead on Instruction {
    id
    code
    rootId
    title
    urgency
    state
    personName
    postTitle
    writtenOn
    dueOn
    light
    subject {
      kind
      id
      title
    }
  }

  fragment InstructionBody on Instruction {
    ...InstructionHead
    text
    task {
      id
      code
      title
      state
      dueOn
      assignments {
        id
        role
        completionText
        unit {
          id
          name
        }
      }
    }
    registeredOn
    result
    reportedOn
    closedOn
    closeNote
    suggestedParts {
      unitId
      unitName
      role
    }
    version
    viewerCan
  }
`);

export const InstructionLimitsDocument = graphql(`
  query InstructionLimits {
    settings {
      instructionUrgentDays
      instructionOrdinaryDays
      instructionDifficultDays
    }
  }
`);
