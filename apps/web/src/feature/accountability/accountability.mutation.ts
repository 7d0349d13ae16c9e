import { graphql } from '../../gql';

export const AskHearingDocument = graphql(`
  mutation AskHearing($id: ID!, $version: Int!, $untilOn: LocalDate!) {
    askHearing(id: $id, version: $version, untilOn: $untilOn) {
      id
      version
    }
  }
`);

export const SubmitAccountabilityDocument = graphql(`
  mutation SubmitAccountability($id: ID!, $version: Int!) {
    submitAccountability(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const ApproveAccountabilityDocument = graphql(`
  mutation ApproveAccountability($id: ID!, $version: Int!, $opinion: String) {
    approveAccountability(id: $id, version: $version, opinion: $opinion) {
      id
      version
    }
  }
`);

export const ReturnAccountabilityDocument = graphql(`
  mutation ReturnAccountability($id: ID!, $version: Int!, $reason: String!) {
    returnAccountability(id: $id, version: $version, reason: $reason) {
      id
      version
    }
  }
`);

export const RejectAccountabilityDocument = graphql(`
  mutation RejectAccountability($id: ID!, $version: Int!, $reason: String!) {
    rejectAccountability(id: $id, version: $version, reason: $reason) {
      id
      version
    }
  }
`);

export const CarryOutAccountabilityDocument = graphql(`
  mutation CarryOutAccountability($id: ID!, $version: Int!, $document: String!, $on: LocalDate!) {
    carryOutAccountability(id: $id, version: $version, document: $document, on: $on) {
      id
      version
    }
  }
`);

export const HandOverAccountabilityDocument = graphql(`
  mutation HandOverAccountability($id: ID!, $version: Int!, $handedTo: String!, $document: String!, $on: LocalDate!) {
    handOverAccountability(id: $id, version: $version, handedTo: $handedTo, document: $document, on: $on) {
      id
      version
    }
  }
`);

export const TransferAccountabilityDocument = graphql(`
  mutation TransferAccountability($id: ID!, $version: Int!, $authority: ClueAuthority!, $handedTo: String!, $reason: String!) {
    transferAccountability(id: $id, version: $version, authority: $authority, handedTo: $handedTo, reason: $reason) {
      id
      version
    }
  }
`);

export const RecordAccountabilityReceiptDocument = graphql(`
  mutation RecordAccountabilityReceipt($id: ID!, $version: Int!, $number: String!, $receivedOn: LocalDate!) {
    recordAccountabilityReceipt(id: $id, version: $version, number: $number, receivedOn: $receivedOn) {
      id
      version
    }
  }
`);

export const RecordAccountabilityOutcomeDocument = graphql(`
  mutation RecordAccountabilityOutcome($id: ID!, $version: Int!, $outcome: OutcomeInput!) {
    recordAccountabilityOutcome(id: $id, version: $version, outcome: $outcome) {
      id
      version
    }
  }
`);

export const RecordAppealDocument = graphql(`
  mutation RecordAppeal($id: ID!, $version: Int!, $appealedOn: LocalDate!, $lateReason: String) {
    recordAppeal(id: $id, version: $version, appealedOn: $appealedOn, lateReason: $lateReason) {
      id
      version
    }
  }
`);

export const RecordAppealResultDocument = graphql(`
  mutation RecordAppealResult($id: ID!, $version: Int!, $result: AppealResult!, $resultOn: LocalDate!, $document: String!, $changed: OutcomeInput) {
    recordAppealResult(id: $id, version: $version, result: $result, resultOn: $resultOn, document: $document, changed: $changed) {
      id
      version
    }
  }
`);

export const CloseAccountabilityDocument = graphql(`
  mutation CloseAccountability($id: ID!, $version: Int!) {
    closeAccountability(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const WithdrawAccountabilityDocument = graphql(`
  mutation WithdrawAccountability($id: ID!, $version: Int!, $reason: String!) {
    withdrawAccountability(id: $id, version: $version, reason: $reason) {
      id
      version
    }
  }
`);

export const RecordHearingDocument = graphql(`
  mutation RecordHearing($id: ID!, $version: Int!, $answer: HearingAnswer!, $text: String, $source: String) {
    recordHearing(id: $id, version: $version, answer: $answer, text: $text, source: $source) {
      id
      version
    }
  }
`);

export const ReviseAccountabilityDocument = graphql(`
  mutation ReviseAccountability($id: ID!, $version: Int!, $input: AccountabilityInput!) {
    reviseAccountability(id: $id, version: $version, input: $input) {
      id
      version
    }
  }
`);

export const ProposeAccountabilityDocument = graphql(`
  mutation ProposeAccountability($input: AccountabilityInput!, $idempotencyKey: String!) {
    proposeAccountability(input: $input, idempotencyKey: $idempotencyKey) {
      id
      version
    }
  }
`);

export const OpenAccountabilitySealDocument = graphql(`
  mutation OpenAccountabilitySeal($id: ID!, $purpose: String!) {
    openAccountabilitySeal(id: $id, purpose: $purpose) {
      matter
      personName
      postTitle
      facts {
        ...AccountabilityFactLine
      }
      hearings {
        ...AccountabilityHearingLine
      }
      opinion
      handReason
    }
  }
`);

export const ReviseAccountabilityFormDocument = graphql(`
  mutation ReviseAccountabilityForm($input: AccountabilityFormInput!) {
    reviseAccountabilityForm(input: $input) {
      key
      version
    }
  }
`);
