import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { loggedSlots, reportsAfterMove, withLeadDue, type TaskChange, type WholeTask } from './task-change.js';
import type { Assignment } from './task.js';

export function canApproveExtension(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  const { extensionDueOn } = assignment;
  return assignment.extensionRequestedAt !== null && extensionDueOn !== null && extensionDueOn > today && canOnAssignment('approveExtension', actor, assignment, task, today);
}

/** The request that waits; NO_EXTENSION where none does. */
export function demandExtension(assignment: Assignment): LocalDate {
  if (assignment.extensionRequestedAt === null || assignment.extensionDueOn === null) throw new DomainError('NO_EXTENSION', {});
  return assignment.extensionDueOn;
}

/** EXTENSION_DATE_PASSED {on, today}: time that is over is not given. Grants the time asked for; the lead's is the task's, and the reports held by the old date follow, with further periods up to the new one. */
export function approveExtension(
  actor: Actor,
  subject: WholeTask & { readonly assignment: Assignment },
  input: { readonly version: number },
  context: VerbContext,
): TaskChange {
  const { assignment: before, task: taskBefore } = subject;
  const { postId } = demandGrant('approveExtension', actor, scopeOf(before), context.today);
  demandAssigned('approveExtension', taskBefore);
  const state = nextState(assignmentTable, 'approveExtension', before.state);
  demandVersion(before.version, input.version);
  const wanted = demandExtension(before);
  if (wanted <= context.today) throw new DomainError('EXTENSION_DATE_PASSED', { on: wanted, today: context.today });
  const changes = { dueOn: wanted, extensionRequestedAt: null, ladderFromOn: null, version: before.version + 1 };
  const part: Assignment = { ...before, ...changes };
  const task = withLeadDue(taskBefore, part);
  const own = subject.slots.filter((slot) => slot.assignmentId === before.id);
  const { moved, opened, events } = reportsAfterMove({ task: taskBefore, part: before }, { task, part }, own, context, subject.closedSlots);
  const common = { verb: 'approveExtension', taskId: task.id, postId } as const;
  const event = draftEvent({
    ...common, subjectType: 'assignment', subjectId: before.id, unitId: before.unitId, fromState: before.state, toState: state,
    data: { ...changes, previousDueOn: before.dueOn, changedSlots: loggedSlots(moved) },
  });
  const { dueOn, dueRule, dueProvisional, version } = task;
  const data = { dueOn, dueRule, dueProvisional, version, previousDueOn: taskBefore.dueOn };
  const ofTask = task === taskBefore ? [] : [draftEvent({ ...common, subjectType: 'task', subjectId: task.id, fromState: task.state, toState: task.state, data })];
  return { task, assignments: [part], slots: [...moved, ...opened], events: [event, ...ofTask, ...events] };
}
