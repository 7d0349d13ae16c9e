import { graphql } from '../../gql';

export const LoadReferenceUnitsDocument = graphql(`
  mutation LoadReferenceUnits($jurisdictionCode: String!) {
    loadReferenceUnits(jurisdictionCode: $jurisdictionCode)
  }
`);

export const EstablishJointMeetingDocument = graphql(`
  mutation EstablishJointMeeting($input: EstablishJointMeetingInput!) {
    establishJointMeeting(input: $input) {
      id
      code
      name
      level
    }
  }
`);

export const AppointPersonDocument = graphql(`
  mutation AppointPerson($input: AppointPersonInput!) {
    appointPerson(input: $input) {
      id
      title
      kind
      holders
    }
  }
`);

export const DisableAccountDocument = graphql(`
  mutation DisableAccount($accountId: ID!, $reason: String!) {
    disableAccount(accountId: $accountId, reason: $reason) {
      ...AdminAccountRow
    }
  }
`);

export const EnableAccountDocument = graphql(`
  mutation EnableAccount($accountId: ID!, $reason: String!) {
    enableAccount(accountId: $accountId, reason: $reason) {
      ...AdminAccountRow
    }
  }
`);

export const ResetPasswordDocument = graphql(`
  mutation ResetPassword($accountId: ID!, $reason: String!) {
    resetPassword(accountId: $accountId, reason: $reason) {
      accountName
      password
    }
  }
`);

export const AssignMailAddressDocument = graphql(`
  mutation AssignMailAddress($accountId: ID!, $address: String, $reason: String!) {
    assignMailAddress(accountId: $accountId, address: $address, reason: $reason) {
      ...AdminAccountRow
    }
  }
`);

export const ImportPeopleDocument = graphql(`
  mutation ImportPeople($input: ImportPeopleInput!) {
    importPeople(input: $input) {
      rows {
        row
        unitName
        personName
        accountName
        postTitle
        role
        outcome
        failures {
          column
          code
          params
        }
      }
      accounts {
        accountName
        password
      }
    }
  }
`);
