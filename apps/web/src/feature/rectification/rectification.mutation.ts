import { graphql } from '../../gql';

export const OpenRectificationDocument = graphql(`
  mutation OpenRectification($inspectionId: ID!, $items: [OpenRectificationInput!]!, $idempotencyKey: String!) {
    openRectification(inspectionId: $inspectionId, items: $items, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const AcknowledgeRectificationDocument = graphql(`
  mutation AcknowledgeRectification($id: ID!, $version: Int!, $postId: ID, $plan: String!, $source: String) {
    acknowledgeRectification(id: $id, version: $version, postId: $postId, plan: $plan, source: $source) {
      id
      state
      version
    }
  }
`);

export const ReportRectificationDocument = graphql(`
  mutation ReportRectification($id: ID!, $version: Int!, $input: RectificationReportInput!) {
    reportRectification(id: $id, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const FinishRectificationDocument = graphql(`
  mutation FinishRectification($id: ID!, $version: Int!, $input: RectificationReportInput!) {
    finishRectification(id: $id, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const RequestRectificationExtensionDocument = graphql(`
  mutation RequestRectificationExtension($id: ID!, $version: Int!, $dueOn: LocalDate!, $reason: String!, $progress: String!) {
    requestRectificationExtension(id: $id, version: $version, dueOn: $dueOn, reason: $reason, progress: $progress) {
      id
      state
      version
    }
  }
`);

export const ApproveRectificationExtensionDocument = graphql(`
  mutation ApproveRectificationExtension($id: ID!, $version: Int!) {
    approveRectificationExtension(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const RefuseRectificationExtensionDocument = graphql(`
  mutation RefuseRectificationExtension($id: ID!, $version: Int!, $reason: String!) {
    refuseRectificationExtension(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const VerifyRectificationDocument = graphql(`
  mutation VerifyRectification($id: ID!, $version: Int!, $input: RectificationCheckInput!) {
    verifyRectification(id: $id, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const ReturnRectificationDocument = graphql(`
  mutation ReturnRectification($id: ID!, $version: Int!, $input: RectificationCheckInput!, $limit: RectificationLimitInput!, $reason: String!) {
    returnRectification(id: $id, version: $version, input: $input, limit: $limit, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const CloseOutRectificationDocument = graphql(`
  mutation CloseOutRectification($id: ID!, $version: Int!) {
    closeOutRectification(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const ReopenRectificationDocument = graphql(`
  mutation ReopenRectification($id: ID!, $version: Int!, $limit: RectificationLimitInput!, $reason: String!) {
    reopenRectification(id: $id, version: $version, limit: $limit, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const WithdrawRectificationDocument = graphql(`
  mutation WithdrawRectification($id: ID!, $version: Int!, $reason: String!) {
    withdrawRectification(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);
