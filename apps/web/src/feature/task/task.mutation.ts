import { graphql } from '../../gql';

export const DraftTaskDocument = graphql(`
  mutation DraftTask($input: DraftTaskInput!) {
    draftTask(input: $input) {
      id
      code
    }
  }
`);

export const ReviseTaskDocument = graphql(`
  mutation ReviseTask($id: ID!, $version: Int!, $input: DraftTaskInput!) {
    reviseTask(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const AssignTaskDocument = graphql(`
  mutation AssignTask($id: ID!, $version: Int!, $idempotencyKey: String!) {
    assignTask(id: $id, version: $version, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const AcknowledgeAssignmentDocument = graphql(`
  mutation AcknowledgeAssignment($id: ID!, $version: Int!) {
    acknowledgeAssignment(id: $id, version: $version) {
      ...AssignmentRow
    }
  }
`);

export const RequestCompletionDocument = graphql(`
  mutation RequestCompletion($id: ID!, $version: Int!, $text: String!) {
    requestCompletion(id: $id, version: $version, text: $text) {
      ...AssignmentRow
    }
  }
`);

export const ReturnCompletionDocument = graphql(`
  mutation ReturnCompletion($id: ID!, $version: Int!, $reason: String!) {
    returnCompletion(id: $id, version: $version, reason: $reason) {
      ...AssignmentRow
    }
  }
`);

export const AcceptCompletionDocument = graphql(`
  mutation AcceptCompletion($id: ID!, $version: Int!, $grade: Grade!) {
    acceptCompletion(id: $id, version: $version, grade: $grade) {
      ...AssignmentRow
    }
  }
`);

export const CloseOutTaskDocument = graphql(`
  mutation CloseOutTask($id: ID!, $version: Int!, $reason: String) {
    closeOutTask(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);
