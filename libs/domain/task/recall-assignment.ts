import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import { reportSlotTable } from '../report/report-slot.states.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { aboveUnitId, demandAssigned, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import { loggedSlots, type TaskChange, type WholeTask } from './task-change.js';
import type { Assignment } from './task.js';

type Parts = readonly Pick<Assignment, 'id' | 'unitId' | 'state'>[];

/** `assignments` = all of the task: the county is asked, whose part it hangs under. */
export function canRecallAssignment(actor: Actor, subject: { readonly assignment: Assignment; readonly assignments: Parts }, task: TaskOfAssignment, today: LocalDate): boolean {
  const { assignment, assignments } = subject;
  const scope = { jointMeetingId: assignment.jointMeetingId, unitId: aboveUnitId(assignment, assignments) };
  return task.state === 'assigned' && allowsVerb(assignmentTable, 'recallAssignment', assignment.state) && grantFor('recallAssignment', actor, scope, today) !== null;
}

/**
 * The county takes one town's part back, with the reason (收回下交): the town owes nothing further, and the county no longer waits for it. What the
 * county had passed on or the secretariat accepted stays. STATE_CONFLICT once the part is completed.
 */
export function recallAssignment(
  actor: Actor,
  subject: WholeTask & { readonly assignment: Assignment },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): TaskChange {
  const { assignment: before, task } = subject;
  const scope = { jointMeetingId: before.jointMeetingId, unitId: aboveUnitId(before, subject.assignments) };
  const { postId } = demandGrant('recallAssignment', actor, scope, context.today);
  demandAssigned('recallAssignment', task);
  const state = nextState(assignmentTable, 'recallAssignment', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const changes = { state, recalledReason: reason, extensionRequestedAt: null, version: before.version + 1 };
  const slots = subject.slots
    .filter((slot) => slot.assignmentId === before.id && allowsVerb(reportSlotTable, 'recallAssignment', slot.state))
    .map((slot) => ({ ...slot, state: nextState(reportSlotTable, 'recallAssignment', slot.state), version: slot.version + 1 }));
  const event = draftEvent({
    verb: 'recallAssignment', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, reason, data: { ...changes, changedSlots: loggedSlots(slots) },
  });
  return { task, assignments: [{ ...before, ...changes }], slots, events: [event] };
}
