import { addDays, addMonths, civilOf, localDate, monthLength, type LocalDate } from '../shared/local-date.js';

/** n whole months, both days included. Periods of one length tile the calendar: 3 = quarters, 6 = half-years, 12 = years. */
export interface Period {
  readonly startOn: LocalDate;
  readonly endOn: LocalDate;
  readonly months: number;
}

export const periodBounds = { min: 1, max: 60 } as const;

/** The period of n months that starts on this first day of a month. */
function periodFrom(startOn: LocalDate, months: number): Period {
  return { startOn, endOn: addDays(addMonths(startOn, months), -1), months };
}

/** The period a day lies in; counted from January of year 0, so that it never depends on where one begins. */
export function periodOf(on: LocalDate, months: number): Period {
  const { year, month } = civilOf(on);
  const index = Math.floor((year * 12 + month - 1) / months) * months;
  return periodFrom(localDate(Math.floor(index / 12), (index % 12) + 1, 1), months);
}

export function nextPeriod(period: Period): Period {
  return periodFrom(addDays(period.endOn, 1), period.months);
}

export function previousPeriod(period: Period): Period {
  return periodOf(addDays(period.startOn, -1), period.months);
}

/** Periods from the one that holds `firstOn` to the one that holds `lastOn`, without gap or double; none if lastOn is earlier. */
export function periodsBetween(firstOn: LocalDate, lastOn: LocalDate, months: number): readonly Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(firstOn, months); period.startOn <= lastOn; period = nextPeriod(period)) periods.push(period);
  return periods;
}

/** Whole months from a period's first day to its last. */
export function monthsBetween(startOn: LocalDate, endOn: LocalDate): number {
  const [start, end] = [civilOf(startOn), civilOf(endOn)];
  return (end.year - start.year) * 12 + end.month - start.month + 1;
}

/** The day of the period's last month, or the month's last day where it is shorter. */
export function dayOfLastMonth(period: Period, day: number): LocalDate {
  const { year, month } = civilOf(period.endOn);
  return localDate(year, month, Math.min(day, monthLength(year, month)));
}

/** A period given by its two days, whatever the frequency of today. */
export function periodWith(startOn: LocalDate, endOn: LocalDate): Period {
  return { startOn, endOn, months: monthsBetween(startOn, endOn) };
}

/** The length of a period in months, or null where there is none: a line about a task, not about a report. */
export function periodMonths(startOn: LocalDate | null, endOn: LocalDate | null): number | null {
  return startOn === null || endOn === null ? null : monthsBetween(startOn, endOn);
}
