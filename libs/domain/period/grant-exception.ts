import { eventActor, type Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { isOwed } from '../report/report-slot.states.js';
import type { ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { addMonths, demandDate, type LocalDate } from '../shared/local-date.js';
import { monthOfPeriod, type PeriodException, type PeriodLock } from './period-lock.js';

const monthsAhead = 3;

export function canGrantException(actor: Actor, lock: Pick<PeriodLock, 'jointMeetingId' | 'unlockedAt'>, today: LocalDate): boolean {
  return lock.unlockedAt === null && grantFor('grantException', actor, { jointMeetingId: lock.jointMeetingId, unitId: null }, today) !== null;
}

export function canRevokeException(actor: Actor, exception: Pick<PeriodException, 'jointMeetingId' | 'revokedAt'>, today: LocalDate): boolean {
  return exception.revokedAt === null && grantFor('revokeException', actor, { jointMeetingId: exception.jointMeetingId, unitId: null }, today) !== null;
}

function demandUntilOn(value: LocalDate, today: LocalDate): LocalDate {
  const untilOn = demandDate(value, 'untilOn');
  if (untilOn < today) throw new DomainError('DATE_IN_PAST', { on: untilOn, today }, 'untilOn');
  const latest = addMonths(today, monthsAhead);
  if (untilOn > latest) throw new DomainError('DATE_OUT_OF_RANGE', { from: today, to: latest }, 'untilOn');
  return untilOn;
}

/**
 * Lets one unit, or one of its reports, be filed in a locked month until a day (例外), with the reason; what is filed so is marked.
 * `slots` = the unit's reports of that month: PERIOD_NOTHING_TO_FILE where none is open. `standing` = the unit's exceptions not revoked:
 * ALREADY_EXISTS while one lets the same through. STATE_CONFLICT where the month is open, REASON_REQUIRED, DATE_IN_PAST, DATE_OUT_OF_RANGE.
 */
export function grantException(
  actor: Actor,
  subject: { readonly lock: PeriodLock; readonly slots: readonly ReportSlot[]; readonly standing: readonly PeriodException[] },
  input: { readonly unitId: string; readonly slotId: string | null; readonly reason: string; readonly untilOn: LocalDate },
  context: VerbContext,
): { exception: PeriodException; events: readonly EventDraft[] } {
  const { lock } = subject;
  const { postId } = demandGrant('grantException', actor, { jointMeetingId: lock.jointMeetingId, unitId: null }, context.today);
  if (lock.unlockedAt !== null) throw new DomainError('STATE_CONFLICT', { verb: 'grantException', state: 'unlocked' });
  const { unitId, slotId } = input;
  const own = subject.slots.filter((slot) => slot.unitId === unitId && monthOfPeriod(slot.periodEndOn) === lock.monthOn && (slotId === null || slot.id === slotId));
  const open = own.filter((slot) => isOwed(slot) || slot.state === 'awaiting_check' || slot.state === 'submitted');
  if (open.length === 0) throw new DomainError('PERIOD_NOTHING_TO_FILE', {}, slotId === null ? 'unitId' : 'slotId');
  const untilOn = demandUntilOn(input.untilOn, context.today);
  const covered = subject.standing.some((each) => each.unitId === unitId && (each.slotId === null || each.slotId === slotId) && each.untilOn >= untilOn);
  if (covered) throw new DomainError('ALREADY_EXISTS', { value: untilOn }, 'untilOn');
  const exception: PeriodException = {
    id: context.newId(), jointMeetingId: lock.jointMeetingId, lockId: lock.id, unitId, slotId, reason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED'),
    untilOn, grantedAt: context.now, grantedBy: eventActor(actor, postId).personName, revokedAt: null, revokedBy: null, revokeReason: null, version: 1,
  };
  const taskId = slotId === null ? null : (open[0]?.taskId ?? null);
  const event = draftEvent({ verb: 'grantException', subjectType: 'period_exception', subjectId: exception.id, unitId, taskId, postId, reason: exception.reason, data: { ...exception } });
  return { exception, events: [event] };
}

/** Takes an exception back, with the reason; what was filed under it stays. STATE_CONFLICT where it was taken back before, REASON_REQUIRED. */
export function revokeException(
  actor: Actor,
  before: PeriodException,
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { exception: PeriodException; events: readonly EventDraft[] } {
  const { jointMeetingId, unitId, id } = before;
  const { postId } = demandGrant('revokeException', actor, { jointMeetingId, unitId: null }, context.today);
  if (before.revokedAt !== null) throw new DomainError('STATE_CONFLICT', { verb: 'revokeException', state: 'revoked' });
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { revokedAt: context.now, revokedBy: eventActor(actor, postId).personName, revokeReason: reason, version: before.version + 1 };
  return { exception: { ...before, ...changes }, events: [draftEvent({ verb: 'revokeException', subjectType: 'period_exception', subjectId: id, unitId, postId, reason, data: changes })] };
}
