import type { StateTable } from '../shared/state-table.js';

export type AssignmentState = 'pending' | 'in_progress' | 'completion_requested' | 'completed' | 'suspended' | 'withdrawn';
export const assignmentStates = ['pending', 'in_progress', 'completion_requested', 'completed', 'suspended', 'withdrawn'] as const satisfies readonly AssignmentState[];

export type AssignmentStateVerb =
  | 'draftTask'
  | 'assignTask'
  | 'acknowledgeAssignment'
  | 'requestCompletion'
  | 'returnCompletion'
  | 'acceptCompletion'
  | 'completeTask'
  | 'suspendTask'
  | 'resumeTask'
  | 'withdrawTask';

/**
 * 待签收 → 办理中 → 提请办结 → 办结; a returned request goes back to 办理中. While the task is a draft its parts wait as
 * pending. completeTask is no verb of its own: who guides ends with the last accepted completion.
 */
export const assignmentTable: StateTable<AssignmentState, AssignmentStateVerb> = [
  { verb: 'draftTask', from: null, to: 'pending' },
  { verb: 'assignTask', from: 'pending', to: 'pending' },
  { verb: 'acknowledgeAssignment', from: 'pending', to: 'in_progress' },
  { verb: 'requestCompletion', from: 'in_progress', to: 'completion_requested' },
  { verb: 'returnCompletion', from: 'completion_requested', to: 'in_progress' },
  { verb: 'acceptCompletion', from: 'completion_requested', to: 'completed' },
  { verb: 'completeTask', from: 'pending', to: 'completed' },
  { verb: 'completeTask', from: 'in_progress', to: 'completed' },
  { verb: 'suspendTask', from: 'in_progress', to: 'suspended' },
  { verb: 'resumeTask', from: 'suspended', to: 'in_progress' },
  { verb: 'withdrawTask', from: 'pending', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'in_progress', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'suspended', to: 'withdrawn' },
];
