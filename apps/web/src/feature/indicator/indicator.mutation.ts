import { graphql } from '../../gql';

export const DefineIndicatorDocument = graphql(`
  mutation DefineIndicator($input: IndicatorInput!, $fromOn: LocalDate!) {
    defineIndicator(input: $input, fromOn: $fromOn) {
      id
      version
    }
  }
`);

export const ReviseIndicatorDocument = graphql(`
  mutation ReviseIndicator($id: ID!, $version: Int!, $input: IndicatorInput!, $fromOn: LocalDate!, $reason: String!) {
    reviseIndicator(id: $id, version: $version, input: $input, fromOn: $fromOn, reason: $reason) {
      id
      version
    }
  }
`);

export const RetireIndicatorDocument = graphql(`
  mutation RetireIndicator($id: ID!, $version: Int!, $fromOn: LocalDate!, $reason: String!) {
    retireIndicator(id: $id, version: $version, fromOn: $fromOn, reason: $reason) {
      id
      version
    }
  }
`);

export const AttachIndicatorDocument = graphql(`
  mutation AttachIndicator($id: ID!, $version: Int!, $taskId: ID, $unitIds: [ID!], $fromOn: LocalDate!) {
    attachIndicator(id: $id, version: $version, taskId: $taskId, unitIds: $unitIds, fromOn: $fromOn) {
      id
      version
    }
  }
`);

export const DetachIndicatorDocument = graphql(`
  mutation DetachIndicator($id: ID!, $version: Int!, $useId: ID!, $fromOn: LocalDate!) {
    detachIndicator(id: $id, version: $version, useId: $useId, fromOn: $fromOn) {
      id
      version
    }
  }
`);
