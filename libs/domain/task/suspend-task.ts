import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { assignmentTable } from './assignment.states.js';
import { pauseSlots } from './pause.js';
import { loggedSlots, type TaskChange, type WholeTask } from './task-change.js';
import { scopeOfTask } from './task-scope.js';
import type { Assignment } from './task.js';
import { taskTable } from './task.states.js';

/** Lets the whole task rest, with the reason (中止): lights are grey, nothing falls due, what was sent is reviewed all the same. */
export function suspendTask(actor: Actor, subject: WholeTask, input: { readonly version: number; readonly reason: string }, context: VerbContext): TaskChange {
  const { task: before } = subject;
  const { postId } = demandGrant('suspendTask', actor, scopeOfTask(before), context.today);
  const state = nextState(taskTable, 'suspendTask', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const assignments = subject.assignments
    .filter((part) => allowsVerb(assignmentTable, 'suspendTask', part.state))
    .map((part): Assignment => ({ ...part, state: nextState(assignmentTable, 'suspendTask', part.state), version: part.version + 1 }));
  const resting = new Set(assignments.map((part) => part.id));
  const slots = pauseSlots(subject.slots.filter((slot) => resting.has(slot.assignmentId)), 'suspendTask');
  const changes = { state, suspendedOn: context.today, stateReason: reason, version: before.version + 1 };
  const parts = assignments.map(({ id, state: partState, version }) => ({ id, state: partState, version }));
  const event = draftEvent({
    verb: 'suspendTask', subjectType: 'task', subjectId: before.id, taskId: before.id, postId, fromState: before.state, toState: state, reason,
    data: { ...changes, parts, changedSlots: loggedSlots(slots) },
  });
  return { task: { ...before, ...changes }, assignments, slots, events: [event] };
}
