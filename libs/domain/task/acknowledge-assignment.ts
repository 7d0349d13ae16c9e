import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { canOnAssignment, demandAssigned, scopeOf, type AssignmentForPermission, type TaskOfAssignment } from './assignment-scope.js';
import { nextState } from '../shared/state-table.js';
import { assignmentTable } from './assignment.states.js';
import type { Assignment, Task } from './task.js';

export function canAcknowledgeAssignment(actor: Actor, assignment: AssignmentForPermission, task: Pick<Task, 'state'>, today: LocalDate): boolean {
  return canOnAssignment('acknowledgeAssignment', actor, assignment, task, today);
}

/** The unit takes the assignment over (签收); late or not, it is taken. */
export function acknowledgeAssignment(
  actor: Actor,
  subject: { readonly assignment: Assignment; readonly task: TaskOfAssignment },
  input: { readonly version: number },
  context: VerbContext,
): { assignment: Assignment; events: readonly EventDraft[] } {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('acknowledgeAssignment', actor, scopeOf(before), context.today);
  demandAssigned('acknowledgeAssignment', task);
  const state = nextState(assignmentTable, 'acknowledgeAssignment', before.state);
  demandVersion(before.version, input.version);
  const changes = { state, acknowledgedAt: context.now, acknowledgedBy: actor.personId, version: before.version + 1 };
  const event = draftEvent({
    verb: 'acknowledgeAssignment', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, data: changes,
  });
  return { assignment: { ...before, ...changes }, events: [event] };
}
