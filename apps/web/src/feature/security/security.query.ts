import { graphql } from '../../gql';

export const AccountAccessFragment = graphql(`
  fragment AccountAccessRow on AccountAccess {
    id
    accountName
    personName
    state
    locked
    adminRole
    posts
    hasSecondFactor
    identity
    identitySubject
    recoveryCodesLeft
    sessions
    viewerCan
  }
`);

export const AccountAccessDocument = graphql(`
  query AccountAccess($text: String, $page: PageInput) {
    accountAccess(text: $text, page: $page) {
      total
      items {
        ...AccountAccessRow
      }
    }
  }
`);

export const SignInRulesDocument = graphql(`
  query SignInRules {
    signInRules {
      secondFactor
      passwordDays
      idleMinutes
      sessionHours
      identityProvider
      identityMatching
    }
  }
`);

export const LiftSecondFactorDocument = graphql(`
  mutation LiftSecondFactor($accountId: ID!, $reason: String!) {
    liftSecondFactor(accountId: $accountId, reason: $reason) {
      ...AccountAccessRow
    }
  }
`);

export const EndSessionsDocument = graphql(`
  mutation EndSessions($accountId: ID!, $reason: String!) {
    endSessions(accountId: $accountId, reason: $reason) {
      ...AccountAccessRow
    }
  }
`);

export const LinkIdentityDocument = graphql(`
  mutation LinkIdentity($accountId: ID!, $subject: String!, $reason: String!) {
    linkIdentity(accountId: $accountId, subject: $subject, reason: $reason) {
      ...AccountAccessRow
    }
  }
`);

export const UnlinkIdentityDocument = graphql(`
  mutation UnlinkIdentity($accountId: ID!, $reason: String!) {
    unlinkIdentity(accountId: $accountId, reason: $reason) {
      ...AccountAccessRow
    }
  }
`);

export const SetIdentityMatchingDocument = graphql(`
  mutation SetIdentityMatching($matching: IdentityMatching!, $reason: String!) {
    setIdentityMatching(matching: $matching, reason: $reason) {
      identityMatching
    }
  }
`);
