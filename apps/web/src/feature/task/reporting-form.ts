import { lastDueDay, nextChangeOver, nextMonthDueDay, periodOf } from '@lianxi/domain';
import type { ReportingInput } from '../../gql/graphql';
import type { Interval } from './task-form';

export type ReportDueKind = 'day' | 'last_day' | 'next_day' | 'working_days';

/** How a report is due, from the numbers it is kept as. */
export function dueKindOf({ reportDueDay: day, reportDueWorkingDays: workingDays }: { reportDueDay?: number | null; reportDueWorkingDays?: number | null }): ReportDueKind {
  if (workingDays != null) return 'working_days';
  return day === lastDueDay ? 'last_day' : day != null && day > nextMonthDueDay ? 'next_day' : 'day';
}

/** The day as it is typed: of whatever month. */
export const dueDayText = (day: number | null | undefined): string => String(day == null || day === lastDueDay ? 25 : day % nextMonthDueDay);

/** The day as it is kept. */
export const keptDueDay = (kind: ReportDueKind, typed: string): number => (kind === 'last_day' ? lastDueDay : Number(typed) + (kind === 'next_day' ? nextMonthDueDay : 0));

export interface ReportingForm {
  interval: Interval;
  dueBy: ReportDueKind;
  dueDay: string;
  dueWorkingDays: string;
  fromOn: string;
  reason: string;
  /** Said yes to a number of months that does not line up with the year. */
  unusual: boolean;
}

export interface ReportingOfTask {
  reportEveryMonths?: number | null;
  reportDueDay?: number | null;
  reportDueWorkingDays?: number | null;
  slots: readonly { periodStartOn: string; dueOn: string; state: string; firstSubmittedOn?: string | null }[];
}

const CHOICES = 8;
const whole = (text: string, most: number): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;

export const monthsOfInterval = (interval: Interval): number | null => (interval === 'none' ? null : Number(interval));

/** Days from which the new frequency can hold: periods of the old and the new begin on them, and nothing later is answered or missing. */
export function startChoices(task: ReportingOfTask, months: number | null, today: string): string[] {
  const settled = task.slots.filter((slot) => slot.state !== 'withdrawn' && (slot.firstSubmittedOn != null || slot.dueOn < today)).map((slot) => slot.periodStartOn).sort().at(-1);
  const month = `${today.slice(0, 7)}-01`;
  const old = task.reportEveryMonths ?? null;
  let from = nextChangeOver(settled === undefined ? periodOf(month, old ?? months ?? 1).startOn : nextMonth(settled), old, months);
  const starts: string[] = [];
  while (starts.length < CHOICES) {
    starts.push(from);
    from = nextChangeOver(nextMonth(from), old, months);
  }
  return starts;
}

const nextMonth = (on: string): string => {
  const [year = 0, month = 1] = on.split('-').map(Number);
  return `${month === 12 ? year + 1 : year}-${String(month === 12 ? 1 : month + 1).padStart(2, '0')}-01`;
};

/** As it is now, or with the months another page asks for. */
export function formOfReporting(task: ReportingOfTask, wanted: number | null, today: string): ReportingForm {
  const months = wanted ?? task.reportEveryMonths ?? null;
  return {
    interval: months === null ? 'none' : `${months}`,
    dueBy: dueKindOf(task),
    dueDay: dueDayText(task.reportDueDay),
    dueWorkingDays: String(task.reportDueWorkingDays ?? 5),
    fromOn: startChoices(task, months, today)[0] ?? '',
    reason: '',
    unusual: false,
  };
}

/** What is asked of the server; null while the form cannot be understood. */
export function reportingInput({ interval, dueBy, dueDay, dueWorkingDays, fromOn, unusual }: ReportingForm): ReportingInput | null {
  const everyMonths = monthsOfInterval(interval);
  if (fromOn === '') return null;
  if (everyMonths === null) return { fromOn, unusual };
  if (dueBy !== 'working_days') return dueBy === 'last_day' || whole(dueDay, 28) ? { everyMonths, dueDay: keptDueDay(dueBy, dueDay), fromOn, unusual } : null;
  return whole(dueWorkingDays, 60) ? { everyMonths, dueWorkingDays: Number(dueWorkingDays), fromOn, unusual } : null;
}
