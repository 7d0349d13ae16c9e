import { graphql } from '../../gql';

export const OutsideBurdenDocument = graphql(`
  query OutsideBurden($unitIds: [ID!]!, $matter: String!, $topics: [AssistanceCategory!]!, $fromOn: LocalDate!, $toOn: LocalDate!, $id: ID) {
    outsideBurden(unitIds: $unitIds, matter: $matter, topics: $topics, fromOn: $fromOn, toOn: $toOn, id: $id) {
      overlaps {
        what
        unitName
        own
        jointMeetingName
        code
        matter
        fromOn
        toOn
        sameMatter
        overlapping
      }
      loads {
        unitId
        inspections
        assessments
        visits
      }
    }
  }
`);

export const OutsiderSeatsDocument = graphql(`
  query OutsiderSeats {
    inspectionSeats {
      postId
      postTitle
      unitName
      personName
      guest
    }
  }
`);
