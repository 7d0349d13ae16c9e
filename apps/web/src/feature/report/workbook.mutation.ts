import { graphql } from '../../gql';

export const ImportReportsDocument = graphql(`
  mutation ImportReports($fileId: ID!, $dryRun: Boolean!, $noClassifiedContent: Boolean!) {
    importReports(fileId: $fileId, dryRun: $dryRun, noClassifiedContent: $noClassifiedContent) {
      filed
      unchanged
      skipped
      unread
      items {
        row
        slotId
        taskCode
        title
        periodStartOn
        periodMonths
        fate
        acknowledges
        state
      }
      failures {
        row
        column
        taskCode
        title
        code
        params
      }
    }
  }
`);
