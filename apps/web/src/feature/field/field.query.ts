import { graphql } from '../../gql';

export const FieldListDocument = graphql(`
  query FieldList {
    inspections(filter: { states: [under_way] }, page: { limit: 50, offset: 0 }) {
      items {
        id
        code
        matter
        fromOn
        toOn
        viewerCan
      }
    }
  }
`);

export const FieldInspectionDocument = graphql(`
  query FieldInspection($id: ID!) {
    inspection(id: $id) {
      id
      code
      matter
      state
      inside
      content
      scope
      fromOn
      toOn
      methods
      objects {
        id
        unitName
      }
      viewerCan
    }
  }
`);

export const SendVisitDocument = graphql(`
  mutation SendVisit($id: ID!, $input: VisitInput!, $idempotencyKey: String!) {
    recordVisit(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      id
      visits {
        id
        deviceKey
      }
    }
  }
`);

export const SentVisitDocument = graphql(`
  query SentVisit($id: ID!) {
    inspection(id: $id) {
      id
      visits {
        id
        deviceKey
      }
    }
  }
`);

export const SendFindingDocument = graphql(`
  mutation SendFinding($id: ID!, $input: FindingInput!, $idempotencyKey: String!) {
    recordFinding(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      id
    }
  }
`);
