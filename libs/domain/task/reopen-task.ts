import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import { reportSlotTable } from '../report/report-slot.states.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { assignmentTable } from './assignment.states.js';
import { loggedSlots, reportsAfterMove, withDue, type TaskChange, type WholeTask } from './task-change.js';
import { scopeOfTask } from './task-scope.js';
import type { Assignment, Task } from './task.js';
import { taskTable } from './task.states.js';

/** DATE_IN_PAST for a new due date before today; null keeps the old one. */
function newDue(dueOn: LocalDate | null, today: LocalDate): LocalDate | null {
  if (dueOn === null) return null;
  const on = demandDate(dueOn, 'dueOn');
  if (on < today) throw new DomainError('DATE_IN_PAST', { on, today }, 'dueOn');
  return on;
}

function reopenedLead(lead: Assignment, dueOn: LocalDate | null): Assignment {
  return {
    ...lead, state: nextState(assignmentTable, 'reopenTask', lead.state), dueOn: dueOn ?? lead.dueOn, completedOn: null, grade: null, completionRequestedAt: null,
    completionReturnReason: null, version: lead.version + 1,
  };
}

/**
 * Takes a finished task up again, with the reason (重启) and, if wanted, a new due date. The lead works on; supporting parts stay
 * done. Reports withdrawn with the completion and not yet due are expected again. An archived task stays archived.
 */
export function reopenTask(
  actor: Actor,
  subject: WholeTask,
  input: { readonly version: number; readonly reason: string; readonly dueOn: LocalDate | null },
  context: VerbContext,
): TaskChange {
  const { task: before } = subject;
  const { postId } = demandGrant('reopenTask', actor, scopeOfTask(before), context.today);
  const state = nextState(taskTable, 'reopenTask', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const dueOn = newDue(input.dueOn, context.today);
  const task: Task = { ...withDue(before, dueOn), state, completedOn: null, closedOn: null, stateReason: reason, version: before.version + 1 };
  const lead = subject.assignments.find((part) => part.role === 'lead' && part.state === 'completed');
  const assignments = lead ? [reopenedLead(lead, dueOn)] : [];
  const own = lead ? subject.slots.filter((slot) => slot.assignmentId === lead.id) : [];
  const again = own
    .filter((slot) => slot.state === 'withdrawn' && !slot.replaced && slot.dueOn >= context.today)
    .map((slot) => ({ ...slot, state: nextState(reportSlotTable, 'reopenTask', slot.state), version: slot.version + 1 }));
  const standing = own.map((slot) => again.find((each) => each.id === slot.id) ?? slot);
  const [part] = assignments;
  const after = lead && part ? reportsAfterMove({ task: before, part: lead }, { task, part }, standing, context, subject.closedSlots) : { moved: [], opened: [], events: [] };
  const moved = [...again.map((slot) => after.moved.find((each) => each.id === slot.id) ?? slot), ...after.moved.filter((slot) => !again.some((each) => each.id === slot.id))];
  const { completedOn, closedOn, stateReason, dueOn: due, dueRule, dueProvisional, version } = task;
  const parts = assignments.map((each) => ({
    id: each.id, state: each.state, dueOn: each.dueOn, completedOn: null, grade: null, completionRequestedAt: null, completionReturnReason: null, version: each.version,
  }));
  const event = draftEvent({
    verb: 'reopenTask', subjectType: 'task', subjectId: before.id, taskId: before.id, postId, fromState: before.state, toState: state, reason,
    data: { completedOn, closedOn, stateReason, dueOn: due, dueRule, dueProvisional, version, parts, changedSlots: loggedSlots(moved) },
  });
  return { task, assignments, slots: [...moved, ...after.opened], events: [event, ...after.events] };
}
