import { graphql } from '../../gql';

export const ApproverChoicesDocument = graphql(`
  fragment ApproverChoices on Inspection {
    approverChoices {
      postId
      postTitle
      unitName
      personName
      leads
      headsSecretariat
    }
  }
`);
