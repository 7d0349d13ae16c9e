import { graphql } from '../../gql';

export const RecordComplaintDocument = graphql(`
  mutation RecordComplaint($input: RecordComplaintInput!, $idempotencyKey: String!) {
    recordComplaint(input: $input, idempotencyKey: $idempotencyKey) {
      id
      code
      receipt
    }
  }
`);

export const RegisterComplaintDocument = graphql(`
  mutation RegisterComplaint($id: ID!, $version: Int!, $category: ComplaintCategory!, $aboutUnitId: ID) {
    registerComplaint(id: $id, version: $version, category: $category, aboutUnitId: $aboutUnitId) {
      id
      state
      version
    }
  }
`);

export const JoinComplaintDocument = graphql(`
  mutation JoinComplaint($id: ID!, $version: Int!, $mainId: ID!) {
    joinComplaint(id: $id, version: $version, mainId: $mainId) {
      id
      state
      version
    }
  }
`);

export const AssignComplaintDocument = graphql(`
  mutation AssignComplaint($id: ID!, $version: Int!, $unitId: ID!) {
    assignComplaint(id: $id, version: $version, unitId: $unitId) {
      id
      state
      version
    }
  }
`);

export const AcknowledgeComplaintDocument = graphql(`
  mutation AcknowledgeComplaint($id: ID!, $version: Int!) {
    acknowledgeComplaint(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const DeclineComplaintDocument = graphql(`
  mutation DeclineComplaint($id: ID!, $version: Int!, $reason: String!) {
    declineComplaint(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const ReportVerificationDocument = graphql(`
  mutation ReportVerification($id: ID!, $version: Int!, $finding: ComplaintFinding!, $text: String!) {
    reportVerification(id: $id, version: $version, finding: $finding, text: $text) {
      id
      state
      version
    }
  }
`);

export const ReturnVerificationDocument = graphql(`
  mutation ReturnVerification($id: ID!, $version: Int!, $reason: String!) {
    returnVerification(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const AnswerComplaintDocument = graphql(`
  mutation AnswerComplaint($id: ID!, $version: Int!, $answer: String!) {
    answerComplaint(id: $id, version: $version, answer: $answer) {
      id
      state
      version
    }
  }
`);

export const ReopenComplaintDocument = graphql(`
  mutation ReopenComplaint($id: ID!, $version: Int!, $reason: String!) {
    reopenComplaint(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const ReferComplaintDocument = graphql(`
  mutation ReferComplaint($id: ID!, $version: Int!, $handedTo: String!, $reason: String!) {
    referComplaint(id: $id, version: $version, handedTo: $handedTo, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const TransferComplaintDocument = graphql(`
  mutation TransferComplaint($id: ID!, $version: Int!, $authority: ClueAuthority!, $handedTo: String!, $reason: String!) {
    transferComplaint(id: $id, version: $version, authority: $authority, handedTo: $handedTo, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const RecordComplaintReceiptDocument = graphql(`
  mutation RecordComplaintReceipt($id: ID!, $version: Int!, $number: String!, $receivedOn: LocalDate!) {
    recordComplaintReceipt(id: $id, version: $version, number: $number, receivedOn: $receivedOn) {
      id
      state
      version
    }
  }
`);

export const CloseComplaintDocument = graphql(`
  mutation CloseComplaint($id: ID!, $version: Int!) {
    closeComplaint(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);

export const ProposeComplaintTaskDocument = graphql(`
  mutation ProposeComplaintTask($id: ID!, $version: Int!, $as: ComplaintMatter!, $title: String!, $reason: String!) {
    proposeComplaintTask(id: $id, version: $version, as: $as, title: $title, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const DecideComplaintTaskDocument = graphql(`
  mutation DecideComplaintTask($id: ID!, $version: Int!, $approved: Boolean!, $reason: String) {
    decideComplaintTask(id: $id, version: $version, approved: $approved, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const DraftComplaintTaskDocument = graphql(`
  mutation DraftComplaintTask($id: ID!, $version: Int!, $content: String!, $assignments: [AssignmentInput!]!) {
    draftComplaintTask(id: $id, version: $version, content: $content, assignments: $assignments) {
      id
      state
      version
    }
  }
`);

export const OpenComplaintSealDocument = graphql(`
  mutation OpenComplaintSeal($id: ID!, $part: ComplaintPart!, $purpose: String!) {
    openComplaintSeal(id: $id, part: $part, purpose: $purpose) {
      name
      phone
      address
      text
      findingText
      answer
      proposal
      handReason
    }
  }
`);

export const DraftComplaintInspectionDocument = graphql(`
  mutation DraftComplaintInspection($id: ID!, $version: Int!) {
    draftComplaintInspection(id: $id, version: $version) {
      id
      inspectionId
      version
    }
  }
`);
