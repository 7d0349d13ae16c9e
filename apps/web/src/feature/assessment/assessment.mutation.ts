import { graphql } from '../../gql';

export const CommissionAssessmentDocument = graphql(`
  mutation CommissionAssessment($input: CommissionInput!, $idempotencyKey: String!) {
    commissionAssessment(input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const ReviseAssessmentDocument = graphql(`
  mutation ReviseAssessment($id: ID!, $version: Int!, $input: CommissionInput!, $reason: String!) {
    reviseAssessment(id: $id, version: $version, input: $input, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const SetAssessorsDocument = graphql(`
  mutation SetAssessors($id: ID!, $version: Int!, $assessors: [AssessorInput!]!) {
    setAssessors(id: $id, version: $version, assessors: $assessors) {
      id
      state
      version
    }
  }
`);

export const RecordAssessmentWorkDocument = graphql(`
  mutation RecordAssessmentWork($id: ID!, $input: AssessmentWorkInput!, $idempotencyKey: String!) {
    recordAssessmentWork(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const HandInAssessmentDocument = graphql(`
  mutation HandInAssessment($id: ID!, $version: Int!, $input: AssessmentReportInput!) {
    handInAssessment(id: $id, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const ReturnAssessmentDocument = graphql(`
  mutation ReturnAssessment($id: ID!, $version: Int!, $reason: String!) {
    returnAssessment(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const TakeOverFindingDocument = graphql(`
  mutation TakeOverFinding($id: ID!, $input: TakeOverInput!, $idempotencyKey: String!) {
    takeOverFinding(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const DropTakenFindingDocument = graphql(`
  mutation DropTakenFinding($id: ID!, $findingId: ID!, $version: Int!, $reason: String!) {
    dropTakenFinding(id: $id, findingId: $findingId, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const CloseAssessmentDocument = graphql(`
  mutation CloseAssessment($id: ID!, $version: Int!) {
    closeAssessment(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const WithdrawAssessmentDocument = graphql(`
  mutation WithdrawAssessment($id: ID!, $version: Int!, $reason: String!) {
    withdrawAssessment(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);
