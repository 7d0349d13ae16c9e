import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import type { Duty } from '../duty/duty.js';
import { hasEnded } from '../duty/duty-scope.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { keptReportDue, readReportDue } from '../period/report-due.js';
import type { ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { comparable } from '../table/table-column.js';
import { assignTask } from '../task/assign-task.js';
import { assignmentTable } from '../task/assignment.states.js';
import { draftTask } from '../task/draft-task.js';
import { taskLimits, type TaskInput, type TaskPart } from '../task/task-input.js';
import type { Assignment, Task } from '../task/task.js';
import { taskTable } from '../task/task.states.js';
import { dueOf, everyOf } from './ledger-cells.js';
import { unitsOfCell, type UnitFinder } from './ledger-units.js';
import type { LedgerRow } from './read-ledger.js';

/** What a person decides for the whole file. */
export interface LedgerChoice {
  /** Assigned at once, or left as drafts; done rows are neither. */
  readonly assign: boolean;
  /** Open rows whose due date is past get this one; null refuses them. */
  readonly pastDueOn: LocalDate | null;
}

/** What a line meets: the joint meeting, its units and duties, and the code its task would get. */
export interface LedgerAround {
  readonly jointMeetingId: string;
  readonly code: string;
  readonly units: UnitFinder;
  readonly assignableUnitIds: ReadonlySet<string>;
  readonly duties: ReadonlyMap<string, Duty>;
}

export type LedgerFate = 'drafted' | 'assigned' | 'completed';

export interface ImportedTask {
  readonly fate: LedgerFate;
  readonly task: Task;
  readonly assignments: readonly Assignment[];
  readonly slots: readonly ReportSlot[];
  readonly events: readonly EventDraft[];
}

export function canImportTasks(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('importTasks', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** By what a row is known again: its own number, or where it has none its title and lead. */
export function rowNumber({ values: { number, title, lead } }: LedgerRow): string {
  return number === null ? `${comparable(title ?? '')}|${comparable(lead ?? '')}`.slice(0, 200) : comparable(number);
}

function partsOf({ lead, supports }: LedgerRow['values'], units: UnitFinder): readonly TaskPart[] {
  const leads = unitsOfCell(lead, units, 'lead');
  if (leads.length > 1) throw new DomainError('TASK_SEVERAL_LEADS', { count: leads.length }, 'lead');
  const others = unitsOfCell(supports, units, 'supports');
  if (others.some((id) => leads.includes(id))) throw new DomainError('LEAD_ALSO_SUPPORT', {}, 'supports');
  return [...leads.map((unitId) => ({ unitId, role: 'lead' as const })), ...others.map((unitId) => ({ unitId, role: 'support' as const }))];
}

function dutyOf(code: string | null, duties: ReadonlyMap<string, Duty>, today: LocalDate): Duty | null {
  if (code === null) return null;
  const duty = duties.get(code);
  if (!duty) throw new DomainError('NOT_FOUND', { subject: 'duty' }, 'duty');
  if (hasEnded(duty, today)) throw new DomainError('DUTY_NOT_IN_FORCE', { on: today }, 'duty');
  return duty;
}

/** What happened before stands in the content, marked as the ledger's: no report is made up for the past. */
function contentOf({ content, title, progress, done }: LedgerRow['values']): string {
  const said = content ?? title ?? '';
  return progress === null || done === 'done' ? said : `${said}\n【原台账进展】${progress}`.slice(0, taskLimits.content);
}

function isPast(due: TaskInput['due'], today: LocalDate): boolean {
  return due?.on != null && due.on < today;
}

/** Everything that is wrong with a line, so that it is put right at once: its dates, words and units each for itself. */
export class LineRefused extends DomainError {
  constructor(readonly all: readonly [DomainError, ...DomainError[]]) {
    super(all[0].code, all[0].params, all[0].field);
  }
}

function refusalsOf(checks: readonly (() => unknown)[]): readonly DomainError[] {
  return checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof DomainError) return [error];
      throw error;
    }
  });
}

/** A day to report by says nothing where no reports are asked for: FIELD_REQUIRED on the frequency. */
function demandRhythm({ every, reportDue }: LedgerRow['values']): void {
  if (readReportDue(reportDue) !== null && comparable(every ?? '') === '') throw new DomainError('FIELD_REQUIRED', {}, 'every');
}

/** The cells of a line, each by itself. Throws LineRefused where more than one is wrong, else the one. */
function demandReadable({ values }: LedgerRow, { units, duties }: LedgerAround, today: LocalDate): void {
  const done = values.done === 'done';
  const { title } = values;
  const found = refusalsOf([
    () => demandText(title, 'title', taskLimits.title), () => dutyOf(values.duty, duties, today), () => dueOf(values.due, today), () => (done ? null : everyOf(values.every)), () => (done ? null : demandRhythm(values)),
    () => unitsOfCell(values.lead, units, 'lead'), () => unitsOfCell(values.supports, units, 'supports'),
  ]);
  const [first, ...others] = found;
  if (first !== undefined) throw others.length === 0 ? first : new LineRefused([first, ...others]);
}

