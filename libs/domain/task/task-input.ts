import { checkReporting } from '../period/reporting-rule.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole } from '../shared/input.js';
import { addMonths, demandDate, type LocalDate } from '../shared/local-date.js';
import type { DutyRole } from '../duty/duty.js';
import type { TaskDueRule } from './task.js';

export const taskLimits = { titleMin: 2, title: 120, content: 4000, completionText: 4000, workingDays: { min: 1, max: 500 } } as const;

/** A unit and its part in a task. */
export interface TaskPart {
  readonly unitId: string;
  readonly role: DutyRole;
}

/** What a person writes when drafting or revising a task. */
export interface TaskInput {
  readonly title: string;
  readonly content: string;
  /** A date or a number of working days from assignment; null = no due date. */
  readonly due: { readonly on: LocalDate | null; readonly workingDays: number | null } | null;
  readonly reportEveryMonths: number | null;
  readonly reportDueDay: number | null;
  /** Instead of a day: working days after the period's end. */
  readonly reportDueWorkingDays?: number | null;
  /** Confirms a number of months that does not line up with years. */
  readonly unusual?: boolean;
  readonly parts: readonly TaskPart[];
}

export interface CheckedTask {
  readonly title: string;
  readonly content: string;
  readonly dueRule: TaskDueRule;
  readonly reportEveryMonths: number | null;
  readonly reportDueDay: number | null;
  readonly reportDueWorkingDays: number | null;
}

const MOST_YEARS_AHEAD = 5;

/** DATE_FAR {max}: 2999 is a slip of the keyboard, and nothing of it would ever be late. */
export function demandNear(on: LocalDate, today: LocalDate, field: string): void {
  const max = addMonths(today, 12 * MOST_YEARS_AHEAD);
  if (on > max) throw new DomainError('DATE_FAR', { max }, field);
}

/** The due rule of an input; INPUT_INVALID where both ways are given, DATE_IN_PAST before today, DATE_FAR beyond five years. */
export function dueRuleOf(due: TaskInput['due'], today: LocalDate): TaskDueRule {
  if (due === null || (due.on === null && due.workingDays === null)) return { kind: 'none' };
  if (due.on !== null && due.workingDays !== null) throw new DomainError('INPUT_INVALID', {}, 'due');
  if (due.on === null) {
    const { min, max } = taskLimits.workingDays;
    return { kind: 'working_days', workingDays: demandWhole(due.workingDays ?? 0, min, max, 'due.workingDays'), startOn: null };
  }
  const on = demandDate(due.on, 'due.on');
  if (on < today) throw new DomainError('DATE_IN_PAST', { on, today }, 'due.on');
  demandNear(on, today, 'due.on');
  return { kind: 'date', on };
}

/** One lead, no unit twice, all within the joint meeting. */
export function checkParts(parts: readonly TaskPart[], assignableUnitIds: ReadonlySet<string>): void {
  const leads = parts.filter((part) => part.role === 'lead').length;
  if (leads === 0) throw new DomainError('TASK_WITHOUT_LEAD', {}, 'assignments');
  if (leads > 1) throw new DomainError('TASK_SEVERAL_LEADS', { count: leads }, 'assignments');
  if (new Set(parts.map((part) => part.unitId)).size < parts.length) throw new DomainError('UNIT_TWICE', {}, 'assignments');
  if (parts.some((part) => !assignableUnitIds.has(part.unitId))) throw new DomainError('UNIT_NOT_MEMBER', {}, 'assignments');
}

/** `agreed` = months confirmed before: those of the duty, or of the draft as it stood. FREQUENCY_UNUSUAL for others until confirmed. */
export function checkTaskInput(input: TaskInput, today: LocalDate, agreed: number | null = null): CheckedTask {
  const title = demandText(input.title, 'title', taskLimits.title);
  if ([...title].length < taskLimits.titleMin) throw new DomainError('INPUT_INVALID', { min: taskLimits.titleMin }, 'title');
  const { reportEveryMonths: everyMonths, reportDueDay: dueDay, reportDueWorkingDays: dueWorkingDays = null, unusual = false } = input;
  const rule = checkReporting({ everyMonths, dueDay, dueWorkingDays }, unusual || everyMonths === agreed);
  return {
    title,
    content: demandText(input.content, 'content', taskLimits.content),
    dueRule: dueRuleOf(input.due, today),
    reportEveryMonths: rule.everyMonths,
    reportDueDay: rule.dueDay,
    reportDueWorkingDays: rule.dueWorkingDays,
  };
}
