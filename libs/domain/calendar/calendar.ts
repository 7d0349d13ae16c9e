import { dayNumber, weekdayOfDayNumber, yearOf, type LocalDate } from '../shared/local-date.js';

/** What the State Council published: days off (on any weekday) and make-up workdays (调休), and for which years. */
export interface CalendarDays {
  readonly publishedYears: readonly number[];
  readonly holidays: readonly LocalDate[];
  readonly makeUpWorkdays: readonly LocalDate[];
}

/** A day the joint meeting took out of the plan, or into it, and why. */
export interface CorrectedDay {
  readonly on: LocalDate;
  readonly kind: 'day_off' | 'workday';
  readonly reason: string;
}

/** The statutory calendar, sorted for counting. Make it once per request by `makeCalendar`; days are day numbers. */
export interface Calendar {
  readonly publishedYears: ReadonlySet<number>;
  /** Monday to Friday, yet off. */
  readonly weekdayHolidays: readonly number[];
  /** Saturday or Sunday, yet worked. */
  readonly makeUpWorkdays: readonly number[];
  /** What of it is the joint meeting's own word. */
  readonly corrected: readonly CorrectedDay[];
}

function sortedNumbers(dates: readonly LocalDate[], weekend: boolean): readonly number[] {
  const days = new Set(dates.map(dayNumber).filter((day) => weekdayOfDayNumber(day) > 5 === weekend));
  return [...days].sort((first, second) => first - second);
}

/** DATE_INVALID for a row that is no date; a holiday on a weekend changes nothing and is left out. */
export function makeCalendar(days: CalendarDays, corrected: readonly CorrectedDay[] = []): Calendar {
  return {
    publishedYears: new Set(days.publishedYears),
    weekdayHolidays: sortedNumbers(days.holidays, false),
    makeUpWorkdays: sortedNumbers(days.makeUpWorkdays, true),
    corrected: [...corrected].sort((one, other) => (one.on < other.on ? -1 : 1)),
  };
}

/** How many of the sorted days are ≤ day. */
function countUpTo(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isDayIn(days: readonly number[], day: number): boolean {
  return countUpTo(days, day) !== countUpTo(days, day - 1);
}

/** The listed days after `from` up to and with `to`. */
export function daysIn(days: readonly number[], from: number, to: number): readonly number[] {
  return from >= to ? [] : days.slice(countUpTo(days, from), countUpTo(days, to));
}

/** Mondays to Fridays from day 0 to and with this day (negative before). */
function weekdaysUpTo(day: number): number {
  const shifted = day + 3;
  const weeks = Math.floor(shifted / 7);
  return weeks * 5 + Math.min(shifted - weeks * 7 + 1, 5);
}

/** Working days after `from` up to and with `to`, by arithmetic; 0 if `to` is not later. */
export function countBetween(from: number, to: number, calendar: Calendar): number {
  if (to <= from) return 0;
  return (
    weekdaysUpTo(to) -
    weekdaysUpTo(from) -
    daysIn(calendar.weekdayHolidays, from, to).length +
    daysIn(calendar.makeUpWorkdays, from, to).length
  );
}

/**
 * From this day the notice for the next year may still speak of this one: 国办发明电〔2018〕15号, for 2019, made Saturday
 * 29 December 2018 a workday and took 31 December off; 国办发明电〔2022〕16号 began the holiday of 2023 on 31 December 2022.
 */
const YEAR_END = '12-29';

/** True where a published calendar may still change the day: in an unpublished year, or in the last days before one. */
export function isDayProvisional(on: LocalDate, calendar: Calendar): boolean {
  const year = yearOf(on);
  return !calendar.publishedYears.has(year) || (on.slice(5) >= YEAR_END && !calendar.publishedYears.has(year + 1));
}

/** Whether a date lies in the turn of a year, or a stretch crosses one: only these can move with the next calendar. */
export function crossesYearEnd(from: LocalDate, to: LocalDate): boolean {
  return yearOf(from) !== yearOf(to) || to.slice(5) >= YEAR_END;
}

/** True where the stretch touches days whose calendar is not final: dates reckoned over it may still move (L14). */
export function isProvisional(from: LocalDate, to: LocalDate, calendar: Calendar): boolean {
  if (isDayProvisional(to, calendar)) return true;
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!calendar.publishedYears.has(year)) return true;
  return false;
}
