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
import { carriesWork, isAwaited, type Assignment } from './task.js';

type Part = Pick<Assignment, 'id' | 'role' | 'state' | 'parentId' | 'waivedReason'>;

/** `assignments` = all of the task: a lead is offered nothing while its supports work. */
export function canRequestCompletion(actor: Actor, subject: { readonly assignment: Assignment; readonly assignments: readonly Part[] }, task: TaskOfAssignment, today: LocalDate): boolean {
  const { assignment, assignments } = subject;
  return carriesWork(assignment) && openSupports(assignment, assignments) === 0 && canOnAssignment('requestCompletion', actor, assignment, task, today);
}

/** How many parts this one has yet to wait for: the lead for all supports, others for those they handed down; nobody for a support that was waived. */
export function openSupports(assignment: Part, all: readonly Part[]): number {
  const waitsFor = (other: Part): boolean => other.role === 'support' && (assignment.role === 'lead' || other.parentId === assignment.id);
  return all.filter((other) => waitsFor(other) && isAwaited(other) && other.state !== 'completed').length;
}

/** SUPPORT_NOT_COMPLETED {count} where a lead would complete before its supporting units. */
export function demandSupportsCompleted(assignment: Part, all: readonly Part[]): void {
  const count = openSupports(assignment, all);
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
