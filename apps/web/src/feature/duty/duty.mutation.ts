import { graphql } from '../../gql';

export const SetFrequencyDocument = graphql(`
  mutation SetFrequency($id: ID!, $version: Int!, $months: Int!, $basis: String!, $fromOn: LocalDate!, $unusual: Boolean!) {
    setFrequency(id: $id, version: $version, months: $months, basis: $basis, fromOn: $fromOn, unusual: $unusual) {
      ...RegisterDuty
    }
  }
`);

export const SetRecipientDocument = graphql(`
  mutation SetRecipient($id: ID!, $version: Int!, $unitId: ID!, $basis: String!) {
    setRecipient(id: $id, version: $version, unitId: $unitId, basis: $basis) {
      ...RegisterDuty
    }
  }
`);

export const ExpandHoldersDocument = graphql(`
  mutation ExpandHolders($id: ID!, $version: Int!, $unitIds: [ID!]!) {
    expandHolders(id: $id, version: $version, unitIds: $unitIds) {
      ...RegisterDuty
    }
  }
`);
