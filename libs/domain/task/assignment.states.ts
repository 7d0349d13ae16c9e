import type { StateTable } from '../shared/state-table.js';

export type AssignmentState = 'pending' | 'in_progress' | 'objected' | 'completion_requested' | 'completed' | 'suspended' | 'withdrawn';
export const assignmentStates = [
  'pending', 'in_progress', 'objected', 'completion_requested', 'completed', 'suspended', 'withdrawn',
] as const satisfies readonly AssignmentState[];

/** What is done to one part of a task. */
export type AssignmentVerb =
  | 'acknowledgeAssignment'
  | 'objectToAssignment'
  | 'upholdAssignment'
  | 'reassignAssignment'
  | 'handDownAssignment'
  | 'recallAssignment'
  | 'requestExtension'
  | 'approveExtension'
  | 'refuseExtension'
  | 'waiveSupport'
  | 'requestCompletion'
  | 'returnCompletion'
  | 'acceptCompletion';

/** The same, and what is done to the whole task and moves its parts. */
export type AssignmentStateVerb =
  | AssignmentVerb
  | 'importTasks'
  | 'draftTask'
  | 'assignTask'
  | 'completeTask'
  | 'handDownAgain'
  | 'suspendTask'
  | 'resumeTask'
  | 'resumePending'
  | 'resumeObjected'
  | 'resumeRequested'
  | 'withdrawTask'
  | 'reopenTask';

/**
 * 待签收 → 办理中 → 提请办结 → 办结; a returned request goes back to 办理中, an objection is upheld or handed to another unit. While
 * the task is a draft its parts wait as pending. completeTask is no verb of its own: who guides ends
 * with the last accepted completion; nor are resumePending, resumeObjected and resumeRequested: each part goes on where it stood; nor
 * handDownAgain: a town whose part was called back gets it again.
 */
export const assignmentTable: StateTable<AssignmentState, AssignmentStateVerb> = [
  { verb: 'draftTask', from: null, to: 'pending' },
  { verb: 'importTasks', from: null, to: 'completed' },
  { verb: 'assignTask', from: 'pending', to: 'pending' },
  { verb: 'acknowledgeAssignment', from: 'pending', to: 'in_progress' },
  { verb: 'objectToAssignment', from: 'pending', to: 'objected' },
  { verb: 'objectToAssignment', from: 'in_progress', to: 'objected' },
  { verb: 'upholdAssignment', from: 'objected', to: 'in_progress' },
  { verb: 'reassignAssignment', from: 'objected', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: null, to: 'pending' },
  { verb: 'handDownAssignment', from: 'in_progress', to: 'in_progress' },
  { verb: 'handDownAssignment', from: null, to: 'pending' },
  { verb: 'handDownAgain', from: 'withdrawn', to: 'pending' },
  { verb: 'recallAssignment', from: 'pending', to: 'withdrawn' },
  { verb: 'recallAssignment', from: 'in_progress', to: 'withdrawn' },
  { verb: 'recallAssignment', from: 'objected', to: 'withdrawn' },
  { verb: 'recallAssignment', from: 'completion_requested', to: 'withdrawn' },
  { verb: 'requestExtension', from: 'in_progress', to: 'in_progress' },
  { verb: 'approveExtension', from: 'in_progress', to: 'in_progress' },
  { verb: 'refuseExtension', from: 'in_progress', to: 'in_progress' },
  { verb: 'waiveSupport', from: 'pending', to: 'withdrawn' },
  { verb: 'waiveSupport', from: 'in_progress', to: 'withdrawn' },
  { verb: 'requestCompletion', from: 'in_progress', to: 'completion_requested' },
  { verb: 'returnCompletion', from: 'completion_requested', to: 'in_progress' },
  { verb: 'acceptCompletion', from: 'completion_requested', to: 'completed' },
  { verb: 'completeTask', from: 'pending', to: 'completed' },
  { verb: 'completeTask', from: 'in_progress', to: 'completed' },
  { verb: 'completeTask', from: 'completion_requested', to: 'completed' },
  { verb: 'suspendTask', from: 'pending', to: 'suspended' },
  { verb: 'suspendTask', from: 'in_progress', to: 'suspended' },
  { verb: 'suspendTask', from: 'objected', to: 'suspended' },
  { verb: 'suspendTask', from: 'completion_requested', to: 'suspended' },
  { verb: 'resumeTask', from: 'suspended', to: 'in_progress' },
  { verb: 'resumePending', from: 'suspended', to: 'pending' },
  { verb: 'resumeObjected', from: 'suspended', to: 'objected' },
  { verb: 'resumeRequested', from: 'suspended', to: 'completion_requested' },
  { verb: 'withdrawTask', from: 'pending', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'in_progress', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'objected', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'completion_requested', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'suspended', to: 'withdrawn' },
  { verb: 'reopenTask', from: 'completed', to: 'in_progress' },
];
