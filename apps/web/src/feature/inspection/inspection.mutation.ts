import { graphql } from '../../gql';

export const DraftInspectionDocument = graphql(`
  mutation DraftInspection($matter: String!, $idempotencyKey: String!) {
    draftInspection(matter: $matter, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const ReviseInspectionDocument = graphql(`
  mutation ReviseInspection($id: ID!, $version: Int!, $plan: InspectionPlanInput!, $objects: [PlannedObjectInput!]!, $reason: String) {
    reviseInspection(id: $id, version: $version, plan: $plan, objects: $objects, reason: $reason) {
      id
      version
    }
  }
`);

export const SubmitInspectionDocument = graphql(`
  mutation SubmitInspection($id: ID!, $version: Int!) {
    submitInspection(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const ApproveInspectionDocument = graphql(`
  mutation ApproveInspection($id: ID!, $version: Int!, $input: ApprovalInput!) {
    approveInspection(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const ReturnInspectionDocument = graphql(`
  mutation ReturnInspection($id: ID!, $version: Int!, $reason: String!) {
    returnInspection(id: $id, version: $version, reason: $reason) {
      id
      version
    }
  }
`);

export const JoinInspectionDocument = graphql(`
  mutation JoinInspection($id: ID!, $version: Int!, $jointMeetingId: ID!, $inspectionId: ID!) {
    joinInspection(id: $id, version: $version, jointMeetingId: $jointMeetingId, inspectionId: $inspectionId) {
      id
      version
    }
  }
`);

export const WithdrawInspectionDocument = graphql(`
  mutation WithdrawInspection($id: ID!, $version: Int!, $reason: String!) {
    withdrawInspection(id: $id, version: $version, reason: $reason) {
      id
      version
    }
  }
`);

export const SetInspectionTeamDocument = graphql(`
  mutation SetInspectionTeam($id: ID!, $version: Int!, $leaderAppointment: String, $members: [TeamMemberInput!]!) {
    setInspectionTeam(id: $id, version: $version, leaderAppointment: $leaderAppointment, members: $members) {
      id
      version
    }
  }
`);

export const NotifyObjectDocument = graphql(`
  mutation NotifyObject($id: ID!, $version: Int!, $unitIds: [ID!]!, $text: String!) {
    notifyObject(id: $id, version: $version, unitIds: $unitIds, text: $text) {
      id
      version
    }
  }
`);

export const StartInspectionDocument = graphql(`
  mutation StartInspection($id: ID!, $version: Int!) {
    startInspection(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const RecordVisitDocument = graphql(`
  mutation RecordVisit($id: ID!, $input: VisitInput!, $idempotencyKey: String!) {
    recordVisit(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const RecordFindingDocument = graphql(`
  mutation RecordFinding($id: ID!, $input: FindingInput!, $idempotencyKey: String!) {
    recordFinding(id: $id, input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const ReviseFindingDocument = graphql(`
  mutation ReviseFinding($id: ID!, $findingId: ID!, $version: Int!, $input: FindingInput!) {
    reviseFinding(id: $id, findingId: $findingId, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const DropFindingDocument = graphql(`
  mutation DropFinding($id: ID!, $findingId: ID!, $version: Int!, $reason: String!) {
    dropFinding(id: $id, findingId: $findingId, version: $version, reason: $reason) {
      id
      version
    }
  }
`);

export const ConcludeInspectionDocument = graphql(`
  mutation ConcludeInspection($id: ID!, $version: Int!, $document: String!, $fieldChecked: Boolean!, $conclusions: [ConclusionInput!]!) {
    concludeInspection(id: $id, version: $version, document: $document, fieldChecked: $fieldChecked, conclusions: $conclusions) {
      id
      version
    }
  }
`);

export const CloseInspectionDocument = graphql(`
  mutation CloseInspection($id: ID!, $version: Int!) {
    closeInspection(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const DeliverConclusionDocument = graphql(`
  mutation DeliverConclusion($id: ID!, $objectId: ID!, $version: Int!) {
    deliverConclusion(id: $id, objectId: $objectId, version: $version) {
      id
      version
    }
  }
`);

export const ReceiveConclusionDocument = graphql(`
  mutation ReceiveConclusion($id: ID!, $objectId: ID!, $version: Int!, $receivedOn: LocalDate, $source: String) {
    receiveConclusion(id: $id, objectId: $objectId, version: $version, receivedOn: $receivedOn, source: $source) {
      id
      version
    }
  }
`);

export const ObjectToConclusionDocument = graphql(`
  mutation ObjectToConclusion($id: ID!, $objectId: ID!, $version: Int!, $reason: String!, $objectedOn: LocalDate, $source: String) {
    objectToConclusion(id: $id, objectId: $objectId, version: $version, reason: $reason, objectedOn: $objectedOn, source: $source) {
      id
      version
    }
  }
`);

export const ConfirmObjectionDocument = graphql(`
  mutation ConfirmObjection($id: ID!, $objectId: ID!, $version: Int!) {
    confirmObjection(id: $id, objectId: $objectId, version: $version) {
      id
      version
    }
  }
`);

export const DecideReviewDocument = graphql(`
  mutation DecideReview($id: ID!, $objectId: ID!, $version: Int!, $input: ReviewInput!) {
    decideReview(id: $id, objectId: $objectId, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const RecordDesignationDocument = graphql(`
  mutation RecordDesignation($input: DesignationInput!) {
    recordDesignation(input: $input) {
      id
    }
  }
`);

export const EndDesignationDocument = graphql(`
  mutation EndDesignation($id: ID!, $version: Int!, $reason: String!) {
    endDesignation(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);
