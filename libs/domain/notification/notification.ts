import type { LoggedVerb, Verb } from '../access/verb.js';
import type { EscalationLevel } from '../escalation/ladder.js';
import type { SubjectType } from '../event/event.js';

/** What a message in the product says; its words are made by the screen. */
export const notificationKinds = [
  'assigned', 'returned_report', 'returned_completion', 'accepted_completion', 'urged', 'reminder', 'escalated', 'waiting_review', 'objected', 'extension_asked', 'answered', 'task_changed', 'due_moved', 'instruction', 'instruction_result', 'complaint_filed', 'complaint_assigned',
  'period_locked', 'period_unlocked', 'exception_granted', 'exception_revoked',
  'sign_off_asked', 'check_asked', 'recalled',
  'inspection_notice', 'inspection_changed', 'inspection_approved', 'late_visit', 'conclusion', 'conclusion_objected', 'rectification', 'rectification_answered', 'rectification_waiting', 'delegate_visit', 'opinion', 'opinion_waiting', 'assessment_reported', 'assessment_late', 'meeting', 'minutes', 'minutes_waiting', 'data_owed', 'data_delivered', 'bulletin', 'bulletin_waiting', 'bulletin_answered',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Whom an event is told to, beginning at which level; `author` = who holds the post the thing was written in, `above` = at the county government that handed the part down. */
export interface Telling {
  readonly kind: NotificationKind;
  readonly level: EscalationLevel | 'author';
  readonly above?: true;
  /** Told to that county as well: what it handed down is its business, too. */
  readonly alsoAbove?: true;
}

type Told = `${LoggedVerb} ${SubjectType}`;

/** Events that are told by a message; all others are read in the timeline. A new verb is one line here. */
const tellings: Partial<Record<Told, Telling>> = {
  'assignTask assignment': { kind: 'assigned', level: 'liaison' },
  'returnReport report_slot': { kind: 'returned_report', level: 'liaison' },
  'declineSignOff report_slot': { kind: 'returned_report', level: 'liaison' },
  'declineCheck report_slot': { kind: 'returned_report', level: 'liaison' },
  'returnCompletion assignment': { kind: 'returned_completion', level: 'liaison' },
  'acceptCompletion assignment': { kind: 'accepted_completion', level: 'liaison' },
  'handDownAssignment assignment': { kind: 'assigned', level: 'liaison' },
  'recallAssignment assignment': { kind: 'recalled', level: 'liaison' },
  'objectToAssignment assignment': { kind: 'objected', level: 'secretariat', alsoAbove: true },
  'requestExtension assignment': { kind: 'extension_asked', level: 'secretariat' },
  'upholdAssignment assignment': { kind: 'answered', level: 'liaison', alsoAbove: true },
  // To the unit that objected; the part made for another is new work to it.
  'reassignAssignment assignment': { kind: 'answered', level: 'liaison', alsoAbove: true },
  'approveExtension assignment': { kind: 'answered', level: 'liaison' },
  'refuseExtension assignment': { kind: 'answered', level: 'liaison' },
  'suspendTask task': { kind: 'task_changed', level: 'liaison' },
  'resumeTask task': { kind: 'task_changed', level: 'liaison' },
  'withdrawTask task': { kind: 'task_changed', level: 'liaison' },
  'reopenTask task': { kind: 'task_changed', level: 'liaison' },
  'reviseReporting task': { kind: 'task_changed', level: 'liaison' },
  'waiveSupport assignment': { kind: 'task_changed', level: 'liaison' },
  // By the system, once a calendar was published or corrected: told together, one message a unit.
  'recomputeDueDates assignment': { kind: 'due_moved', level: 'liaison' },
  'recomputeDueDates report_slot': { kind: 'due_moved', level: 'liaison' },
  'urge report_slot': { kind: 'urged', level: 'liaison' },
  'urge assignment': { kind: 'urged', level: 'liaison' },
  'urge rectification': { kind: 'urged', level: 'liaison' },
  'writeInstruction instruction': { kind: 'instruction', level: 'secretariat' },
  'addInstruction instruction': { kind: 'instruction', level: 'secretariat' },
  // Units may read a leader's words once they have a part in the task it became.
  'registerInstruction instruction': { kind: 'instruction', level: 'liaison' },
  'reportInstruction instruction': { kind: 'instruction_result', level: 'author' },
  // The result told is none any more.
  'reopenTask instruction': { kind: 'instruction', level: 'author' },
  // By its code alone: a message says nothing of what a complaint says.
  'fileComplaint complaint': { kind: 'complaint_filed', level: 'secretariat' },
  'recordComplaint complaint': { kind: 'complaint_filed', level: 'secretariat' },
  'declineComplaint complaint': { kind: 'complaint_filed', level: 'secretariat' },
  'reportVerification complaint': { kind: 'complaint_filed', level: 'secretariat' },
  'assignComplaint complaint': { kind: 'complaint_assigned', level: 'liaison' },
  'returnVerification complaint': { kind: 'complaint_assigned', level: 'liaison' },
  'notifyObject inspection_object': { kind: 'inspection_notice', level: 'liaison' },
  // What a unit was told of is off, planned anew, or not about it any more.
  'withdrawInspection inspection_object': { kind: 'inspection_changed', level: 'liaison' },
  'reviseInspection inspection_object': { kind: 'inspection_changed', level: 'liaison' },
  'approveInspection inspection_object': { kind: 'inspection_changed', level: 'liaison' },
  // Whoever is named as having approved reads that it was put on record.
  'approveInspection inspection': { kind: 'inspection_approved', level: 'leader' },
  // It changes nothing of the conclusion; somebody reads it and sees whether it should.
  'recordLateVisit inspection_visit': { kind: 'late_visit', level: 'secretariat' },
  'deliverConclusion inspection_object': { kind: 'conclusion', level: 'liaison' },
  // A clock of the law that moved.
  'recomputeDueDates inspection_object': { kind: 'conclusion', level: 'liaison' },
  'decideReview inspection_object': { kind: 'conclusion', level: 'liaison' },
  'objectToConclusion inspection_object': { kind: 'conclusion_objected', level: 'secretariat' },
  'openRectification rectification': { kind: 'rectification', level: 'liaison' },
  'returnRectification rectification': { kind: 'rectification', level: 'liaison' },
  'reopenRectification rectification': { kind: 'rectification', level: 'liaison' },
  'approveRectificationExtension rectification': { kind: 'rectification_answered', level: 'liaison' },
  'refuseRectificationExtension rectification': { kind: 'rectification_answered', level: 'liaison' },
  'verifyRectification rectification': { kind: 'rectification_answered', level: 'liaison' },
  'closeOutRectification rectification': { kind: 'rectification_answered', level: 'liaison' },
  'withdrawRectification rectification': { kind: 'rectification_answered', level: 'liaison' },
  'finishRectification rectification': { kind: 'rectification_waiting', level: 'secretariat' },
  'requestRectificationExtension rectification': { kind: 'rectification_waiting', level: 'secretariat' },
  'planDelegateVisit delegate_visit_stop': { kind: 'delegate_visit', level: 'liaison' },
  'reviseDelegateVisit delegate_visit_stop': { kind: 'delegate_visit', level: 'liaison' },
  'cancelDelegateVisit delegate_visit_stop': { kind: 'delegate_visit', level: 'liaison' },
  'assignOpinion delegate_opinion': { kind: 'opinion', level: 'liaison' },
  'recordOpinion delegate_opinion': { kind: 'opinion_waiting', level: 'secretariat' },
  'answerOpinion delegate_opinion': { kind: 'opinion_waiting', level: 'secretariat' },
  'declineOpinionAnswer delegate_opinion': { kind: 'opinion_waiting', level: 'secretariat' },
  'handInAssessment assessment': { kind: 'assessment_reported', level: 'secretariat' },
  'callMeeting meeting_seat': { kind: 'meeting', level: 'liaison' },
  'reviseMeeting meeting_seat': { kind: 'meeting', level: 'liaison' },
  'cancelMeeting meeting_seat': { kind: 'meeting', level: 'liaison' },
  'circulateMinutes minutes_response': { kind: 'minutes', level: 'liaison' },
  'answerComment minutes_response': { kind: 'minutes', level: 'liaison' },
  'issueMinutes meeting_seat': { kind: 'minutes', level: 'liaison' },
  'activateDataProvision data_provision': { kind: 'data_owed', level: 'liaison' },
  'resumeDataProvision data_provision': { kind: 'data_owed', level: 'liaison' },
  'suspendDataProvision data_provision': { kind: 'data_owed', level: 'liaison' },
  'askDelivery data_delivery': { kind: 'data_owed', level: 'liaison' },
  'returnDelivery data_delivery': { kind: 'data_owed', level: 'liaison' },
  'deliverData data_delivery': { kind: 'data_delivered', level: 'liaison' },
  'commentOnMinutes minutes_response': { kind: 'minutes_waiting', level: 'secretariat' },
  'issueBulletin bulletin_receipt': { kind: 'bulletin', level: 'liaison' },
  'submitBulletin bulletin': { kind: 'bulletin_waiting', level: 'leader' },
  'approveBulletin bulletin': { kind: 'bulletin_answered', level: 'secretariat' },
  'returnBulletin bulletin': { kind: 'bulletin_answered', level: 'secretariat' },
  // A month is told to each unit that was asked for a report of it.
  'lockPeriod period_lock': { kind: 'period_locked', level: 'liaison' },
  'unlockPeriod period_lock': { kind: 'period_unlocked', level: 'liaison' },
  'grantException period_exception': { kind: 'exception_granted', level: 'liaison' },
  'revokeException period_exception': { kind: 'exception_revoked', level: 'liaison' },
};

/** Messages about a locked month; their count is what the unit had not filed. */
export const periodKinds = ['period_locked', 'period_unlocked', 'exception_granted', 'exception_revoked'] as const satisfies readonly NotificationKind[];
export type PeriodKind = (typeof periodKinds)[number];
export const isPeriodKind = (kind: NotificationKind): kind is PeriodKind => (periodKinds as readonly NotificationKind[]).includes(kind);

/** Reports that wait for somebody else than the secretariat, by the state they have come to. */
const waits: Partial<Record<string, Telling>> = {
  awaiting_sign_off: { kind: 'sign_off_asked', level: 'unit_head' },
  awaiting_check: { kind: 'check_asked', level: 'liaison', above: true },
};

/** Verbs on a whole task that are told to each of its units. */
export const toldToAllUnits = ['suspendTask', 'resumeTask', 'withdrawTask', 'reopenTask', 'reviseReporting'] as const satisfies readonly Verb[];

/** Not of a unit, and told of to who is above them. */
const unitless = ['instruction', 'complaint', 'inspection', 'inspection_visit'] as const satisfies readonly SubjectType[];

/**
 * How an event is told, or null; only what leaders ask for is told without a unit. A report is told of where it begins to wait; what is done to it there
 * changes its state again.
 */
export function tellingOf(event: {
  readonly verb: LoggedVerb;
  readonly subjectType: SubjectType;
  readonly unitId: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  /** A report of retaliation: told of also when it is sorted as one. */
  readonly retaliation?: boolean;
}): Telling | null {
  const waiting = event.subjectType === 'report_slot' && event.fromState !== event.toState ? waits[event.toState ?? ''] : undefined;
  const handed = event.verb === 'reassignAssignment' && event.subjectType === 'assignment' && event.fromState === null ? tellings['assignTask assignment'] : undefined;
  const sorted = event.retaliation === true && event.verb === 'registerComplaint' ? tellings['fileComplaint complaint'] : undefined;
  const told = waiting ?? handed ?? sorted ?? tellings[`${event.verb} ${event.subjectType}`] ?? null;
  return event.unitId !== null || (unitless.some((each) => each === event.subjectType) && told?.level !== 'liaison') ? told : null;
}

/** What the daily run writes by the thousand; it tells by itself, and the reader of the log passes over it. */
export const untoldVerbs = ['openReportSlots', 'expectDeliveries', 'escalate'] as const satisfies readonly LoggedVerb[];

/** A joint meeting that begins to send messages tells the last days only: nobody wants the history of a year in the bell. */
export const tellBackDays = 7;

/** A digest lists this many things; the rest are a number. */
export const digestItems = 20;
