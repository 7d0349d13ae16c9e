import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { localDateOfInstant, type LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { pauseOf, resumeSlots } from './pause.js';
import { loggedSlots, partDueAfterRest, reportsAfterMove, withTaskRest, type TaskChange, type WholeTask } from './task-change.js';
import type { Assignment } from './task.js';

export function canUpholdAssignment(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  return canOnAssignment('upholdAssignment', actor, assignment, task, today);
}

/** The secretariat answers an objection: the work stays with the unit, with the reason; the time it took to decide is given back. */
export function upholdAssignment(
  actor: Actor,
  subject: WholeTask & { readonly assignment: Assignment },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): TaskChange {
  const { assignment: before, task: taskBefore } = subject;
  const { postId } = demandGrant('upholdAssignment', actor, scopeOf(before), context.today);
  demandAssigned('upholdAssignment', taskBefore);
  const state = nextState(assignmentTable, 'upholdAssignment', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const pause = pauseOf(before.objectedAt === null ? context.today : localDateOfInstant(before.objectedAt), context.today, context.calendar);
  const task = before.role === 'lead' && before.dueOn === taskBefore.dueOn ? withTaskRest(taskBefore, pause, context.calendar) : taskBefore;
  const rests = [...before.rests, { sinceOn: pause.sinceOn, untilOn: pause.untilOn }];
  const changes = { state, objectionAnswer: reason, dueOn: partDueAfterRest(before, taskBefore, task, pause, context.calendar), rests, version: before.version + 1 };
  const part: Assignment = { ...before, ...changes };
  const own = subject.slots.filter((slot) => slot.assignmentId === before.id);
  const resumed = resumeSlots(own, pause, context.calendar);
  const standing = own.map((slot) => resumed.find((each) => each.id === slot.id) ?? slot);
  const after = reportsAfterMove({ task: taskBefore, part: before }, { task, part }, standing, context, subject.closedSlots);
  const slots = [...resumed.map((slot) => after.moved.find((each) => each.id === slot.id) ?? slot), ...after.moved.filter((slot) => !resumed.some((each) => each.id === slot.id))];
  const common = { verb: 'upholdAssignment', taskId: task.id, postId, reason } as const;
  const event = draftEvent({
    ...common, subjectType: 'assignment', subjectId: before.id, unitId: before.unitId, fromState: before.state, toState: state,
    data: { ...changes, changedSlots: loggedSlots(slots) },
  });
  const { dueOn, dueRule, dueProvisional, version } = task;
  const ofTask = task === taskBefore ? [] : [draftEvent({ ...common, subjectType: 'task', subjectId: task.id, fromState: task.state, toState: task.state, data: { dueOn, dueRule, dueProvisional, version } })];
  return { task, assignments: [part], slots: [...slots, ...after.opened], events: [event, ...ofTask, ...after.events] };
}
