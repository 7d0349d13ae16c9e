import { graphql } from '../../gql';

export const OwnSessionFragment = graphql(`
  fragment OwnSessionRow on OwnSession {
    id
    since
    seenAt
    address
    agent
    current
  }
`);

export const OwnSessionsDocument = graphql(`
  query OwnSessions {
    ownSessions {
      ...OwnSessionRow
    }
  }
`);

export const EndOwnSessionDocument = graphql(`
  mutation EndOwnSession($id: ID!) {
    endOwnSession(id: $id) {
      ...OwnSessionRow
    }
  }
`);

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      ...OwnSessionRow
    }
  }
`);

export const OwnSecondFactorDocument = graphql(`
  query OwnSecondFactor {
    ownSecondFactor {
      since
      recoveryCodesLeft
      required
    }
  }
`);

export const StartSecondFactorDocument = graphql(`
  mutation StartSecondFactor($password: String!) {
    startSecondFactor(password: $password) {
      secret
      address
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code)
  }
`);

export const RenewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes($password: String!) {
    renewRecoveryCodes(password: $password)
  }
`);

export const RemoveSecondFactorDocument = graphql(`
  mutation RemoveSecondFactor($password: String!, $code: String!) {
    removeSecondFactor(password: $password, code: $code)
  }
`);
