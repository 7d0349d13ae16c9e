import { addDays, dateOfDayNumber, dayNumber, weekdayOfDayNumber, type LocalDate } from '../shared/local-date.js';
import { countBetween, daysIn, isDayIn, isProvisional, type Calendar, type CorrectedDay } from './calendar.js';

/** A reckoned date; provisional while the calendar of a year it crosses is not published (L14). */
export interface ReckonedDate {
  readonly on: LocalDate;
  readonly provisional: boolean;
}

/** What a count of working days passed over: the arithmetic behind "why?". */
export interface WorkingDayCount {
  readonly workingDays: number;
  /** Weekend days and statutory holidays not counted. */
  readonly skippedDays: number;
  readonly holidaysOn: readonly LocalDate[];
  readonly makeUpOn: readonly LocalDate[];
  /** Days the joint meeting corrected, with its reason: neither statutory holidays nor make-up days. */
  readonly corrected: readonly CorrectedDay[];
  readonly provisional: boolean;
}

function isWorking(day: number, calendar: Calendar): boolean {
  return weekdayOfDayNumber(day) > 5 ? isDayIn(calendar.makeUpWorkdays, day) : !isDayIn(calendar.weekdayHolidays, day);
}

export function isWorkingDay(on: LocalDate, calendar: Calendar): boolean {
  return isWorking(dayNumber(on), calendar);
}

/** The n-th working day after the start, the start day not counted (L14); n ≥ 0, and 0 gives the start itself. */
export function addWorkingDays(start: LocalDate, workingDays: number, calendar: Calendar): ReckonedDate {
  let day = dayNumber(start);
  for (let left = workingDays; left > 0; ) {
    day += 1;
    if (isWorking(day, calendar)) left -= 1;
  }
  const on = dateOfDayNumber(day);
  return { on, provisional: isProvisional(start, on, calendar) };
}

/** The day itself if worked, else the first working day after it. */
export function nextWorkingDay(on: LocalDate, calendar: Calendar): ReckonedDate {
  let day = dayNumber(on);
  while (!isWorking(day, calendar)) day += 1;
  const next = dateOfDayNumber(day);
  return { on: next, provisional: isProvisional(on, next, calendar) };
}

/** Working days after `from` up to and with `to`; 0 if `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: Calendar): number {
  return countBetween(dayNumber(from), dayNumber(to), calendar);
}

/** Working days a thing due on `dueOn` is late today; a thing is late from the next day, so a Friday's is late on Saturday by 0. */
export function lateWorkingDays(dueOn: LocalDate, today: LocalDate, calendar: Calendar): number {
  return workingDaysBetween(dueOn, today, calendar);
}

/** The count with what it skipped and what make-up days it took in. */
export function explainWorkingDays(from: LocalDate, to: LocalDate, calendar: Calendar): WorkingDayCount {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const workingDays = countBetween(start, end, calendar);
  const corrected = calendar.corrected.filter(({ on }) => on > from && on <= to);
  const published = (days: readonly number[]): LocalDate[] => daysIn(days, start, end).map(dateOfDayNumber).filter((on) => !corrected.some((each) => each.on === on));
  return {
    workingDays,
    skippedDays: Math.max(0, end - start) - workingDays,
    holidaysOn: published(calendar.weekdayHolidays),
    makeUpOn: published(calendar.makeUpWorkdays),
    corrected,
    provisional: end > start && isProvisional(from, to, calendar),
  };
}

/**
 * The last due date that has at most n working days left today. A query asks `dueOn <= this` instead of counting
 * days row by row, and so gives the same light as `lightOfDue`.
 */
export function lastDueWithin(today: LocalDate, workingDays: number, calendar: Calendar): LocalDate {
  return addDays(addWorkingDays(today, workingDays + 1, calendar).on, -1);
}
