import { graphql } from '../../gql';

export const EvidenceFileBody = graphql(`
  fragment EvidenceFileBody on EvidenceFile {
    id
    name
    size
    takenAt
    addedAt
  }
`);

export const FindingLinksDocument = graphql(`
  query FindingLinks($unitId: ID!) {
    duties(filter: { unitId: $unitId }, page: { limit: 100 }) {
      items {
        id
        code
        title
      }
    }
    tasks(filter: { unitId: $unitId }, page: { limit: 100 }) {
      items {
        id
        code
        title
      }
    }
  }
`);
