import type { DraftTaskInput, DutyRole, ReportDueKind } from '../../gql/graphql';
import { dueFields, dueInput, type ReportDueFact } from './reporting-form';

export type DueKind = 'date' | 'working_days' | 'none';
/** Months between reports, as a choice of the list. */
export type Interval = 'none' | `${number}`;

export interface TaskPart {
  key: string;
  unit: { id: string; name: string } | null;
  role: DutyRole;
}

export interface TaskForm {
  title: string;
  content: string;
  dutyId: string | null;
  dueKind: DueKind;
  dueOn: string;
  dueDays: string;
  interval: Interval;
  /** Whether a report is due on a day of its period, or working days after its end. */
  dueBy: ReportDueKind;
  dueDay: string;
  dueWorkingDays: string;
  parts: TaskPart[];
}

export type FormField = 'title' | 'content' | 'due' | 'dueDay' | 'units';
/** What keeps the form from being saved, as keys of the page's words. */
export type FormFaults = Partial<Record<FormField, 'titleMissing' | 'contentMissing' | 'dueDateMissing' | 'dueDaysMissing' | 'dueDayWrong' | 'dueWorkingDaysWrong' | 'leadMissing' | 'unitTwice'>>;

export const emptyForm = (): TaskForm => ({
  title: '', content: '', dutyId: null, dueKind: 'date', dueOn: '', dueDays: '20', interval: 'none', dueBy: 'day_of_last_month', dueDay: '25', dueWorkingDays: '5', parts: [{ key: 'first', unit: null, role: 'lead' }],
});

const whole = (text: string, from: number, to: number): number | null => (/^\d{1,4}$/.test(text.trim()) && Number(text) >= from && Number(text) <= to ? Number(text) : null);

export function faultsOf(form: TaskForm, today: string): FormFaults {
  const faults: FormFaults = {};
  const title = form.title.trim();
  if (title.length < 2 || title.length > 120) faults.title = 'titleMissing';
  if (form.content.trim() === '' || form.content.length > 4000) faults.content = 'contentMissing';
  if (form.dueKind === 'date' && form.dueOn <= today) faults.due = 'dueDateMissing';
  if (form.dueKind === 'working_days' && whole(form.dueDays, 1, 500) === null) faults.due = 'dueDaysMissing';
  if (form.interval !== 'none' && (form.dueBy === 'day_of_last_month' || form.dueBy === 'day_of_next_month') && whole(form.dueDay, 1, 28) === null) faults.dueDay = 'dueDayWrong';
  if (form.interval !== 'none' && form.dueBy === 'working_days_after' && whole(form.dueWorkingDays, 1, 60) === null) faults.dueDay = 'dueWorkingDaysWrong';
  const units = form.parts.flatMap((part) => (part.unit === null ? [] : [part.unit.id]));
  if (new Set(units).size !== units.length) faults.units = 'unitTwice';
  if (form.parts.filter((part) => part.role === 'lead' && part.unit !== null).length !== 1) faults.units = 'leadMissing';
  return faults;
}

export function inputOf(form: TaskForm, idempotencyKey: string): DraftTaskInput {
  return {
    title: form.title.trim(),
    content: form.content.trim(),
    ...(form.dutyId === null ? {} : { dutyId: form.dutyId }),
    ...(form.dueKind === 'date' ? { due: { on: form.dueOn } } : {}),
    ...(form.dueKind === 'working_days' ? { due: { workingDays: Number(form.dueDays) } } : {}),
    ...(form.interval === 'none' ? {} : { reportEveryMonths: Number(form.interval), reportDue: dueInput(form) }),
    assignments: form.parts.flatMap((part) => (part.unit === null ? [] : [{ unitId: part.unit.id, role: part.role }])),
    idempotencyKey,
  };
}

export interface DutyForForm {
  id: string;
  title: string;
  text: string;
  role: DutyRole;
  frequencyMonths?: number | null;
  unit?: { id: string; name: string } | null;
  sharedWith: readonly { id: string; name: string }[];
}

export const intervalOf = (months: number | null | undefined): Interval => (months == null ? 'none' : `${months}`);

/** A form as full as the duty allows: its words, its unit leading, the units bound by the same sentence supporting. */
export function formOfDuty(duty: DutyForForm): TaskForm {
  const interval = intervalOf(duty.frequencyMonths);
  const others = duty.sharedWith.map((unit): TaskPart => ({ key: unit.id, unit, role: 'support' }));
  const own: TaskPart = { key: 'first', unit: duty.unit ?? null, role: 'lead' };
  return { ...emptyForm(), title: duty.title, content: duty.text, dutyId: duty.id, interval, dueKind: interval === 'none' ? 'date' : 'none', parts: [own, ...others] };
}

export interface TaskForForm {
  title: string;
  content: string;
  dueOn?: string | null;
  reportEveryMonths?: number | null;
  reportDue?: ReportDueFact | null;
  duty?: { id: string } | null;
  assignments: readonly { unit: { id: string; name: string }; role: DutyRole }[];
}

/** A draft taken up again. */
export function formOfTask(task: TaskForForm): TaskForm {
  const parts = task.assignments.map(({ unit, role }): TaskPart => ({ key: unit.id, unit, role }));
  return {
    ...emptyForm(),
    title: task.title,
    content: task.content,
    dutyId: task.duty?.id ?? null,
    dueKind: task.dueOn == null ? 'none' : 'date',
    dueOn: task.dueOn ?? '',
    interval: intervalOf(task.reportEveryMonths),
    ...dueFields(task.reportDue),
    parts: parts.length === 0 ? emptyForm().parts : parts,
  };
}
