import { graphql } from '../../gql';

export const ReturnReportDocument = graphql(`
  mutation ReturnReport($slotId: ID!, $version: Int!, $reason: String!) {
    returnReport(slotId: $slotId, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const AcceptReportDocument = graphql(`
  mutation AcceptReport($slotId: ID!, $version: Int!) {
    acceptReport(slotId: $slotId, version: $version) {
      id
      state
      version
    }
  }
`);

export const AcceptReviewedCompletionDocument = graphql(`
  mutation AcceptReviewedCompletion($id: ID!, $version: Int!, $grade: Grade!) {
    acceptCompletion(id: $id, version: $version, grade: $grade) {
      id
      state
      version
    }
  }
`);

export const ReturnReviewedCompletionDocument = graphql(`
  mutation ReturnReviewedCompletion($id: ID!, $version: Int!, $reason: String!) {
    returnCompletion(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);
