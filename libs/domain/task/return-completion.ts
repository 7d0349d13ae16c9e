import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import type { Assignment } from './task.js';

export function canReturnCompletion(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  return canOnAssignment('returnCompletion', actor, assignment, task, today);
}

/** Sends a completion back with a reason (REASON_REQUIRED); the due date counts again. */
export function returnCompletion(
  actor: Actor,
  subject: { readonly assignment: Assignment; readonly task: TaskOfAssignment },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { assignment: Assignment; events: readonly EventDraft[] } {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('returnCompletion', actor, scopeOf(before), context.today);
  demandAssigned('returnCompletion', task);
  const state = nextState(assignmentTable, 'returnCompletion', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { state, completionReturnReason: reason, completionRequestedAt: null, version: before.version + 1 };
  const event = draftEvent({
    verb: 'returnCompletion', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, reason, data: changes,
  });
  return { assignment: { ...before, ...changes }, events: [event] };
}
