import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays, workingDaysBetween } from '../calendar/working-day.js';
import type { VerbContext } from '../shared/context.js';
import type { ReportSlot } from '../report/report.js';
import { isOwed, reportSlotTable, type OwedSlotState, type ReportSlotVerb } from '../report/report-slot.states.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { restedDays } from './rest.js';
import type { Assignment, Rest } from './task.js';

/** A time in which the work rested by somebody's decision: suspended, or objected to and not yet decided. */
export interface Pause extends Rest {
  readonly workingDays: number;
}

export function pauseOf(sinceOn: LocalDate, untilOn: LocalDate, calendar: Calendar): Pause {
  return { sinceOn, untilOn, workingDays: workingDaysBetween(sinceOn, untilOn, calendar) };
}

/** The day to acknowledge by: n working days from the day the part was handed to its unit, without those it rested since. */
export function acknowledgeDue(part: Pick<Assignment, 'rests'> & { readonly assignedOn: LocalDate }, { calendar, settings }: Pick<VerbContext, 'calendar' | 'settings'>): LocalDate {
  return addWorkingDays(part.assignedOn, settings.acknowledgeWorkingDays + restedDays(part.rests, part.assignedOn, calendar), calendar).on;
}

/** Paused time makes nothing late: a due date is put off by the working days of the pause. */
export function dueAfterPause(dueOn: LocalDate | null, { workingDays }: Pause, calendar: Calendar): LocalDate | null {
  return dueOn === null || workingDays === 0 ? dueOn : addWorkingDays(dueOn, workingDays, calendar).on;
}

const resumeVerbs = { expected: 'resumeExpected', returned: 'resumeReturned', awaiting_sign_off: 'resumeSignOff' } as const satisfies Record<OwedSlotState, ReportSlotVerb>;

/** Reports not yet sent wait with the work; what was sent is reviewed all the same. */
export function pauseSlots(slots: readonly ReportSlot[], verb: Extract<ReportSlotVerb, 'suspendTask' | 'objectToAssignment'>): readonly ReportSlot[] {
  return slots
    .filter(isOwed)
    .map((slot) => ({ ...slot, state: nextState(reportSlotTable, verb, slot.state), stateBeforePause: slot.state as OwedSlotState, version: slot.version + 1 }));
}

function resumeSlot(slot: ReportSlot, pause: Pause, calendar: Calendar): ReportSlot {
  const fellDue = slot.dueOn >= pause.sinceOn && slot.dueOn < pause.untilOn;
  const stood = slot.stateBeforePause ?? (slot.firstSubmittedOn === null ? 'expected' : 'returned');
  const verb = fellDue ? 'lapseInPause' : resumeVerbs[stood];
  const late = slot.dueOn < pause.sinceOn ? (dueAfterPause(slot.dueOn, pause, calendar) ?? slot.dueOn) : slot.dueOn;
  return { ...slot, state: nextState(reportSlotTable, verb, slot.state), stateBeforePause: null, dueOn: late, version: slot.version + 1 };
}

/**
 * Reports after a pause: what fell due in it is asked no more; what was missing before it is missing by no more working days
 * than it was; the rest stays due as it was.
 */
export function resumeSlots(slots: readonly ReportSlot[], pause: Pause, calendar: Calendar): readonly ReportSlot[] {
  return slots.filter((slot) => slot.state === 'suspended').map((slot) => resumeSlot(slot, pause, calendar));
}
