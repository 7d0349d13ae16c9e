import { eventActor, type Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { isOwed, isSent } from '../report/report-slot.states.js';
import type { ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { monthOfPeriod, type LockFigures, type PeriodLock } from './period-lock.js';

export type SlotToLock = Pick<ReportSlot, 'state' | 'dueOn' | 'firstSubmittedOn'>;

export function canLockPeriod(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('lockPeriod', actor, { jointMeetingId, unitId: null }, today) !== null;
}

export function canUnlockPeriod(actor: Actor, lock: Pick<PeriodLock, 'jointMeetingId' | 'unlockedAt'>, today: LocalDate): boolean {
  return lock.unlockedAt === null && grantFor('unlockPeriod', actor, { jointMeetingId: lock.jointMeetingId, unitId: null }, today) !== null;
}

/** A month's reports in figures; suspended and withdrawn ones are expected of nobody. */
export function lockFigures(slots: readonly SlotToLock[]): LockFigures {
  const expected = slots.filter((slot) => slot.state !== 'suspended' && slot.state !== 'withdrawn');
  const answered = expected.filter(isSent);
  const onTime = answered.filter((slot) => slot.firstSubmittedOn !== null && slot.firstSubmittedOn <= slot.dueOn).length;
  const underReview = answered.filter((slot) => slot.state !== 'accepted').length;
  return { expected: expected.length, onTime, late: answered.length - onTime, missing: expected.length - answered.length, underReview };
}

/** Nobody is shut out before his day: PERIOD_NOT_DUE {count, dueOn}; PERIOD_EMPTY where nothing was asked. */
function demandDue(slots: readonly SlotToLock[], today: LocalDate): void {
  const coming = slots.filter((slot) => isOwed(slot) && slot.dueOn >= today).map((slot) => slot.dueOn).sort();
  if (coming.length > 0) throw new DomainError('PERIOD_NOT_DUE', { count: coming.length, dueOn: coming.at(-1) ?? '' }, 'monthOn');
  if (lockFigures(slots).expected === 0) throw new DomainError('PERIOD_EMPTY', {}, 'monthOn');
}

/**
 * Closes a month of reports (锁定): nothing of it is filed, returned or accepted any more, drafts stay, its figures stand as they are.
 * `slots` = all whose period ends in the month. ALREADY_EXISTS while it is locked, PERIOD_NOT_DUE, PERIOD_EMPTY, DATE_INVALID.
 */
export function lockPeriod(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly slots: readonly SlotToLock[]; readonly standing: PeriodLock | null },
  input: { readonly monthOn: LocalDate; readonly note: string | null },
  context: VerbContext,
): { lock: PeriodLock; events: readonly EventDraft[] } {
  const { jointMeetingId, slots } = subject;
  const { postId } = demandGrant('lockPeriod', actor, { jointMeetingId, unitId: null }, context.today);
  const monthOn = monthOfPeriod(demandDate(input.monthOn, 'monthOn'));
  if (subject.standing) throw new DomainError('ALREADY_EXISTS', { value: monthOn.slice(0, 7) }, 'monthOn');
  demandDue(slots, context.today);
  const note = limitText(input.note, 'note', textLimits.reason) || null;
  const lock: PeriodLock = {
    id: context.newId(), jointMeetingId, monthOn, note, ...lockFigures(slots), lockedAt: context.now, lockedBy: eventActor(actor, postId).personName,
    unlockedAt: null, unlockedBy: null, unlockReason: null, version: 1,
  };
  return { lock, events: [draftEvent({ verb: 'lockPeriod', subjectType: 'period_lock', subjectId: lock.id, postId, reason: note, data: { ...lock } })] };
}

/** Opens a locked month again, with the reason; its exceptions end with it. STATE_CONFLICT where it is open, REASON_REQUIRED. */
export function unlockPeriod(
  actor: Actor,
  before: PeriodLock,
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { lock: PeriodLock; events: readonly EventDraft[] } {
  const { postId } = demandGrant('unlockPeriod', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  if (before.unlockedAt !== null) throw new DomainError('STATE_CONFLICT', { verb: 'unlockPeriod', state: 'unlocked' });
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { unlockedAt: context.now, unlockedBy: eventActor(actor, postId).personName, unlockReason: reason, version: before.version + 1 };
  return { lock: { ...before, ...changes }, events: [draftEvent({ verb: 'unlockPeriod', subjectType: 'period_lock', subjectId: before.id, postId, reason, data: changes })] };
}
