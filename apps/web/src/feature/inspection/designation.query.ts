import { graphql } from '../../gql';

export const DesignationListDocument = graphql(`
  query DesignationList {
    designations {
      ...DesignationBody
    }
  }
`);

export const InspectionSeatsDocument = graphql(`
  query InspectionSeats {
    inspectionSeats {
      postId
      postTitle
      unitName
      personName
    }
  }
`);
