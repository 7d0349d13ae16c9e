import type { Calendar } from '../calendar/calendar.js';
import { addWorkingDays } from '../calendar/working-day.js';
import { settingBounds, type JointMeetingSettings } from '../joint-meeting/settings.js';
import { lastDueLate } from '../escalation/last-due-late.js';
import { addDays, laterDate, localDateOfInstant, type LocalDate } from '../shared/local-date.js';
import type { Assignment } from './task.js';

type Waiting = Pick<Assignment, 'state' | 'extensionRequestedAt' | 'extensionDueOn'>;

/**
 * Whether a request for more time, made in time (L13), still waits for its answer: until then the part is not late. At the longest until the day it
 * asks for, since no more than that could be granted.
 */
export function awaitsExtension({ state, extensionRequestedAt, extensionDueOn }: Waiting, today: LocalDate): boolean {
  return state === 'in_progress' && extensionRequestedAt !== null && extensionDueOn !== null && today <= extensionDueOn;
}

/**
 * The day from which the ladder counts a part's lateness: its due date, or later by what a request for more time kept it waiting beyond that. Refused,
 * the part is late from its old date again, but the ladder goes on where it stood and takes its steps one by one.
 */
export function ladderDueOn(part: Waiting & Pick<Assignment, 'dueOn' | 'ladderFromOn'>): LocalDate | null {
  const { dueOn, ladderFromOn, extensionDueOn } = part;
  if (dueOn === null) return null;
  const asked = part.state === 'in_progress' && part.extensionRequestedAt !== null && extensionDueOn !== null ? extensionDueOn : dueOn;
  return laterDate(laterDate(dueOn, ladderFromOn ?? dueOn), asked);
}

interface AnswerRule {
  readonly calendar: Calendar;
  readonly settings: Pick<JointMeetingSettings, 'extensionAnswerWorkingDays'>;
}

/** The day a request is to be answered by; not the law's, the joint meeting sets it. Null where none waits. */
export function extensionAnswerDue({ extensionRequestedAt }: Pick<Assignment, 'extensionRequestedAt'>, { calendar, settings }: AnswerRule): LocalDate | null {
  return extensionRequestedAt === null ? null : addWorkingDays(localDateOfInstant(extensionRequestedAt), settings.extensionAnswerWorkingDays, calendar).on;
}

/**
 * The last day of asking that is late to be answered today, for one working day given, for two, …: a query takes the one its joint meeting gives and
 * compares dates, instead of counting days row by row.
 */
export function askedUnanswered(today: LocalDate, calendar: Calendar): readonly LocalDate[] {
  return Array.from({ length: settingBounds.extensionAnswerWorkingDays.max }, (_, at) => lastDueLate(addDays(today, -1), at + 1, calendar));
}
