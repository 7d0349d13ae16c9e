import { graphql } from '../../gql';

export const DocumentPreviewDocument = graphql(`
  query DocumentPreview($kind: DocumentKind!, $subjectId: ID!, $objectId: ID, $issuer: DocumentIssuer!) {
    documentDraft(kind: $kind, subjectId: $subjectId, objectId: $objectId, issuer: $issuer) {
      form
      mark
      number {
        text
        blank
      }
      title
      addressee
      blocks {
        kind
        runs {
          text
          blank
        }
        table {
          head
          rows
        }
        chart {
          categories
          series {
            name
            values
          }
        }
      }
      signature
      signedOn {
        text
        blank
      }
      length
      long
      blanks
    }
  }
`);
