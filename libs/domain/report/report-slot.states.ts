import type { StateTable } from '../shared/state-table.js';

export type ReportSlotState = 'expected' | 'submitted' | 'returned' | 'accepted' | 'suspended' | 'withdrawn';
export const reportSlotStates = ['expected', 'submitted', 'returned', 'accepted', 'suspended', 'withdrawn'] as const satisfies readonly ReportSlotState[];

export type ReportSlotVerb =
  | 'openReportSlots'
  | 'saveReportDraft'
  | 'fileReport'
  | 'returnReport'
  | 'acceptReport'
  | 'acceptCompletion'
  | 'confirmReport'
  | 'suspendTask'
  | 'objectToAssignment'
  | 'resumeExpected'
  | 'resumeReturned'
  | 'lapseInPause'
  | 'reassignAssignment'
  | 'waiveSupport'
  | 'withdrawTask'
  | 'reopenTask'
  | 'reviseReporting';

/**
 * 应报 → 已报 → 通过 | 退回 → …; slots not yet due when the unit's part is done are withdrawn. resumeExpected, resumeReturned and
 * lapseInPause are consequences of a pause that ends (resumeTask, upholdAssignment): what fell due in it is asked no more.
 */
export const reportSlotTable: StateTable<ReportSlotState, ReportSlotVerb> = [
  { verb: 'openReportSlots', from: null, to: 'expected' },
  { verb: 'saveReportDraft', from: 'expected', to: 'expected' },
  { verb: 'saveReportDraft', from: 'returned', to: 'returned' },
  { verb: 'fileReport', from: 'expected', to: 'submitted' },
  { verb: 'fileReport', from: 'returned', to: 'submitted' },
  { verb: 'returnReport', from: 'submitted', to: 'returned' },
  { verb: 'acceptReport', from: 'submitted', to: 'accepted' },
  { verb: 'acceptCompletion', from: 'expected', to: 'withdrawn' },
  { verb: 'confirmReport', from: 'submitted', to: 'submitted' },
  { verb: 'confirmReport', from: 'accepted', to: 'accepted' },
  { verb: 'suspendTask', from: 'expected', to: 'suspended' },
  { verb: 'suspendTask', from: 'returned', to: 'suspended' },
  { verb: 'objectToAssignment', from: 'expected', to: 'suspended' },
  { verb: 'objectToAssignment', from: 'returned', to: 'suspended' },
  { verb: 'resumeExpected', from: 'suspended', to: 'expected' },
  { verb: 'resumeReturned', from: 'suspended', to: 'returned' },
  { verb: 'lapseInPause', from: 'suspended', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'expected', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'returned', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'submitted', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'suspended', to: 'withdrawn' },
  { verb: 'waiveSupport', from: 'expected', to: 'withdrawn' },
  { verb: 'waiveSupport', from: 'returned', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'expected', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'returned', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'submitted', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'suspended', to: 'withdrawn' },
  { verb: 'reviseReporting', from: 'expected', to: 'withdrawn' },
  { verb: 'reviseReporting', from: 'suspended', to: 'withdrawn' },
  { verb: 'reopenTask', from: 'withdrawn', to: 'expected' },
];
