import type { Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
import { isClosedForFiling, isClosedForReview, type SlotLock } from '../period/period-lock.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb } from '../shared/state-table.js';
import type { ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';

export type SlotVerb = 'saveReportDraft' | 'fileReport' | 'returnReport' | 'acceptReport' | 'confirmReport';
export type SlotForPermission = Pick<ReportSlot, 'jointMeetingId' | 'unitId' | 'state'> & {
  /** The lock over its month; absent or null = open. */
  readonly lock?: SlotLock | null;
};

export function scopeOfSlot(slot: Pick<ReportSlot, 'jointMeetingId' | 'unitId'>): PolicyScope {
  return { jointMeetingId: slot.jointMeetingId, unitId: slot.unitId };
}

function isClosed(verb: SlotVerb, { lock }: SlotForPermission, today: LocalDate): boolean {
  if (verb === 'fileReport') return isClosedForFiling(lock, today);
  return (verb === 'returnReport' || verb === 'acceptReport') && isClosedForReview(lock);
}

/** Permission and state. A missing report stays owed, and can be filed, when the task has gone on. */
export function canOnSlot(verb: SlotVerb, actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  return !isClosed(verb, slot, today) && allowsVerb(reportSlotTable, verb, slot.state) && grantFor(verb, actor, scopeOfSlot(slot), today) !== null;
}
