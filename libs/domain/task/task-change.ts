import type { Calendar } from '../calendar/calendar.js';
import type { EventDraft } from '../event/event.js';
import { openReportSlots, scheduleOf } from '../report/open-report-slots.js';
import { slotsFollowing } from '../report/slots-following.js';
import type { ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import { laterDate, type LocalDate } from '../shared/local-date.js';
import { dueAfterPause, pauseOf } from './pause.js';
import { withRest } from './rest.js';
import { taskDue } from './task-due.js';
import type { Assignment, Rest, Task } from './task.js';

/** A task with all its parts and the reports expected of them: what a verb that moves several of them is given. */
export interface WholeTask {
  readonly task: Task;
  readonly assignments: readonly Assignment[];
  readonly slots: readonly ReportSlot[];
  /** Reports of locked months: they stand as they are, whatever happens to the task. */
  readonly closedSlots?: readonly ReportSlot[];
}

/** What such a verb leads to: the task, and only the parts and reports that changed or are new. */
export interface TaskChange extends WholeTask {
  readonly events: readonly EventDraft[];
}

/** Everything about a changed report that the log needs; events carry it as `changedSlots`. */
export function loggedSlots(slots: readonly ReportSlot[]): readonly Record<string, unknown>[] {
  return slots.map(({ id, state, stateBeforePause, dueOn, dueProvisional, version }) => ({ id, state, stateBeforePause, dueOn, dueProvisional, version }));
}

/** The task with another due date; a date set by a decision stands as written (internal dates do not move, L14). */
export function withDue(task: Task, dueOn: LocalDate | null): Task {
  if (dueOn === null || dueOn === task.dueOn) return task;
  return { ...task, dueOn, dueRule: { kind: 'date', on: dueOn }, dueProvisional: false, version: task.version + 1 };
}

/** The task put off by what it rested: its rule stays one that is reckoned. */
export function withTaskRest(task: Task, rest: Rest, calendar: Calendar): Task {
  if (task.dueOn === null || task.assignedOn === null) return task;
  return { ...task, ...taskDue(withRest(task.dueRule, rest), task.assignedOn, calendar), version: task.version + 1 };
}

/**
 * The due date of a part after a rest: the task's where it is the task's, else its own put off. A date of its own that nobody set is reckoned
 * from the task's rule with what the part itself rested; one given by an extension, or to a town under its county's, moves by the rest alone.
 */
export function partDueAfterRest(part: Assignment, before: Task, after: Task, rest: Rest, calendar: Calendar): LocalDate | null {
  if (part.dueOn === before.dueOn && after.dueOn !== before.dueOn) return after.dueOn;
  return ownDue({ ...part, rests: [...part.rests, { sinceOn: rest.sinceOn, untilOn: rest.untilOn }] }, before, calendar) ?? dueAfterPause(part.dueOn, pauseOf(rest.sinceOn, rest.untilOn, calendar), calendar);
}

/** Null where the part's date is not the task's rule with its own rests. */
export function ownDue(part: Assignment, { dueRule, assignedOn }: Task, calendar: Calendar): LocalDate | null {
  const extended = part.extensionDueOn !== null && part.extensionRequestedAt === null && part.extensionAnswer === null;
  if (dueRule.kind !== 'working_days' || assignedOn === null || extended || part.parentId !== null || part.rests.length === 0) return null;
  return taskDue({ ...dueRule, rests: part.rests }, assignedOn, calendar).dueOn;
}

/** The task is its lead's: where the lead has more time, so has the task. */
export function withLeadDue(task: Task, part: Pick<Assignment, 'role' | 'dueOn'>): Task {
  if (part.role !== 'lead' || task.dueOn === null || part.dueOn === null || part.dueOn <= task.dueOn) return task;
  return withDue(task, part.dueOn);
}

function put<Row extends { readonly id: string }>(rows: readonly Row[], changed: readonly Row[]): Row[] {
  const byId = new Map([...rows, ...changed].map((row) => [row.id, row]));
  return [...byId.values()];
}

/**
 * The reports of a part after its due date moved: those held by the old date follow the new one, and further periods open up
 * to it. `slots` = those of the part as they stand after the verb's own changes, `closed` = those of locked months.
 */
export function reportsAfterMove(
  before: { readonly task: Task; readonly part: Assignment },
  after: { readonly task: Task; readonly part: Assignment },
  slots: readonly ReportSlot[],
  context: VerbContext,
  closed: readonly ReportSlot[] = [],
): { moved: readonly ReportSlot[]; opened: readonly ReportSlot[]; events: readonly EventDraft[] } {
  const moved = slotsFollowing(slots, (on) => scheduleOf(before.task, before.part, on), (on) => scheduleOf(after.task, after.part, on), context.calendar);
  const last = [...put(slots, moved), ...closed].filter((slot) => slot.assignmentId === after.part.id).filter((slot) => !slot.replaced).map((slot) => slot.periodStartOn).reduce(laterDate, '');
  const { slots: opened, events } = openReportSlots(after.task, after.part, last === '' ? null : last, context);
  return { moved, opened, events };
}