function inputOf(row: LedgerRow, around: LedgerAround, choice: LedgerChoice, today: LocalDate): TaskInput {
  const { values } = row;
  const done = values.done === 'done';
  const due = dueOf(values.due, today);
  const kept = keptReportDue(done ? null : readReportDue(values.reportDue));
  const renewed = isPast(due, today) && choice.pastDueOn !== null ? { on: choice.pastDueOn, workingDays: null } : due;
  return {
    title: values.title ?? '', content: contentOf(values), due: done ? null : renewed,
    reportEveryMonths: done ? null : everyOf(values.every), reportDueDay: kept.dueDay, reportDueWorkingDays: kept.dueWorkingDays, parts: partsOf(values, around.units),
  };
}

/** The columns of the sheet by the fields the verbs of a task name. */
const FIELDS: Readonly<Record<string, string>> = { 'due.on': 'due', 'due.workingDays': 'due', dutyId: 'duty', reportEveryMonths: 'every', assignments: 'lead' };

/** A finished task of the past: its parts end with it, nothing is asked, nobody grades it. */
function finished(drafted: { readonly task: Task; readonly assignments: readonly Assignment[] }, row: LedgerRow, postId: string | null, today: LocalDate): ImportedTask {
  const { doneOn, progress, due } = row.values;
  const completedOn = doneOn ?? today;
  if (completedOn > today) throw new DomainError('DATE_OUT_OF_RANGE', { min: '2000-01-01', max: today }, 'doneOn');
  const dueOn = dueOf(due, today)?.on ?? null;
  const state = nextState(taskTable, 'importTasks', null);
  const task: Task = { ...drafted.task, state, dueOn, dueRule: dueOn === null ? { kind: 'none' } : { kind: 'date', on: dueOn }, completedOn };
  const assignments = drafted.assignments.map((part): Assignment => ({
    ...part, state: nextState(assignmentTable, 'importTasks', null), dueOn, completedOn,
    completionText: part.role === 'lead' ? (progress ?? '').slice(0, taskLimits.completionText) || null : null,
  }));
  const event = draftEvent({ verb: 'importTasks', subjectType: 'task', subjectId: task.id, taskId: task.id, postId, toState: state, data: { ...task, parts: assignments } });
  return { fate: 'completed', task, assignments, slots: [], events: [event] };
}

/**
 * What a line of a ledger becomes (N4): a draft, an assigned task, or a finished one of the past. By the verbs of a task
 * themselves, and refused as they refuse, with the column meant; besides UNIT_UNKNOWN (with near names), DATE_INVALID, CHOICE_UNKNOWN,
 * LEAD_ALSO_SUPPORT. Where several cells cannot be read: LineRefused with all of them.
 */
export function importTask(actor: Actor, around: LedgerAround, row: LedgerRow, choice: LedgerChoice, context: VerbContext): ImportedTask {
  const { jointMeetingId, code, assignableUnitIds } = around;
  const { postId } = demandGrant('importTasks', actor, { jointMeetingId, unitId: null }, context.today);
  try {
    demandReadable(row, around, context.today);
    const duty = dutyOf(row.values.duty, around.duties, context.today);
    const drafted = draftTask(actor, { jointMeetingId, code, duty, assignableUnitIds }, inputOf(row, around, choice, context.today), context);
    if (row.values.done === 'done') return finished(drafted, row, postId, context.today);
    if (!choice.assign) return { fate: 'drafted', ...drafted, slots: [] };
    const assigned = assignTask(actor, { ...drafted, assignableUnitIds }, { version: drafted.task.version }, context);
    return { fate: 'assigned', ...assigned, events: [...drafted.events, ...assigned.events] };
  } catch (error) {
    if (!(error instanceof DomainError) || error.field === undefined || FIELDS[error.field] === undefined) throw error;
    throw new DomainError(error.code, error.params, FIELDS[error.field]);
  }
}

/** The whole import, for the log: which file, by which ledger, what came of it. */
export function importTasksEvent(
  actor: Actor,
  jointMeetingId: string,
  said: { readonly file: string; readonly ledger: string | null; readonly counts: Readonly<Record<LedgerFate | 'known' | 'refused', number>> },
  context: VerbContext,
): EventDraft {
  const { postId } = demandGrant('importTasks', actor, { jointMeetingId, unitId: null }, context.today);
  return draftEvent({ verb: 'importTasks', subjectType: 'joint_meeting', subjectId: jointMeetingId, postId, data: { import: said } });
}
