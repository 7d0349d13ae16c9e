import { addDays, type LocalDate } from '../shared/local-date.js';
import type { Calendar } from './calendar.js';
import { nextWorkingDay, type ReckonedDate } from './working-day.js';

/** Whether a legal clock that ends on a day off runs to the next working day, and on what basis (L14). */
export interface LegalClockRule {
  readonly moveToWorkingDay: boolean;
  readonly basis: string;
}

/** The last day of a legal clock of n calendar days (objection, review, appeal); the start day is not counted. */
export function legalClockEnd(startOn: LocalDate, calendarDays: number, rule: LegalClockRule, calendar: Calendar): ReckonedDate {
  const last = addDays(startOn, calendarDays);
  return rule.moveToWorkingDay ? nextWorkingDay(last, calendar) : { on: last, provisional: false };
}
