import type { Verb } from '../access/verb.js';

/** What a line of 今日要办 is for: what is late, what waits for the reader, what is near its day, what is to be put in order. */
export const todayGroups = ['urgent', 'waiting', 'soon', 'tidy'] as const;
export type TodayGroup = (typeof todayGroups)[number];

interface TodayKind {
  readonly group: TodayGroup;
  /** Verbs done from the line, the first is the one to be pressed. */
  readonly verbs: readonly Verb[];
}

/** Why a thing is on 今日要办, where it stands there and what is done with it in place. */
export const todayKinds = {
  overdue_report: { group: 'urgent', verbs: ['fileReport', 'urge', 'writeInstruction'] },
  overdue_assignment: { group: 'urgent', verbs: ['acknowledgeAssignment', 'requestCompletion', 'urge', 'writeInstruction'] },
  overdue_acknowledgement: { group: 'urgent', verbs: ['urge', 'writeInstruction'] },
  overdue_extension: { group: 'urgent', verbs: ['approveExtension', 'refuseExtension'] },
  overdue_rectification: { group: 'urgent', verbs: ['acknowledgeRectification', 'finishRectification', 'reportRectification', 'urge'] },
  overdue_review: { group: 'urgent', verbs: ['decideReview'] },
  overdue_opinion: { group: 'urgent', verbs: ['answerOpinion'] },
  overdue_delivery: { group: 'urgent', verbs: ['deliverData'] },
  overdue_instruction: { group: 'urgent', verbs: ['addInstruction'] },
  read_instruction: { group: 'waiting', verbs: ['closeInstruction', 'addInstruction'] },
  register_instruction: { group: 'waiting', verbs: ['registerInstruction'] },
  report_instruction: { group: 'waiting', verbs: ['reportInstruction'] },
  review_objection: { group: 'waiting', verbs: ['reassignAssignment', 'upholdAssignment'] },
  review_extension: { group: 'waiting', verbs: ['approveExtension', 'refuseExtension'] },
  sign_off_report: { group: 'waiting', verbs: ['signOffReport', 'declineSignOff'] },
  check_report: { group: 'waiting', verbs: ['checkReport', 'declineCheck'] },
  review_report: { group: 'waiting', verbs: ['acceptReport', 'returnReport'] },
  review_completion: { group: 'waiting', verbs: ['acceptCompletion', 'returnCompletion'] },
  approve_inspection: { group: 'waiting', verbs: ['approveInspection', 'returnInspection'] },
  receive_conclusion: { group: 'waiting', verbs: ['receiveConclusion'] },
  confirm_objection: { group: 'waiting', verbs: ['confirmObjection'] },
  review_conclusion: { group: 'waiting', verbs: ['decideReview'] },
  check_rectification: { group: 'waiting', verbs: ['verifyRectification', 'returnRectification'] },
  extend_rectification: { group: 'waiting', verbs: ['approveRectificationExtension', 'refuseRectificationExtension'] },
  acknowledge_rectification: { group: 'waiting', verbs: ['acknowledgeRectification'] },
  redo_rectification: { group: 'waiting', verbs: ['finishRectification', 'reportRectification'] },
  confirm_delivery: { group: 'waiting', verbs: ['confirmDelivery', 'returnDelivery'] },
  reply_meeting: { group: 'waiting', verbs: ['replyMeeting'] },
  comment_minutes: { group: 'waiting', verbs: ['agreeMinutes', 'commentOnMinutes'] },
  answer_minutes: { group: 'waiting', verbs: ['answerComment'] },
  issue_minutes: { group: 'waiting', verbs: ['issueMinutes'] },
  receive_bulletin: { group: 'waiting', verbs: ['receiveBulletin'] },
  review_bulletin: { group: 'waiting', verbs: ['approveBulletin', 'returnBulletin'] },
  issue_bulletin: { group: 'waiting', verbs: ['issueBulletin'] },
  assign_opinion: { group: 'waiting', verbs: ['assignOpinion'] },
  answer_opinion: { group: 'waiting', verbs: ['answerOpinion'] },
  hear_delegate: { group: 'waiting', verbs: ['acceptOpinionAnswer', 'declineOpinionAnswer'] },
  read_assessment: { group: 'waiting', verbs: ['takeOverFinding', 'closeAssessment', 'returnAssessment'] },
  acknowledge: { group: 'waiting', verbs: ['acknowledgeAssignment', 'objectToAssignment'] },
  returned_report: { group: 'waiting', verbs: ['fileReport'] },
  returned_completion: { group: 'waiting', verbs: ['requestCompletion'] },
  confirm_report: { group: 'waiting', verbs: ['confirmReport'] },
  awaiting_extension: { group: 'soon', verbs: ['requestCompletion'] },
  deliver_data: { group: 'soon', verbs: ['deliverData'] },
  due_soon_report: { group: 'soon', verbs: ['fileReport'] },
  due_soon_assignment: { group: 'soon', verbs: ['requestCompletion', 'requestExtension'] },
  // Handled by a confidant on its page; the table of policies names the secretariat, which has the others.
  handle_retaliation: { group: 'waiting', verbs: ['registerComplaint'] },
  register_complaint: { group: 'waiting', verbs: ['registerComplaint'] },
  answer_complaint: { group: 'waiting', verbs: ['answerComplaint'] },
  verify_complaint: { group: 'waiting', verbs: ['reportVerification'] },
  decide_complaint: { group: 'waiting', verbs: ['decideComplaintTask'] },
  hear_accountability: { group: 'waiting', verbs: ['recordHearing'] },
  // Read and decided on their page: a line says nothing of them but how many there are.
  decide_accountability: { group: 'waiting', verbs: ['approveAccountability'] },
  follow_accountability: { group: 'waiting', verbs: ['recordAccountabilityReceipt'] },
  appeal_ending: { group: 'soon', verbs: ['recordAppeal'] },
  due_soon_rectification: { group: 'soon', verbs: ['finishRectification', 'requestRectificationExtension'] },
  objection_ending: { group: 'soon', verbs: ['objectToConclusion'] },
  confirm_notice: { group: 'tidy', verbs: ['confirmNotice'] },
  draft_task: { group: 'tidy', verbs: ['assignTask'] },
  close_out_task: { group: 'tidy', verbs: ['closeOutTask'] },
  close_out_rectification: { group: 'tidy', verbs: ['closeOutRectification'] },
  hold_meeting: { group: 'tidy', verbs: ['holdMeeting'] },
  draft_minutes: { group: 'tidy', verbs: ['draftMinutes', 'circulateMinutes'] },
  draft_bulletin: { group: 'tidy', verbs: ['submitBulletin', 'reviseBulletin'] },
  hold_delegate_visit: { group: 'tidy', verbs: ['holdDelegateVisit'] },
  late_assessment: { group: 'tidy', verbs: ['handInAssessment', 'reviseAssessment'] },
  unset_frequency: { group: 'tidy', verbs: ['setFrequency'] },
  provision_recipient: { group: 'tidy', verbs: ['reviseDataProvision'] },
} as const satisfies Readonly<Record<string, TodayKind>>;

export type TodayReason = keyof typeof todayKinds;
export const todayReasons = Object.keys(todayKinds) as readonly TodayReason[];

const unitsOwn: readonly Verb[] = ['fileReport', 'acknowledgeRectification', 'reportRectification', 'finishRectification', 'answerOpinion', 'replyMeeting', 'agreeMinutes', 'commentOnMinutes', 'receiveBulletin', 'deliverData'];

/** Verbs of a line in the order they are offered. Filing for another unit (代填) is no work of every day: it is done from its page. */
export function todayVerbs(reason: TodayReason, permitted: readonly Verb[], ownUnit: boolean): readonly Verb[] {
  const { verbs }: TodayKind = todayKinds[reason];
  return verbs.filter((verb) => permitted.includes(verb) && (ownUnit || !unitsOwn.includes(verb)));
}

/** Whose attention is asked for above the list: a leader's for what is stuck, a unit head's for what the unit is about to be late with. */
export type TodayAttention = 'leader' | 'unit_head';
export const attentionCount = 3;
