import { graphql } from '../../gql';

export const ProposeDataProvisionsDocument = graphql(`
  mutation ProposeDataProvisions {
    proposeDataProvisions
  }
`);

export const DraftDataProvisionDocument = graphql(`
  mutation DraftDataProvision($providerUnitId: ID!, $dutyId: ID, $input: DataProvisionInput!, $idempotencyKey: String!) {
    draftDataProvision(providerUnitId: $providerUnitId, dutyId: $dutyId, input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const ReviseDataProvisionDocument = graphql(`
  mutation ReviseDataProvision($id: ID!, $version: Int!, $input: DataProvisionInput!, $reason: String) {
    reviseDataProvision(id: $id, version: $version, input: $input, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const ActivateDataProvisionDocument = graphql(`
  mutation ActivateDataProvision($id: ID!, $version: Int!) {
    activateDataProvision(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const SuspendDataProvisionDocument = graphql(`
  mutation SuspendDataProvision($id: ID!, $version: Int!, $reason: String!) {
    suspendDataProvision(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const ResumeDataProvisionDocument = graphql(`
  mutation ResumeDataProvision($id: ID!, $version: Int!) {
    resumeDataProvision(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const EndDataProvisionDocument = graphql(`
  mutation EndDataProvision($id: ID!, $version: Int!, $reason: String!) {
    endDataProvision(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const AskDeliveryDocument = graphql(`
  mutation AskDelivery($id: ID!, $request: String!, $dueOn: LocalDate!, $idempotencyKey: String!) {
    askDelivery(id: $id, request: $request, dueOn: $dueOn, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const DeliverDataDocument = graphql(`
  mutation DeliverData($id: ID!, $deliveryId: ID!, $version: Int!, $input: DeliverInput!) {
    deliverData(id: $id, deliveryId: $deliveryId, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const ConfirmDeliveryDocument = graphql(`
  mutation ConfirmDelivery($id: ID!, $deliveryId: ID!, $version: Int!, $input: ReceiveDataInput!) {
    confirmDelivery(id: $id, deliveryId: $deliveryId, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const ReturnDeliveryDocument = graphql(`
  mutation ReturnDelivery($id: ID!, $deliveryId: ID!, $version: Int!, $reason: String!, $input: ReceiveDataInput!) {
    returnDelivery(id: $id, deliveryId: $deliveryId, version: $version, reason: $reason, input: $input) {
      id
      state
      version
    }
  }
`);
