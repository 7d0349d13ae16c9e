import { graphql } from '../../gql';

export const DraftBulletinDocument = graphql(`
  mutation DraftBulletin($input: BulletinInput!, $idempotencyKey: String!) {
    draftBulletin(input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const ReviseBulletinDocument = graphql(`
  mutation ReviseBulletin($id: ID!, $version: Int!, $input: BulletinTextInput!) {
    reviseBulletin(id: $id, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const RefreezeBulletinDocument = graphql(`
  mutation RefreezeBulletin($id: ID!, $version: Int!) {
    refreezeBulletin(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const DropBulletinDocument = graphql(`
  mutation DropBulletin($id: ID!, $version: Int!, $reason: String!) {
    dropBulletin(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const SubmitBulletinDocument = graphql(`
  mutation SubmitBulletin($id: ID!, $version: Int!) {
    submitBulletin(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const ApproveBulletinDocument = graphql(`
  mutation ApproveBulletin($id: ID!, $version: Int!) {
    approveBulletin(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const ReturnBulletinDocument = graphql(`
  mutation ReturnBulletin($id: ID!, $version: Int!, $reason: String!) {
    returnBulletin(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const IssueBulletinDocument = graphql(`
  mutation IssueBulletin($id: ID!, $version: Int!) {
    issueBulletin(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const ReceiveBulletinDocument = graphql(`
  mutation ReceiveBulletin($id: ID!, $receiptId: ID!, $version: Int!, $source: String) {
    receiveBulletin(id: $id, receiptId: $receiptId, version: $version, source: $source) {
      id
      state
      version
    }
  }
`);
