import { crossesYearEnd } from '../calendar/calendar.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { acknowledgeDue } from './pause.js';
import { ownDue } from './task-change.js';
import { taskDue } from './task-due.js';
import type { Assignment, Task } from './task.js';

/** `firm` = the calendar was corrected: dates that were final move too. */
type Reckoning = Pick<VerbContext, 'calendar' | 'settings'> & { readonly firm?: boolean };

/**
 * Whether the day to acknowledge by may move with the next calendar, or lies before the part was handed over, as it was reckoned once; nobody
 * waits for what has been acknowledged.
 */
export function mayMoveAcknowledgement({ state, assignedOn, acknowledgeDueOn }: Pick<Assignment, 'state' | 'assignedOn' | 'acknowledgeDueOn'>): boolean {
  return state === 'pending' && acknowledgeDueOn !== null && assignedOn !== null && (acknowledgeDueOn <= assignedOn || crossesYearEnd(assignedOn, acknowledgeDueOn));
}

/** From the part's own day: a town or another unit is handed it long after the task was assigned. */
function acknowledgeDueNow(part: Assignment, context: Reckoning): Assignment['acknowledgeDueOn'] {
  const { state, assignedOn, acknowledgeDueOn } = part;
  const moves = mayMoveAcknowledgement(part) || (context.firm === true && state === 'pending' && acknowledgeDueOn !== null);
  return assignedOn !== null && moves ? acknowledgeDue({ ...part, assignedOn }, context) : acknowledgeDueOn;
}

/**
 * Reckons provisional due dates and days to acknowledge again, by the system, once a calendar is published (L14), or all of
 * them once it is corrected; the log keeps the old date. Null where nothing changes. Finished assignments keep the date they were judged by.
 */
export function recomputeTaskDue(
  before: Task,
  assignments: readonly Assignment[],
  context: Reckoning,
): { task: Task; assignments: readonly Assignment[]; events: readonly EventDraft[] } | null {
  if (before.state !== 'assigned' || before.assignedOn === null) return null;
  const due = before.dueProvisional || context.firm === true ? taskDue(before.dueRule, before.assignedOn, context.calendar) : before;
  const same = due.dueOn === before.dueOn && due.dueProvisional === before.dueProvisional;
  const task: Task = same ? before : { ...before, dueOn: due.dueOn, dueProvisional: due.dueProvisional, version: before.version + 1 };
  const moved = assignments.flatMap((assignment): Assignment[] => {
    if (assignment.state === 'completed' || assignment.state === 'withdrawn') return [];
    const dueOn = assignment.dueOn === before.dueOn ? task.dueOn : before.dueProvisional || context.firm === true ? (ownDue(assignment, task, context.calendar) ?? assignment.dueOn) : assignment.dueOn;
    const acknowledgeDueOn = acknowledgeDueNow(assignment, context);
    if (dueOn === assignment.dueOn && acknowledgeDueOn === assignment.acknowledgeDueOn) return [];
    return [{ ...assignment, dueOn, acknowledgeDueOn, version: assignment.version + 1 }];
  });
  if (same && moved.length === 0) return null;
  return { task, assignments: moved, events: [...(same ? [] : [taskEvent(before, task)]), ...moved.flatMap((after) => assignments.filter((part) => part.id === after.id).map((part) => partEvent(after, part)))] };
}

function taskEvent(before: Task, task: Task): EventDraft {
  const data = { dueOn: task.dueOn, dueProvisional: task.dueProvisional, previousDueOn: before.dueOn, version: task.version };
  return draftEvent({ verb: 'recomputeDueDates', subjectType: 'task', subjectId: task.id, taskId: task.id, fromState: before.state, toState: task.state, data });
}

function partEvent({ id, taskId, unitId, state, dueOn, acknowledgeDueOn, version }: Assignment, before: Assignment): EventDraft {
  const data = { dueOn, acknowledgeDueOn, previousDueOn: before.dueOn, previousAcknowledgeDueOn: before.acknowledgeDueOn, version };
  return draftEvent({ verb: 'recomputeDueDates', subjectType: 'assignment', subjectId: id, taskId, unitId, fromState: state, toState: state, data });
}
