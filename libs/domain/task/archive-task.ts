import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { demandVersion } from '../shared/input.js';
import { nextState } from '../shared/state-table.js';
import { scopeOfTask } from './task-scope.js';
import type { Task } from './task.js';
import { taskTable } from './task.states.js';

/** Files a closed task away (归档); it is read as before, and never reopened. */
export function archiveTask(actor: Actor, before: Task, input: { readonly version: number }, context: VerbContext): { task: Task; events: readonly EventDraft[] } {
  const { postId } = demandGrant('archiveTask', actor, scopeOfTask(before), context.today);
  const state = nextState(taskTable, 'archiveTask', before.state);
  demandVersion(before.version, input.version);
  const changes = { state, version: before.version + 1 };
  const event = draftEvent({ verb: 'archiveTask', subjectType: 'task', subjectId: before.id, taskId: before.id, postId, fromState: before.state, toState: state, data: changes });
  return { task: { ...before, ...changes }, events: [event] };
}
