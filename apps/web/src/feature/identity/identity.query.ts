import { graphql } from '../../gql';

export const ViewerDocument = graphql(`
  query Viewer {
    installation {
      needsFirstAdministrators
      demo
      today
      identityProvider
      demoAccounts {
        accountName
        label
        role
      }
    }
    viewer {
      id
      accountName
      personName
      mustChangePassword
      mustSetSecondFactor
      adminRoles
      viewerCan
      posts {
        id
        title
        unitId
        unitName
        capacity
      }
      jointMeetings {
        jointMeeting {
          id
          code
          name
          level
          demo
          amberWorkingDays
          acknowledgeWorkingDays
        }
        roles
        unitIds
        guest
        viewerCan
        makesPacks
        takesAll
        counts {
          today
          duties
          tasks
          overdueReports
          reviews
          notices
        }
      }
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      id
    }
  }
`);

export const PendingSignInDocument = graphql(`
  query PendingSignIn {
    pendingSignIn {
      accountName
      asksPassword
      asksCode
      refusal
      wait
      subject
    }
  }
`);

export const CompleteSignInDocument = graphql(`
  mutation CompleteSignIn($password: String, $code: String) {
    completeSignIn(password: $password, code: $code) {
      id
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      id
      mustChangePassword
    }
  }
`);

export const CreateFirstAdministratorsDocument = graphql(`
  mutation CreateFirstAdministrators($code: String!, $administrators: [FirstAdministratorInput!]!) {
    createFirstAdministrators(code: $code, administrators: $administrators)
  }
`);
