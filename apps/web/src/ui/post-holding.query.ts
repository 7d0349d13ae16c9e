import { graphql } from '../gql';

/** Who holds a post, from when to when: on the unit's page and on the administrators'. */
export const PostHoldingFragment = graphql(`
  fragment PostHoldingFacts on PostHolder {
    id
    personName
    capacity
    fromOn
    toOn
    viewerCan
  }
`);
