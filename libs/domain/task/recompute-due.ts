import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { taskDue } from './task-due.js';
import type { Assignment, Task } from './task.js';

/**
 * Reckons a provisional due date again, by the system, once a calendar is published (L14); the log keeps the old date.
 * Null where nothing changes. Finished assignments keep the date they were judged by.
 */
export function recomputeTaskDue(
  before: Task,
  assignments: readonly Assignment[],
  context: Pick<VerbContext, 'calendar'>,
): { task: Task; assignments: readonly Assignment[]; events: readonly EventDraft[] } | null {
  if (!before.dueProvisional || before.state !== 'assigned' || before.assignedOn === null) return null;
  const due = taskDue(before.dueRule, before.assignedOn, context.calendar);
  if (due.dueOn === before.dueOn && due.dueProvisional === before.dueProvisional) return null;
  const task: Task = { ...before, ...due, version: before.version + 1 };
  const moved = assignments
    .filter((assignment) => assignment.dueOn === before.dueOn && assignment.state !== 'completed' && assignment.state !== 'withdrawn')
    .map((assignment) => ({ ...assignment, dueOn: due.dueOn, version: assignment.version + 1 }));
  const data = { dueOn: task.dueOn, dueProvisional: task.dueProvisional, previousDueOn: before.dueOn, version: task.version, assignmentIds: moved.map(({ id }) => id) };
  const event = draftEvent({ verb: 'recomputeDueDates', subjectType: 'task', subjectId: task.id, taskId: task.id, fromState: before.state, toState: task.state, data });
  return { task, assignments: moved, events: [event] };
}
