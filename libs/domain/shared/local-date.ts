import { DomainError } from './domain-error.js';

/** A day in Asia/Shanghai, 'YYYY-MM-DD'. Compares as text. */
export type LocalDate = string;
/** A moment, ISO 8601 in UTC ('2026-11-24T02:30:00.000Z'). */
export type Instant = string;

export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** month 1..12 */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

function readCivil(date: string): CivilDate | null {
  const match = SHAPE.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) ? { year, month, day } : null;
}

export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === 'string' && readCivil(value) !== null;
}

/** Year, month, day of a date; DATE_INVALID for anything else. */
export function civilOf(date: LocalDate): CivilDate {
  const civil = readCivil(date);
  if (!civil) throw new DomainError('DATE_INVALID', { value: date });
  return civil;
}

/** DATE_INVALID with the field, for input. */
export function demandDate(value: string, field: string): LocalDate {
  if (!isLocalDate(value)) throw new DomainError('DATE_INVALID', { value }, field);
  return value;
}

export function localDate(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01, proleptic Gregorian (years shifted to begin in March, so that leap days come last). */
export function dayNumber(date: LocalDate): number {
  const { year, month, day } = civilOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of dayNumber. */
export function dateOfDayNumber(days: number): LocalDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return localDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Same day n months on; the last day of the month where there is no such day (31 January + 1 = 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civilOf(date);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12 + 12) % 12 + 1];
  return localDate(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}

/** Calendar days from the first to the second; negative if the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday of a day number: 1 Monday … 7 Sunday (1970-01-01 was a Thursday). */
export function weekdayOfDayNumber(days: number): number {
  return (((days + 3) % 7) + 7) % 7 + 1;
}

export function weekdayOf(date: LocalDate): number {
  return weekdayOfDayNumber(dayNumber(date));
}

export function yearOf(date: LocalDate): number {
  return civilOf(date).year;
}

export function laterDate(first: LocalDate, second: LocalDate): LocalDate {
  return first > second ? first : second;
}

/** The day of a moment in China (UTC+8, no summer time since 1992). */
export function localDateOfInstant(instant: Instant): LocalDate {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):.*Z$/.exec(instant);
  if (!match?.[1]) throw new DomainError('DATE_INVALID', { value: instant });
  return Number(match[2]) >= 16 ? addDays(match[1], 1) : match[1];
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** 'HH:MM' or null; INPUT_INVALID for anything but a time of the day. */
export function demandTimeOfDay(value: string | null | undefined, field: string): string | null {
  if (value == null || value === '') return null;
  if (!TIME.test(value)) throw new DomainError('INPUT_INVALID', {}, field);
  return value;
}
