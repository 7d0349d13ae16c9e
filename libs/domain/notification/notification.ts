import type { ReadVerb, SystemVerb, Verb } from '../access/verb.js';
import type { EscalationLevel } from '../escalation/ladder.js';
import type { SubjectType } from '../event/event.js';

/** What a message in the product says; its words are made by the screen. */
export type NotificationKind = 'assigned' | 'returned_report' | 'returned_completion' | 'accepted_completion' | 'urged' | 'reminder' | 'escalated' | 'waiting_review';
export const notificationKinds = [
  'assigned', 'returned_report', 'returned_completion', 'accepted_completion', 'urged', 'reminder', 'escalated', 'waiting_review',
] as const satisfies readonly NotificationKind[];

/** Whom an event is told to, beginning at which level. */
export interface Telling {
  readonly kind: NotificationKind;
  readonly level: EscalationLevel;
}

type Told = `${Verb | SystemVerb | ReadVerb} ${SubjectType}`;

/** Events that are told by a message; all others are read in the timeline. A new verb is one line here. */
const tellings: Partial<Record<Told, Telling>> = {
  'assignTask assignment': { kind: 'assigned', level: 'liaison' },
  'returnReport report_slot': { kind: 'returned_report', level: 'liaison' },
  'returnCompletion assignment': { kind: 'returned_completion', level: 'liaison' },
  'acceptCompletion assignment': { kind: 'accepted_completion', level: 'liaison' },
  'urge report_slot': { kind: 'urged', level: 'liaison' },
  'urge assignment': { kind: 'urged', level: 'liaison' },
};

/** How an event is told, or null; only what concerns one unit is. */
export function tellingOf(event: { readonly verb: Verb | SystemVerb | ReadVerb; readonly subjectType: SubjectType; readonly unitId: string | null }): Telling | null {
  return event.unitId === null ? null : (tellings[`${event.verb} ${event.subjectType}`] ?? null);
}

/** A joint meeting that begins to send messages tells the last days only: nobody wants the history of a year in the bell. */
export const tellBackDays = 7;

/** A digest lists this many things; the rest are a number. */
export const digestItems = 20;
