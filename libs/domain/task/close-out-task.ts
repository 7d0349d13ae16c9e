import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion, limitText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { Task } from './task.js';
import { taskTable } from './task.states.js';

export function canCloseOutTask(actor: Actor, task: Pick<Task, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  const grant = grantFor('closeOutTask', actor, { jointMeetingId: task.jointMeetingId, unitId: null }, today);
  return grant !== null && allowsVerb(taskTable, 'closeOutTask', task.state);
}

/** Strikes a completed task off the list (销号); a remark may be given. */
export function closeOutTask(
  actor: Actor,
  before: Task,
  input: { readonly version: number; readonly reason: string | null },
  context: VerbContext,
): { task: Task; events: readonly EventDraft[] } {
  const { postId } = demandGrant('closeOutTask', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  const state = nextState(taskTable, 'closeOutTask', before.state);
  demandVersion(before.version, input.version);
  const reason = limitText(input.reason, 'reason', textLimits.reason) || null;
  const changes = { state, closedOn: context.today, version: before.version + 1 };
  const event = draftEvent({
    verb: 'closeOutTask', subjectType: 'task', subjectId: before.id, taskId: before.id, postId, fromState: before.state, toState: state, reason, data: changes,
  });
  return { task: { ...before, ...changes }, events: [event] };
}
