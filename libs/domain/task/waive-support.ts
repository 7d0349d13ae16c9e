import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import { reportSlotTable } from '../report/report-slot.states.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { loggedSlots, type TaskChange, type WholeTask } from './task-change.js';
import type { Assignment } from './task.js';

export function canWaiveSupport(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  return assignment.role === 'support' && assignment.waivedReason === null && canOnAssignment('waiveSupport', actor, assignment, task, today);
}

/**
 * The lead need not wait for this support any more, and the unit owes nothing further (免予配合), with the reason. What was sent stays and is
 * reviewed. A part that was let off is never counted as done: it ends here as withdrawn. STATE_CONFLICT for a lead, a guide, and one waived already.
 */
export function waiveSupport(
  actor: Actor,
  subject: WholeTask & { readonly assignment: Assignment },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): TaskChange {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('waiveSupport', actor, scopeOf(before), context.today);
  demandAssigned('waiveSupport', task);
  if (before.role !== 'support' || before.waivedReason !== null) throw new DomainError('STATE_CONFLICT', { verb: 'waiveSupport', state: before.state });
  const state = nextState(assignmentTable, 'waiveSupport', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { state, waivedReason: reason, version: before.version + 1 };
  const slots = subject.slots
    .filter((slot) => slot.assignmentId === before.id && allowsVerb(reportSlotTable, 'waiveSupport', slot.state))
    .map((slot) => ({ ...slot, state: nextState(reportSlotTable, 'waiveSupport', slot.state), version: slot.version + 1 }));
  const event = draftEvent({
    verb: 'waiveSupport', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, reason, data: { ...changes, changedSlots: loggedSlots(slots) },
  });
  return { task, assignments: [{ ...before, ...changes }], slots, events: [event] };
}
