import { defaultReportDueDay } from '../joint-meeting/settings.js';
import { DomainError } from '../shared/domain-error.js';
import { demandWhole } from '../shared/input.js';
import { addDays, type LocalDate } from '../shared/local-date.js';
import { demandFrequency } from './demand-frequency.js';
import { nextPeriod, periodOf } from './period.js';
import type { SlotDueRule } from './slot-schedule.js';

/** How often a task reports and when a report is due; months null = no reports. */
export interface Reporting {
  readonly everyMonths: number | null;
  /** 1–28: day of the period's last month; 31: its last day; 101–128: day of the month after. Null = the usual day, or by working days. */
  readonly dueDay: number | null;
  /** Working days after the period's end; null = by the day. */
  readonly dueWorkingDays: number | null;
}

/** Such a rule, from the period that starts on a day; null = from the beginning. */
export interface ReportingRule extends Reporting {
  readonly fromOn: LocalDate | null;
}

export const reportingLimits = { dueDay: { min: 1, max: 28 }, dueWorkingDays: { min: 1, max: 60 } } as const;

/** The last day of the period's last month, however long it is. */
export const lastDueDay = 31;
/** Added to a day of the month after the period. */
export const nextMonthDueDay = 100;

function demandDueDay(value: number): number {
  if (value === lastDueDay) return value;
  const { min, max } = reportingLimits.dueDay;
  return value > nextMonthDueDay ? demandWhole(value - nextMonthDueDay, min, max, 'reportDueDay') + nextMonthDueDay : demandWhole(value, min, max, 'reportDueDay');
}

/** INPUT_INVALID where both ways to be due are given, NUMBER_OUT_OF_RANGE, FREQUENCY_UNUSUAL until confirmed. */
export function checkReporting({ everyMonths, dueDay, dueWorkingDays }: Reporting, confirmed: boolean): Reporting {
  if (dueDay !== null && dueWorkingDays !== null) throw new DomainError('INPUT_INVALID', {}, 'reportDueDay');
  const within = (value: number | null, { min, max }: { readonly min: number; readonly max: number }, field: string) => (value === null ? null : demandWhole(value, min, max, field));
  return {
    everyMonths: everyMonths === null ? null : demandFrequency(everyMonths, confirmed, 'reportEveryMonths'),
    dueDay: dueDay === null ? null : demandDueDay(dueDay),
    dueWorkingDays: within(dueWorkingDays, reportingLimits.dueWorkingDays, 'reportDueWorkingDays'),
  };
}

export function dueRuleOfReporting({ dueDay, dueWorkingDays }: Reporting): SlotDueRule {
  if (dueWorkingDays !== null) return { kind: 'working_days_after', workingDays: dueWorkingDays };
  if (dueDay !== null && dueDay > nextMonthDueDay) return { kind: 'day_of_next_month', day: dueDay - nextMonthDueDay };
  return { kind: 'day_of_last_month', day: dueDay ?? defaultReportDueDay };
}

/** The rule for a period that starts on a day: the newest that had begun. */
export function ruleAt(rules: readonly ReportingRule[], on: LocalDate): ReportingRule | null {
  return rules.findLast((rule) => rule.fromOn === null || rule.fromOn <= on) ?? null;
}

function sameReporting(one: Reporting, other: Reporting): boolean {
  return one.everyMonths === other.everyMonths && one.everyMonths === null ? true : one.everyMonths === other.everyMonths && one.dueWorkingDays === other.dueWorkingDays && one.dueDay === other.dueDay;
}

/** A day on which periods of this length begin. REPORTING_NOT_ALIGNED {from, next} where one would be cut in two. */
function demandBoundary(fromOn: LocalDate, everyMonths: number | null): void {
  if (everyMonths === null) return;
  const period = periodOf(fromOn, everyMonths);
  if (period.startOn !== fromOn) throw new DomainError('REPORTING_NOT_ALIGNED', { from: period.startOn, to: period.endOn, next: nextPeriod(period).startOn }, 'fromOn');
}

/** The first day on or after `on` that begins a period of both lengths: where one frequency can follow the other. */
export function nextChangeOver(on: LocalDate, one: number | null, other: number | null): LocalDate {
  let start = on;
  for (;;) {
    const blocking = [one ?? 1, other ?? 1].map((months) => periodOf(start, months)).find((period) => period.startOn !== start);
    if (!blocking) return start;
    start = addDays(blocking.endOn, 1);
  }
}

/**
 * The rules once a new one holds from a day on; what was to begin on it or later falls away. Both the old and the new periods
 * begin on that day, so that none overlap and no day is left out: REPORTING_NOT_ALIGNED. NOTHING_CHANGED.
 */
export function withRuleFrom(rules: readonly ReportingRule[], reporting: Reporting, fromOn: LocalDate): readonly ReportingRule[] {
  const kept = rules.filter((rule) => rule.fromOn === null || rule.fromOn < fromOn);
  const last = kept.at(-1) ?? null;
  demandBoundary(fromOn, reporting.everyMonths);
  demandBoundary(fromOn, last?.everyMonths ?? null);
  const after = last !== null && sameReporting(last, reporting) ? kept : [...kept, { ...reporting, fromOn }];
  const same = after.length === rules.length && after.every((rule, at) => rule.fromOn === rules[at]?.fromOn && sameReporting(rule, rules[at] ?? rule));
  if (same) throw new DomainError('NOTHING_CHANGED');
  return after;
}
