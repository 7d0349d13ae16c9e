import { graphql } from '../../gql';

export const ObjectToAssignmentDocument = graphql(`
  mutation ObjectToAssignment($id: ID!, $version: Int!, $reason: String!) {
    objectToAssignment(id: $id, version: $version, reason: $reason) {
      ...AssignmentRow
    }
  }
`);

export const RecallAssignmentDocument = graphql(`
  mutation RecallAssignment($id: ID!, $version: Int!, $reason: String!) {
    recallAssignment(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const UpholdAssignmentDocument = graphql(`
  mutation UpholdAssignment($id: ID!, $version: Int!, $reason: String!) {
    upholdAssignment(id: $id, version: $version, reason: $reason) {
      ...AssignmentRow
    }
  }
`);

export const ReassignAssignmentDocument = graphql(`
  mutation ReassignAssignment($id: ID!, $version: Int!, $unitId: ID!, $reason: String) {
    reassignAssignment(id: $id, version: $version, unitId: $unitId, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const RequestExtensionDocument = graphql(`
  mutation RequestExtension($id: ID!, $version: Int!, $dueOn: LocalDate!, $reason: String!, $progress: String!) {
    requestExtension(id: $id, version: $version, dueOn: $dueOn, reason: $reason, progress: $progress) {
      ...AssignmentRow
    }
  }
`);

export const ApproveExtensionDocument = graphql(`
  mutation ApproveExtension($id: ID!, $version: Int!) {
    approveExtension(id: $id, version: $version) {
      ...AssignmentRow
    }
  }
`);

export const RefuseExtensionDocument = graphql(`
  mutation RefuseExtension($id: ID!, $version: Int!, $reason: String!) {
    refuseExtension(id: $id, version: $version, reason: $reason) {
      ...AssignmentRow
    }
  }
`);

export const WaiveSupportDocument = graphql(`
  mutation WaiveSupport($id: ID!, $version: Int!, $reason: String!) {
    waiveSupport(id: $id, version: $version, reason: $reason) {
      ...AssignmentRow
    }
  }
`);

export const SuspendTaskDocument = graphql(`
  mutation SuspendTask($id: ID!, $version: Int!, $reason: String!) {
    suspendTask(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const WithdrawTaskDocument = graphql(`
  mutation WithdrawTask($id: ID!, $version: Int!, $reason: String!) {
    withdrawTask(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const ResumeTaskDocument = graphql(`
  mutation ResumeTask($id: ID!, $version: Int!, $reason: String) {
    resumeTask(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const ArchiveTaskDocument = graphql(`
  mutation ArchiveTask($id: ID!, $version: Int!) {
    archiveTask(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const ReopenTaskDocument = graphql(`
  mutation ReopenTask($id: ID!, $version: Int!, $reason: String!, $dueOn: LocalDate) {
    reopenTask(id: $id, version: $version, reason: $reason, dueOn: $dueOn) {
      id
      state
      version
    }
  }
`);

export const HandDownAssignmentDocument = graphql(`
  mutation HandDownAssignment($id: ID!, $version: Int!, $unitIds: [ID!]!) {
    handDownAssignment(id: $id, version: $version, unitIds: $unitIds) {
      id
      version
      assignments {
        ...AssignmentRow
      }
    }
  }
`);

export const HandDownChoicesDocument = graphql(`
  query HandDownChoices($id: ID!) {
    handDownChoices(id: $id) {
      id
      name
    }
  }
`);

export const ReviseReportingDocument = graphql(`
  mutation ReviseReporting($id: ID!, $version: Int!, $input: ReportingInput!, $reason: String!) {
    reviseReporting(id: $id, version: $version, input: $input, reason: $reason) {
      id
      version
    }
  }
`);

export const HandDownConsequenceDocument = graphql(`
  query HandDownConsequence($id: ID!, $unitIds: [ID!]!) {
    handDownConsequence(id: $id, unitIds: $unitIds) {
      ...Consequence
    }
  }
`);
