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
