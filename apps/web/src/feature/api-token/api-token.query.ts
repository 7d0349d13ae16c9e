import { graphql } from '../../gql';

export const ApiTokensDocument = graphql(`
  query ApiTokens {
    apiTokens {
      ...ApiTokenRow
    }
  }
  fragment ApiTokenRow on ApiToken {
    id
    name
    unitId
    unitName
    postTitle
    scopes
    state
    prefix
    expiresOn
    createdByName
    takenByName
    lastUsedOn
    seatInForce
    version
    viewerCan
  }
`);

export const ApiSeatsDocument = graphql(`
  query ApiSeats {
    apiSeats {
      postId
      postTitle
      unitName
    }
  }
`);

export const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      ...ApiTokenRow
    }
  }
`);

export const TakeApiTokenDocument = graphql(`
  mutation TakeApiToken($id: ID!, $version: Int!) {
    takeApiToken(id: $id, version: $version) {
      secret
      token {
        ...ApiTokenRow
      }
    }
  }
`);

export const RevokeApiTokenDocument = graphql(`
  mutation RevokeApiToken($id: ID!, $reason: String) {
    revokeApiToken(id: $id, reason: $reason) {
      ...ApiTokenRow
    }
  }
`);
