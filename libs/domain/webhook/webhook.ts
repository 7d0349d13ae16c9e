import type { LoggedVerb } from '../access/verb.js';
import type { SubjectType } from '../event/event.js';
import type { Instant } from '../shared/local-date.js';

/** What another system is told of, in words a secretary chooses from; each takes in some verbs. */
export const webhookKinds = ['task_assigned', 'task_progress', 'task_changed', 'report_filed', 'report_reviewed', 'register_changed', 'urged'] as const;
export type WebhookKind = (typeof webhookKinds)[number];

export const webhookStates = ['active', 'paused', 'ended'] as const;
export type WebhookState = (typeof webhookStates)[number];

/** By a person, or by itself after the other side has said no for days. */
export const webhookPauses = ['by_hand', 'failing'] as const;
export type WebhookPause = (typeof webhookPauses)[number];

export interface Webhook {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly name: string;
  readonly kinds: readonly WebhookKind[];
  readonly state: WebhookState;
  readonly pausedBecause: WebhookPause | null;
  /** First failure since something was last taken; null while it works. */
  readonly failingSince: Instant | null;
  readonly version: number;
}

/** An address that has taken nothing for so long is paused: somebody should look, and the queue should not grow. */
export const webhookPauseAfterHours = 72;

type Told = `${LoggedVerb} ${SubjectType}`;

// One line for each event that is told. Drafts, instructions, accounts and settings are nobody's outside.
const kinds: Partial<Record<Told, WebhookKind>> = {
  'assignTask assignment': 'task_assigned',
  'handDownAssignment assignment': 'task_assigned',
  'reassignAssignment assignment': 'task_assigned',
  'acknowledgeAssignment assignment': 'task_progress',
  'requestCompletion assignment': 'task_progress',
  'returnCompletion assignment': 'task_progress',
  'acceptCompletion assignment': 'task_progress',
  'acceptCompletion task': 'task_progress',
  'closeOutTask task': 'task_progress',
  'archiveTask task': 'task_progress',
  'recallAssignment assignment': 'task_changed',
  'objectToAssignment assignment': 'task_changed',
  'upholdAssignment assignment': 'task_changed',
  'requestExtension assignment': 'task_changed',
  'approveExtension assignment': 'task_changed',
  'refuseExtension assignment': 'task_changed',
  'suspendTask task': 'task_changed',
  'resumeTask task': 'task_changed',
  'withdrawTask task': 'task_changed',
  'reopenTask task': 'task_changed',
  'waiveSupport assignment': 'task_changed',
  'reviseReporting task': 'task_changed',
  'recomputeDueDates task': 'task_changed',
  'recomputeDueDates assignment': 'task_changed',
  'recomputeDueDates report_slot': 'task_changed',
  'fileReport report_slot': 'report_filed',
  'signOffReport report_slot': 'report_filed',
  'passReport report_slot': 'report_filed',
  'confirmReport report_slot': 'report_filed',
  'checkReport report_slot': 'report_reviewed',
  'declineCheck report_slot': 'report_reviewed',
  'acceptReport report_slot': 'report_reviewed',
  'returnReport report_slot': 'report_reviewed',
  'lockPeriod period_lock': 'report_reviewed',
  'unlockPeriod period_lock': 'report_reviewed',
  'grantException period_exception': 'report_reviewed',
  'revokeException period_exception': 'report_reviewed',
  'setFrequency duty': 'register_changed',
  'setRecipient duty': 'register_changed',
  'expandHolders duty': 'register_changed',
  'confirmNotice notice': 'register_changed',
  'urge report_slot': 'urged',
  'urge assignment': 'urged',
};

/** As what an event is told outside; null = not at all. What waits for its unit's head has not left the unit. */
export function webhookKindOf(event: { readonly verb: LoggedVerb; readonly subjectType: SubjectType; readonly toState?: string | null }): WebhookKind | null {
  return event.toState === 'awaiting_sign_off' ? null : kinds[`${event.verb} ${event.subjectType}`] ?? null;
}

/** Does an address that has taken nothing for so many milliseconds get paused? */
export function hasFailedLong(failingMs: number): boolean {
  return failingMs >= webhookPauseAfterHours * 3_600_000;
}
