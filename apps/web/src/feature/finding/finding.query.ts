import { graphql } from '../../gql';

export const FindingListDocument = graphql(`
  query FindingList($filter: FindingFilter, $sort: FindingSort, $page: PageInput) {
    findings(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        id
        origin
        originId
        originCode
        originMatter
        sequence
        foundOn
        severity
        kind
        matter
        text
        unitId
        unitName
        countyName
        dutyId
        dutyCode
        taskId
        taskCode
        evidenceCount
        rectifications
        rectified
        ofKind
      }
    }
  }
`);

export const FindingCountsDocument = graphql(`
  query FindingCounts {
    findingCounts {
      total
      units {
        ...FindingCountPart
      }
      counties {
        ...FindingCountPart
      }
      kinds {
        ...FindingCountPart
      }
      topics {
        ...FindingCountPart
      }
      again {
        ...FindingCountPart
      }
    }
  }
  fragment FindingCountPart on FindingCount {
    unitId
    countyId
    name
    kind
    topic
    total
    grave
    repeated
  }
`);
