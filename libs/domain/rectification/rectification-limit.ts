import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays } from '../calendar/working-day.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandWhole } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { rectificationLimits, type Rectification } from './rectification.js';

/** A day, or working days from today, the start not counted (L14); internal dates do not move off a holiday. */
export interface LimitInput {
  readonly dueOn: LocalDate | null;
  readonly workingDays: number | null;
}

type Limit = Pick<Rectification, 'limitWorkingDays' | 'limitFromOn' | 'dueOn' | 'dueProvisional'>;

/** FIELD_REQUIRED without either, DATE_IN_PAST, NUMBER_OUT_OF_RANGE. */
export function limitOf({ dueOn, workingDays }: LimitInput, { today, calendar }: Pick<VerbContext, 'today' | 'calendar'>): Limit {
  if (workingDays !== null) {
    const { on, provisional } = addWorkingDays(today, demandWhole(workingDays, 1, rectificationLimits.workingDays, 'workingDays'), calendar);
    return { limitWorkingDays: workingDays, limitFromOn: today, dueOn: on, dueProvisional: provisional };
  }
  if (dueOn === null) throw new DomainError('FIELD_REQUIRED', {}, 'dueOn');
  const on = demandDate(dueOn, 'dueOn');
  if (on < today) throw new DomainError('DATE_IN_PAST', { on, today }, 'dueOn');
  return { limitWorkingDays: null, limitFromOn: today, dueOn: on, dueProvisional: false };
}

/**
 * Reckons a limit in working days again, by the system, once a calendar is published or (`firm`) corrected (L14); the log keeps the old
 * day. Null where nothing changes, or the limit counts no more.
 */
export function recomputeRectificationDue(
  before: Rectification,
  { calendar, firm = false }: { readonly calendar: Calendar; readonly firm?: boolean },
): { readonly rectification: Rectification; readonly events: readonly EventDraft[] } | null {
  const { limitWorkingDays, limitFromOn, state } = before;
  if (limitWorkingDays === null || !(before.dueProvisional || firm) || (state !== 'open' && state !== 'in_progress')) return null;
  const { on: dueOn, provisional: dueProvisional } = addWorkingDays(limitFromOn, limitWorkingDays, calendar);
  if (dueOn === before.dueOn && dueProvisional === before.dueProvisional) return null;
  const changes = { dueOn, dueProvisional, version: before.version + 1 };
  const event = draftEvent({
    verb: 'recomputeDueDates', subjectType: 'rectification', subjectId: before.id, unitId: before.unitId, fromState: state, toState: state, data: { ...changes, previousDueOn: before.dueOn },
  });
  return { rectification: { ...before, ...changes }, events: [event] };
}
