import { graphql } from '../../gql';

export const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($code: String!, $password: String!) {
    acceptInvitation(code: $code, password: $password) {
      accountName
    }
  }
`);
