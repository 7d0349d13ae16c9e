import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { taskLimits } from './task-input.js';
import { carriesWork, type Assignment } from './task.js';

export function canRequestCompletion(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  return carriesWork(assignment) && canOnAssignment('requestCompletion', actor, assignment, task, today);
}

/** SUPPORT_NOT_COMPLETED {count} where a lead would complete before its supporting units. */
export function demandSupportsCompleted(assignment: Assignment, all: readonly Assignment[]): void {
  if (assignment.role !== 'lead') return;
  const count = all.filter((other) => other.role === 'support' && other.state !== 'completed' && other.state !== 'withdrawn').length;
  if (count > 0) throw new DomainError('SUPPORT_NOT_COMPLETED', { count });
}

/** The unit says its part is done (提请办结). `assignments` = all of the task; the lead comes after its supports. */
export function requestCompletion(
  actor: Actor,
  subject: { readonly assignment: Assignment; readonly task: TaskOfAssignment; readonly assignments: readonly Assignment[] },
  input: { readonly version: number; readonly text: string },
  context: VerbContext,
): { assignment: Assignment; events: readonly EventDraft[] } {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('requestCompletion', actor, scopeOf(before), context.today);
  demandAssigned('requestCompletion', task);
  if (!carriesWork(before)) throw new DomainError('STATE_CONFLICT', { verb: 'requestCompletion', state: before.state });
  const state = nextState(assignmentTable, 'requestCompletion', before.state);
  demandVersion(before.version, input.version);
  demandSupportsCompleted(before, subject.assignments);
  const completionText = demandText(input.text, 'text', taskLimits.completionText);
  const changes = { state, completionText, completionRequestedAt: context.now, completionReturnReason: null, version: before.version + 1 };
  const event = draftEvent({
    verb: 'requestCompletion', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, data: changes,
  });
  return { assignment: { ...before, ...changes }, events: [event] };
}
