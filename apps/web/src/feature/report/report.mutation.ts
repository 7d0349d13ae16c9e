import { graphql } from '../../gql';

export const SaveReportDraftDocument = graphql(`
  mutation SaveReportDraft($slotId: ID!, $version: Int!, $input: ReportInput!) {
    saveReportDraft(slotId: $slotId, version: $version, input: $input) {
      id
      version
      savedAt
    }
  }
`);

export const ConfirmReportDocument = graphql(`
  mutation ConfirmReport($slotId: ID!, $version: Int!) {
    confirmReport(slotId: $slotId, version: $version) {
      id
      version
    }
  }
`);

export const FileReportDocument = graphql(`
  mutation FileReport(
    $slotId: ID!
    $version: Int!
    $draftVersion: Int!
    $input: ReportInput!
    $noClassifiedContent: Boolean!
    $onBehalfSource: String
    $idempotencyKey: String!
  ) {
    fileReport(
      slotId: $slotId
      version: $version
      draftVersion: $draftVersion
      input: $input
      noClassifiedContent: $noClassifiedContent
      onBehalfSource: $onBehalfSource
      idempotencyKey: $idempotencyKey
    ) {
      id
      state
      mark
      version
    }
  }
`);
