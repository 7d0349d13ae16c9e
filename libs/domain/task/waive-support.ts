import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import type { Assignment } from './task.js';

export function canWaiveSupport(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  return assignment.role === 'support' && assignment.waivedReason === null && canOnAssignment('waiveSupport', actor, assignment, task, today);
}

/**
 * The lead need not wait for this support any more (不再等待), with the reason. The unit works on and owes its reports, but its
 * part ends with the task, as that of one who guides. STATE_CONFLICT for a lead, a guide, and one waived already.
 */
export function waiveSupport(
  actor: Actor,
  subject: { readonly assignment: Assignment; readonly task: TaskOfAssignment },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { assignment: Assignment; events: readonly EventDraft[] } {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('waiveSupport', actor, scopeOf(before), context.today);
  demandAssigned('waiveSupport', task);
  if (before.role !== 'support' || before.waivedReason !== null) throw new DomainError('STATE_CONFLICT', { verb: 'waiveSupport', state: before.state });
  const state = nextState(assignmentTable, 'waiveSupport', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { waivedReason: reason, version: before.version + 1 };
  const event = draftEvent({
    verb: 'waiveSupport', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, reason, data: changes,
  });
  return { assignment: { ...before, ...changes }, events: [event] };
}
