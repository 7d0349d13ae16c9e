import { graphql } from '../gql';

export const ConsequenceFragment = graphql(`
  fragment Consequence on Consequence {
    months
    units {
      unit {
        id
        name
        level
      }
      tasks
      added
      owed
      most
    }
    unitCount
    tasks
    slots
    warnAbove
    heavy
  }
`);
