import type { StateTable } from '../shared/state-table.js';

export type TaskState = 'draft' | 'assigned' | 'completed' | 'closed' | 'archived' | 'suspended' | 'withdrawn';
export const taskStates = ['draft', 'assigned', 'completed', 'closed', 'archived', 'suspended', 'withdrawn'] as const satisfies readonly TaskState[];

export type TaskStateVerb = 'importTasks' | 'draftTask' | 'reviseTask' | 'assignTask' | 'acceptCompletion' | 'closeOutTask' | 'suspendTask' | 'resumeTask' | 'withdrawTask' | 'archiveTask' | 'reopenTask' | 'reviseReporting';

/** 草拟 → 已交办 → 办结 → 销号 → 归档; sideways 中止, 撤销, and back from 办结 and 销号 by 重启. A task completes with its last lead or support assignment; one that a ledger says is done comes in completed. */
export const taskTable: StateTable<TaskState, TaskStateVerb> = [
  { verb: 'draftTask', from: null, to: 'draft' },
  { verb: 'importTasks', from: null, to: 'completed' },
  { verb: 'reviseTask', from: 'draft', to: 'draft' },
  { verb: 'assignTask', from: 'draft', to: 'assigned' },
  { verb: 'reviseReporting', from: 'assigned', to: 'assigned' },
  { verb: 'acceptCompletion', from: 'assigned', to: 'completed' },
  { verb: 'closeOutTask', from: 'completed', to: 'closed' },
  { verb: 'archiveTask', from: 'closed', to: 'archived' },
  { verb: 'reopenTask', from: 'completed', to: 'assigned' },
  { verb: 'reopenTask', from: 'closed', to: 'assigned' },
  { verb: 'suspendTask', from: 'assigned', to: 'suspended' },
  { verb: 'resumeTask', from: 'suspended', to: 'assigned' },
  { verb: 'withdrawTask', from: 'draft', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'assigned', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'suspended', to: 'withdrawn' },
];
