import type { Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb } from '../shared/state-table.js';
import { assignmentTable, type AssignmentVerb } from './assignment.states.js';
import type { Assignment, Task } from './task.js';

/** What a verb on an assignment must know of its task. */
export type TaskOfAssignment = Pick<Task, 'id' | 'state'>;

export type AssignmentForPermission = Pick<Assignment, 'jointMeetingId' | 'unitId' | 'state'>;

export function scopeOf(assignment: Pick<Assignment, 'jointMeetingId' | 'unitId'>): PolicyScope {
  return { jointMeetingId: assignment.jointMeetingId, unitId: assignment.unitId };
}

/** The county government a part was handed down by; null for parts the secretariat handed out, and where the county's own part is gone. */
export function aboveUnitId(part: Pick<Assignment, 'parentId'>, all: readonly Pick<Assignment, 'id' | 'unitId' | 'state'>[]): string | null {
  const above = part.parentId === null ? undefined : all.find((other) => other.id === part.parentId);
  return above && above.state !== 'withdrawn' ? above.unitId : null;
}

/** Permission, state of the assignment, and a task that is assigned: drafts, suspended and finished tasks rest. */
export function canOnAssignment(verb: AssignmentVerb, actor: Actor, assignment: AssignmentForPermission, task: Pick<Task, 'state'>, today: LocalDate): boolean {
  return task.state === 'assigned' && allowsVerb(assignmentTable, verb, assignment.state) && grantFor(verb, actor, scopeOf(assignment), today) !== null;
}

/** STATE_CONFLICT unless the task is assigned. */
export function demandAssigned(verb: AssignmentVerb, task: TaskOfAssignment): void {
  if (task.state !== 'assigned') throw new DomainError('STATE_CONFLICT', { verb, state: task.state });
}
