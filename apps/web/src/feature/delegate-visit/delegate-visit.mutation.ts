import { graphql } from '../../gql';

export const PlanDelegateVisitDocument = graphql(`
  mutation PlanDelegateVisit($input: ProgrammeInput!, $idempotencyKey: String!) {
    planDelegateVisit(input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const ReviseDelegateVisitDocument = graphql(`
  mutation ReviseDelegateVisit($id: ID!, $version: Int!, $input: ProgrammeInput!, $reason: String!) {
    reviseDelegateVisit(id: $id, version: $version, input: $input, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const HoldDelegateVisitDocument = graphql(`
  mutation HoldDelegateVisit($id: ID!, $version: Int!, $input: VisitHeldInput!) {
    holdDelegateVisit(id: $id, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const CancelDelegateVisitDocument = graphql(`
  mutation CancelDelegateVisit($id: ID!, $version: Int!, $reason: String!) {
    cancelDelegateVisit(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const CloseDelegateVisitDocument = graphql(`
  mutation CloseDelegateVisit($id: ID!, $version: Int!) {
    closeDelegateVisit(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const RecordOpinionDocument = graphql(`
  mutation RecordOpinion($id: ID!, $input: OpinionInput!, $idempotencyKey: String!) {
    recordOpinion(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const AssignOpinionDocument = graphql(`
  mutation AssignOpinion($id: ID!, $opinionId: ID!, $version: Int!, $unitId: ID!, $limit: RectificationLimitInput!) {
    assignOpinion(id: $id, opinionId: $opinionId, version: $version, unitId: $unitId, limit: $limit) {
      id
      state
      version
    }
  }
`);

export const AnswerOpinionDocument = graphql(`
  mutation AnswerOpinion($id: ID!, $opinionId: ID!, $version: Int!, $text: String!, $source: String) {
    answerOpinion(id: $id, opinionId: $opinionId, version: $version, text: $text, source: $source) {
      id
      state
      version
    }
  }
`);

export const AcceptOpinionAnswerDocument = graphql(`
  mutation AcceptOpinionAnswer($id: ID!, $opinionId: ID!, $version: Int!, $input: OpinionReactionInput!) {
    acceptOpinionAnswer(id: $id, opinionId: $opinionId, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const DeclineOpinionAnswerDocument = graphql(`
  mutation DeclineOpinionAnswer($id: ID!, $opinionId: ID!, $version: Int!, $input: OpinionReactionInput!) {
    declineOpinionAnswer(id: $id, opinionId: $opinionId, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);
