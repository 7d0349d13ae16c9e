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
