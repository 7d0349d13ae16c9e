import { graphql } from '../../gql';

export const CallMeetingDocument = graphql(`
  mutation CallMeeting($input: CallInput!, $idempotencyKey: String!) {
    callMeeting(input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const ReviseMeetingDocument = graphql(`
  mutation ReviseMeeting($id: ID!, $version: Int!, $input: CallInput!, $reason: String!) {
    reviseMeeting(id: $id, version: $version, input: $input, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const CancelMeetingDocument = graphql(`
  mutation CancelMeeting($id: ID!, $version: Int!, $reason: String!) {
    cancelMeeting(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const SetAgendaDocument = graphql(`
  mutation SetAgenda($id: ID!, $version: Int!, $items: [AgendaItemInput!]!) {
    setAgenda(id: $id, version: $version, items: $items) {
      id
      state
      version
    }
  }
`);

export const ReplyMeetingDocument = graphql(`
  mutation ReplyMeeting($id: ID!, $seatId: ID!, $version: Int!, $input: MeetingReplyInput!) {
    replyMeeting(id: $id, seatId: $seatId, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const HoldMeetingDocument = graphql(`
  mutation HoldMeeting($id: ID!, $version: Int!, $heldOn: LocalDate!, $attendance: [AttendanceInput!]!) {
    holdMeeting(id: $id, version: $version, heldOn: $heldOn, attendance: $attendance) {
      id
      state
      version
    }
  }
`);

export const RecordDecisionDocument = graphql(`
  mutation RecordDecision($id: ID!, $version: Int!, $input: DecisionInput!, $idempotencyKey: String!) {
    recordDecision(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) {
      id
      state
      version
    }
  }
`);

export const AssignDecisionDocument = graphql(`
  mutation AssignDecision($id: ID!, $version: Int!, $decisionId: ID!, $task: DecisionTaskInput!) {
    assignDecision(id: $id, version: $version, decisionId: $decisionId, task: $task) {
      id
      state
      version
    }
  }
`);

export const DropDecisionDocument = graphql(`
  mutation DropDecision($id: ID!, $version: Int!, $decisionId: ID!) {
    dropDecision(id: $id, version: $version, decisionId: $decisionId) {
      id
      state
      version
    }
  }
`);

export const DraftMinutesDocument = graphql(`
  mutation DraftMinutes($id: ID!, $version: Int!, $text: String!) {
    draftMinutes(id: $id, version: $version, text: $text) {
      id
      state
      version
    }
  }
`);

export const CirculateMinutesDocument = graphql(`
  mutation CirculateMinutes($id: ID!, $version: Int!, $input: CirculateInput!) {
    circulateMinutes(id: $id, version: $version, input: $input) {
      id
      state
      version
    }
  }
`);

export const WithdrawMinutesDocument = graphql(`
  mutation WithdrawMinutes($id: ID!, $version: Int!, $reason: String!) {
    withdrawMinutes(id: $id, version: $version, reason: $reason) {
      id
      state
      version
    }
  }
`);

export const AgreeMinutesDocument = graphql(`
  mutation AgreeMinutes($id: ID!, $responseId: ID!, $version: Int!, $source: String) {
    agreeMinutes(id: $id, responseId: $responseId, version: $version, source: $source) {
      id
      state
      version
    }
  }
`);

export const CommentOnMinutesDocument = graphql(`
  mutation CommentOnMinutes($id: ID!, $responseId: ID!, $version: Int!, $text: String!, $source: String) {
    commentOnMinutes(id: $id, responseId: $responseId, version: $version, text: $text, source: $source) {
      id
      state
      version
    }
  }
`);

export const AnswerCommentDocument = graphql(`
  mutation AnswerComment($id: ID!, $responseId: ID!, $version: Int!, $text: String!) {
    answerComment(id: $id, responseId: $responseId, version: $version, text: $text) {
      id
      state
      version
    }
  }
`);

export const IssueMinutesDocument = graphql(`
  mutation IssueMinutes($id: ID!, $version: Int!) {
    issueMinutes(id: $id, version: $version) {
      id
      state
      version
    }
  }
`);
