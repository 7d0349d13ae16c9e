import { graphql } from '../../gql';

export const InviteToInspectionDocument = graphql(`
  mutation InviteToInspection($id: ID!, $postId: ID!) {
    inviteToInspection(id: $id, postId: $postId) {
      personName
      accountName
      code
      until
    }
  }
`);
