import type { EventDraft } from '../event/event.js';
import { openReportSlots, scheduleOf } from '../report/open-report-slots.js';
import { slotsFollowing } from '../report/slots-following.js';
import type { ReportSlot } from '../report/report.js';
import type { VerbContext } from '../shared/context.js';
import { laterDate, type LocalDate } from '../shared/local-date.js';
import type { Assignment, Task } from './task.js';

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
