import { graphql } from '../../gql';

export const FeedDocument = graphql(`
  query Feed {
    feed {
      createdAt
    }
  }
`);

export const RenewFeedDocument = graphql(`
  mutation RenewFeed {
    renewFeed {
      path
    }
  }
`);

export const RevokeFeedDocument = graphql(`
  mutation RevokeFeed {
    revokeFeed
  }
`);

export const UnitFeedDocument = graphql(`
  query UnitFeed($unitId: ID!) {
    unitFeed(unitId: $unitId) {
      createdAt
      createdByName
      viewerCan
    }
  }
`);

export const RenewUnitFeedDocument = graphql(`
  mutation RenewUnitFeed($unitId: ID!) {
    renewUnitFeed(unitId: $unitId) {
      path
    }
  }
`);

export const RevokeUnitFeedDocument = graphql(`
  mutation RevokeUnitFeed($unitId: ID!) {
    revokeUnitFeed(unitId: $unitId)
  }
`);
