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

export const SignOffReportDocument = graphql(`
  mutation SignOffReport($slotId: ID!, $version: Int!) {
    signOffReport(slotId: $slotId, version: $version) {
      id
      state
      version
    }
  }
`);

export const DeclineSignOffDocument = graphql(`
  mutation DeclineSignOff($slotId: ID!, $version: Int!, $reason: String!) {
    declineSignOff(slotId: $slotId, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const CheckReportDocument = graphql(`
  mutation CheckReport($slotId: ID!, $version: Int!) {
    checkReport(slotId: $slotId, version: $version) {
      id
      state
      version
    }
  }
`);

export const DeclineCheckDocument = graphql(`
  mutation DeclineCheck($slotId: ID!, $version: Int!, $reason: String!) {
    declineCheck(slotId: $slotId, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);
