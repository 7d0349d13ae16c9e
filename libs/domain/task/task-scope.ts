import type { Actor } from '../access/actor.js';
import { grantFor, type PolicyScope } from '../access/policy.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb } from '../shared/state-table.js';
import type { Task } from './task.js';
import { taskTable } from './task.states.js';

export type WholeTaskVerb = 'suspendTask' | 'resumeTask' | 'withdrawTask' | 'archiveTask' | 'reopenTask' | 'reviseReporting';
export const wholeTaskVerbs = ['suspendTask', 'resumeTask', 'withdrawTask', 'archiveTask', 'reopenTask', 'reviseReporting'] as const satisfies readonly WholeTaskVerb[];

export function scopeOfTask(task: Pick<Task, 'jointMeetingId'>): PolicyScope {
  return { jointMeetingId: task.jointMeetingId, unitId: null };
}

/** Permission and state: all these verbs ask no more. */
export function canOnTask(verb: WholeTaskVerb, actor: Actor, task: Pick<Task, 'jointMeetingId' | 'state'>, today: LocalDate): boolean {
  return allowsVerb(taskTable, verb, task.state) && grantFor(verb, actor, scopeOfTask(task), today) !== null;
}
