import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, demandVersion, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { nextState } from '../shared/state-table.js';
import { demandExtension } from './approve-extension.js';
import { canOnAssignment, demandAssigned, scopeOf, type TaskOfAssignment } from './assignment-scope.js';
import { assignmentTable } from './assignment.states.js';
import type { Assignment } from './task.js';

export function canRefuseExtension(actor: Actor, assignment: Assignment, task: TaskOfAssignment, today: LocalDate): boolean {
  return assignment.extensionRequestedAt !== null && canOnAssignment('refuseExtension', actor, assignment, task, today);
}

/**
 * Leaves the due date as it is, with the reason; the unit may ask again while it has time. Refused after that date the part is late from it,
 * but the ladder, which rested while the request waited, goes on from the day of the answer.
 */
export function refuseExtension(
  actor: Actor,
  subject: { readonly assignment: Assignment; readonly task: TaskOfAssignment },
  input: { readonly version: number; readonly reason: string },
  context: VerbContext,
): { assignment: Assignment; events: readonly EventDraft[] } {
  const { assignment: before, task } = subject;
  const { postId } = demandGrant('refuseExtension', actor, scopeOf(before), context.today);
  demandAssigned('refuseExtension', task);
  const state = nextState(assignmentTable, 'refuseExtension', before.state);
  demandVersion(before.version, input.version);
  const wanted = demandExtension(before);
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const restedUntilOn = context.today < wanted ? context.today : wanted;
  const ladderFromOn = before.dueOn !== null && restedUntilOn > before.dueOn ? restedUntilOn : before.ladderFromOn;
  const changes = { extensionRequestedAt: null, extensionAnswer: reason, ladderFromOn, version: before.version + 1 };
  const event = draftEvent({
    verb: 'refuseExtension', subjectType: 'assignment', subjectId: before.id, taskId: before.taskId, unitId: before.unitId, postId,
    fromState: before.state, toState: state, reason, data: changes,
  });
  return { assignment: { ...before, ...changes }, events: [event] };
}
