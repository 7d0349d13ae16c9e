import { nextChangeOver, periodOf } from '@lianxi/domain';
import type { ReportDueInput, ReportDueKind, ReportingInput } from '../../gql/graphql';
import type { Interval } from './task-form';

/** When reports are due, as the server says it by name. */
export interface ReportDueFact {
  kind: ReportDueKind;
  number?: number | null;
}

/** The form's fields, full enough to change to another way of counting. */
export function dueFields(due: ReportDueFact | null | undefined): { dueBy: ReportDueKind; dueDay: string; dueWorkingDays: string } {
  const { kind, number } = due ?? { kind: 'day_of_last_month', number: null };
  const byDay = kind === 'day_of_last_month' || kind === 'day_of_next_month';
  return { dueBy: kind, dueDay: String(byDay ? (number ?? 25) : 25), dueWorkingDays: String(kind === 'working_days_after' ? (number ?? 5) : 5) };
}

/** What is asked of the server. */
export function dueInput({ dueBy, dueDay, dueWorkingDays }: Pick<ReportingForm, 'dueBy' | 'dueDay' | 'dueWorkingDays'>): ReportDueInput {
  return dueBy === 'last_day' ? { kind: dueBy } : { kind: dueBy, number: Number(dueBy === 'working_days_after' ? dueWorkingDays : dueDay) };
}

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
  reportDue?: ReportDueFact | null;
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
    ...dueFields(task.reportDue),
    fromOn: startChoices(task, months, today)[0] ?? '',
    reason: '',
    unusual: false,
  };
}

/** What is asked of the server; null while the form cannot be understood. */
export function reportingInput(form: ReportingForm): ReportingInput | null {
  const { interval, dueBy, dueDay, dueWorkingDays, fromOn, unusual } = form;
  const everyMonths = monthsOfInterval(interval);
  if (fromOn === '') return null;
  if (everyMonths === null) return { fromOn, unusual };
  const said = dueBy === 'last_day' || (dueBy === 'working_days_after' ? whole(dueWorkingDays, 60) : whole(dueDay, 28));
  return said ? { everyMonths, due: dueInput(form), fromOn, unusual } : null;
}
