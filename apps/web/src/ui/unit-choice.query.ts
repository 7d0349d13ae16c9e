import { graphql } from '../gql';

export const UnitChoicesDocument = graphql(`
  query UnitChoices($filter: UnitFilter) {
    units(filter: $filter, page: { limit: 100 }) {
      total
      items {
        id
        name
        kind
        level
        jurisdictionName
        membershipRole
      }
    }
  }
`);

export const CreateUnitDocument = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) {
      id
      name
      kind
      level
      jurisdictionName
      membershipRole
    }
  }
`);
