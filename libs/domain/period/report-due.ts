import { defaultReportDueDay } from '../joint-meeting/settings.js';
import { DomainError } from '../shared/domain-error.js';
import { demandWhole } from '../shared/input.js';
import type { Language } from '../shared/label.js';
import { comparable } from '../table/table-column.js';
import { lastDueDay, nextMonthDueDay, reportingLimits, type Reporting } from './reporting-rule.js';

/** When a period's report is due, by name: on a day of its last month or that month's last day, on a day of the month after, or working days after its end. */
export type ReportDueKind = 'day_of_last_month' | 'last_day' | 'day_of_next_month' | 'working_days_after';
export const reportDueKinds = ['day_of_last_month', 'last_day', 'day_of_next_month', 'working_days_after'] as const satisfies readonly ReportDueKind[];

export interface ReportDue {
  readonly kind: ReportDueKind;
  /** The day, or the working days; null for the last day. */
  readonly number: number | null;
}

type KeptDue = Pick<Reporting, 'dueDay' | 'dueWorkingDays'>;

/** By name, from the numbers it is kept as. */
export function reportDueOf({ dueDay, dueWorkingDays }: KeptDue): ReportDue {
  if (dueWorkingDays !== null) return { kind: 'working_days_after', number: dueWorkingDays };
  if (dueDay === lastDueDay) return { kind: 'last_day', number: null };
  if (dueDay !== null && dueDay > nextMonthDueDay) return { kind: 'day_of_next_month', number: dueDay - nextMonthDueDay };
  return { kind: 'day_of_last_month', number: dueDay ?? defaultReportDueDay };
}

/** As it is kept; null = the usual day. NUMBER_OUT_OF_RANGE for a day no month always has, INPUT_INVALID for a number beside the last day. */
export function keptReportDue(due: ReportDue | null): KeptDue {
  if (due === null) return { dueDay: null, dueWorkingDays: null };
  const { kind, number } = due;
  if (kind === 'last_day' && number !== null) throw new DomainError('INPUT_INVALID', {}, 'reportDue');
  if (kind === 'last_day') return { dueDay: lastDueDay, dueWorkingDays: null };
  const { min, max } = kind === 'working_days_after' ? reportingLimits.dueWorkingDays : reportingLimits.dueDay;
  const whole = demandWhole(number ?? Number.NaN, min, max, 'reportDue');
  return kind === 'working_days_after' ? { dueDay: null, dueWorkingDays: whole } : { dueDay: whole + (kind === 'day_of_next_month' ? nextMonthDueDay : 0), dueWorkingDays: null };
}

/** As tables say it: 当月25日, 当月最后一天, 次月10日, 期满后5个工作日. */
export function reportDueWord({ kind, number }: ReportDue, language: Language): string {
  const words: Readonly<Record<ReportDueKind, Readonly<Record<Language, string>>>> = {
    day_of_last_month: { zh: `当月${number}日`, en: `Day ${number} of the month` },
    last_day: { zh: '当月最后一天', en: 'Last day of the month' },
    day_of_next_month: { zh: `次月${number}日`, en: `Day ${number} of the next month` },
    working_days_after: { zh: `期满后${number}个工作日`, en: `${number} working days after the period` },
  };
  return words[kind][language];
}

const LAST = /^(?:每月|当月|本月|期末月?|每期|月)?(?:最后[一1](?:天|日)|末日|底|末|月底|月末)$|^lastday(?:ofthemonth)?$/;
const THIS = /^(?:每月|当月|本月|期末月|每期)?(\d{1,2})[日号]?(?:前)?$|^day(\d{1,2})(?:ofthemonth)?$/;
const NEXT = /^(?:次月|下月|下个月|下一个月)(\d{1,2})[日号]?(?:前)?$|^day(\d{1,2})ofthenextmonth$/;
const AFTER = /^(?:期满|期末|每期|月|期)?后(\d{1,2})个?工作日(?:内)?$|^(\d{1,2})workingdaysafter(?:theperiod)?$/;

/** As ledgers write it; null for nothing. CHOICE_UNKNOWN for what cannot be read, NUMBER_OUT_OF_RANGE for a day no month always has. */
export function readReportDue(cell: string | null): ReportDue | null {
  const text = comparable(cell ?? '').replace(/\s+/g, '');
  if (text === '') return null;
  if (LAST.test(text)) return { kind: 'last_day', number: null };
  const numbered = ([['day_of_last_month', THIS], ['day_of_next_month', NEXT], ['working_days_after', AFTER]] as const).flatMap(([kind, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ kind, number: Number(found[1] ?? found[2]) }];
  });
  const [due] = numbered;
  if (due === undefined) throw new DomainError('CHOICE_UNKNOWN', { value: (cell ?? '').trim().slice(0, 40) }, 'reportDue');
  keptReportDue(due);
  return due;
}
