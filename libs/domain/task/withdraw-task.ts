import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent } from '../event/event.js';
import { reportSlotTable } from '../report/report-slot.states.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import { assignmentTable } from './assignment.states.js';
import { loggedSlots, type TaskChange, type WholeTask } from './task-change.js';
import { scopeOfTask } from './task-scope.js';
import type { Assignment } from './task.js';
import { taskTable } from './task.states.js';

/** Calls the task off, with the reason (撤销): nothing is owed any more; what was done and accepted stays on record. */
export function withdrawTask(actor: Actor, subject: WholeTask, input: { readonly version: number; readonly reason: string }, context: VerbContext): TaskChange {
  const { task: before } = subject;
  const { postId } = demandGrant('withdrawTask', actor, scopeOfTask(before), context.today);
  const state = nextState(taskTable, 'withdrawTask', before.state);
  demandVersion(before.version, input.version);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const assignments = subject.assignments
    .filter((part) => allowsVerb(assignmentTable, 'withdrawTask', part.state))
    .map((part): Assignment => ({ ...part, state: nextState(assignmentTable, 'withdrawTask', part.state), version: part.version + 1 }));
  const slots = subject.slots
    .filter((slot) => allowsVerb(reportSlotTable, 'withdrawTask', slot.state))
    .map((slot) => ({ ...slot, state: nextState(reportSlotTable, 'withdrawTask', slot.state), version: slot.version + 1 }));
  const changes = { state, suspendedOn: null, stateReason: reason, version: before.version + 1 };
  const parts = assignments.map(({ id, state: partState, version }) => ({ id, state: partState, version }));
  const event = draftEvent({
    verb: 'withdrawTask', subjectType: 'task', subjectId: before.id, taskId: before.id, postId, fromState: before.state, toState: state, reason,
    data: { ...changes, parts, changedSlots: loggedSlots(slots) },
  });
  return { task: { ...before, ...changes }, assignments, slots, events: [event] };
}
