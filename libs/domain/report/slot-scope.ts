import type { Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
import { isClosedForFiling, isClosedForReview, type SlotLock } from '../period/period-lock.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb } from '../shared/state-table.js';
import type { ReportSlot } from './report.js';
import { reportSlotTable } from './report-slot.states.js';

export type SlotVerb = 'saveReportDraft' | 'fileReport' | 'signOffReport' | 'declineSignOff' | 'returnReport' | 'acceptReport' | 'confirmReport';
export type SlotForPermission = Pick<ReportSlot, 'jointMeetingId' | 'unitId' | 'state'> & {
  /** First day of its period: nothing is sent before it; absent = it has begun. */
  readonly periodStartOn?: LocalDate;
  /** The lock over its month; absent or null = open. */
  readonly lock?: SlotLock | null;
};

export function scopeOfSlot(slot: Pick<ReportSlot, 'jointMeetingId' | 'unitId'>): PolicyScope {
  return { jointMeetingId: slot.jointMeetingId, unitId: slot.unitId };
}

/** Nobody has anything to report of a period that has not begun. */
export function hasBegun({ periodStartOn }: Pick<SlotForPermission, 'periodStartOn'>, today: LocalDate): boolean {
  return periodStartOn === undefined || periodStartOn <= today;
}

/** A signature sends the report out, as filing does; the county's check is a review. */
function isClosed(verb: SlotVerb, { lock }: SlotForPermission, today: LocalDate): boolean {
  if (verb === 'fileReport' || verb === 'signOffReport') return isClosedForFiling(lock, today);
  return (verb === 'returnReport' || verb === 'acceptReport') && isClosedForReview(lock);
}

/** The county government above, for parts it handed down; of no unit for others, whatever post one holds. */
export function scopeAbove(slot: Pick<ReportSlot, 'jointMeetingId'>, aboveUnitId: string | null): PolicyScope {
  return { jointMeetingId: slot.jointMeetingId, unitId: aboveUnitId };
}

/** Permission of the county above, and state. */
export function canAboveSlot(verb: 'checkReport' | 'declineCheck', actor: Actor, slot: SlotForPermission & { readonly aboveUnitId: string | null }, today: LocalDate): boolean {
  return (verb === 'checkReport' || !isClosedForReview(slot.lock)) && allowsVerb(reportSlotTable, verb, slot.state) && grantFor(verb, actor, scopeAbove(slot, slot.aboveUnitId), today) !== null;
}

/** Permission and state. A missing report stays owed, and can be filed, when the task has gone on. */
export function canOnSlot(verb: SlotVerb, actor: Actor, slot: SlotForPermission, today: LocalDate): boolean {
  if (verb === 'fileReport' && !hasBegun(slot, today)) return false;
  return !isClosed(verb, slot, today) && allowsVerb(reportSlotTable, verb, slot.state) && grantFor(verb, actor, scopeOfSlot(slot), today) !== null;
}
