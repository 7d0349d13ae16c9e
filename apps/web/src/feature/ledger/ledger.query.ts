import { graphql } from '../../gql';

export const LedgerOutlineDocument = graphql(`
  query LedgerOutline($fileId: ID!, $sheet: String, $headRow: Int) {
    ledgerOutline(fileId: $fileId, sheet: $sheet, headRow: $headRow) {
      sheets
      sheet
      headRow
      heads
      samples
      rows
      mapping {
        column
        at
        sure
      }
      template
      ledger
    }
  }
`);

export const ImportProgressDocument = graphql(`
  query ImportProgress($fileId: ID!) {
    importProgress(fileId: $fileId) {
      done
      all
      writing
    }
  }
`);

export const ImportTasksDocument = graphql(`
  mutation ImportTasks($input: ImportTasksInput!, $dryRun: Boolean!) {
    importTasks(input: $input, dryRun: $dryRun) {
      done
      drafted
      assigned
      completed
      known
      refused
    totals
      items {
        row
        title
        fate
        taskId
        taskCode
      }
      failures {
        row
        column
        title
        code
        params
        unitName
        near {
          id
          name
        }
      }
      consequence {
        ...Consequence
      }
    }
  }
`);

/** Ledgers whose columns are known. */
export const LedgersDocument = graphql(`
  query Ledgers {
    ledgers {
      name
      savedAt
    }
  }
`);
