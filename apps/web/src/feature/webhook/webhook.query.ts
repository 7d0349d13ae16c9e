import { graphql } from '../../gql';

export const WebhooksDocument = graphql(`
  query Webhooks {
    webhooks {
      ...WebhookRow
    }
  }
  fragment WebhookRow on Webhook {
    id
    name
    address
    kinds
    state
    pausedBecause
    failingSince
    viewerCan
  }
`);

export const WebhookDeliveriesDocument = graphql(`
  query WebhookDeliveries($webhookId: ID!, $page: PageInput) {
    webhookDeliveries(webhookId: $webhookId, page: $page) {
      total
      items {
        ...WebhookDeliveryRow
      }
    }
  }
  fragment WebhookDeliveryRow on WebhookDelivery {
    id
    createdAt
    kind
    verb
    title
    unitName
    state
    nextAt
    tries {
      at
      status
      ms
      failure
      answer
    }
  }
`);

export const CreateWebhookDocument = graphql(`
  mutation CreateWebhook($input: CreateWebhookInput!) {
    createWebhook(input: $input) {
      secret
      webhook {
        ...WebhookRow
      }
    }
  }
`);

export const TestWebhookDocument = graphql(`
  mutation TestWebhook($id: ID!) {
    testWebhook(id: $id) {
      ...WebhookRow
    }
  }
`);

export const PauseWebhookDocument = graphql(`
  mutation PauseWebhook($id: ID!) {
    pauseWebhook(id: $id) {
      ...WebhookRow
    }
  }
`);

export const ResumeWebhookDocument = graphql(`
  mutation ResumeWebhook($id: ID!) {
    resumeWebhook(id: $id) {
      ...WebhookRow
    }
  }
`);

export const EndWebhookDocument = graphql(`
  mutation EndWebhook($id: ID!) {
    endWebhook(id: $id) {
      ...WebhookRow
    }
  }
`);

export const RedeliverWebhookDocument = graphql(`
  mutation RedeliverWebhook($id: ID!, $deliveryId: ID!) {
    redeliverWebhook(id: $id, deliveryId: $deliveryId) {
      ...WebhookRow
    }
  }
`);
