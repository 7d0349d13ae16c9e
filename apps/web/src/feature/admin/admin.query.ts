import { graphql } from '../../gql';

export const AdminUnitsDocument = graphql(`
  query AdminUnits($text: String, $page: PageInput) {
    allUnits(text: $text, page: $page) {
      total
      items {
        id
        name
        kind
        level
      }
    }
  }
`);

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
