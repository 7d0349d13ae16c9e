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
  | 'suspendTask'
  | 'resumeTask'
  | 'withdrawTask';

/** 应报 → 已报 → 通过 | 退回 → …; slots not yet due when the unit's part is done are withdrawn. */
export const reportSlotTable: StateTable<ReportSlotState, ReportSlotVerb> = [
  { verb: 'openReportSlots', from: null, to: 'expected' },
  { verb: 'saveReportDraft', from: 'expected', to: 'expected' },
  { verb: 'saveReportDraft', from: 'returned', to: 'returned' },
  { verb: 'fileReport', from: 'expected', to: 'submitted' },
  { verb: 'fileReport', from: 'returned', to: 'submitted' },
  { verb: 'returnReport', from: 'submitted', to: 'returned' },
  { verb: 'acceptReport', from: 'submitted', to: 'accepted' },
  { verb: 'acceptCompletion', from: 'expected', to: 'withdrawn' },
  { verb: 'suspendTask', from: 'expected', to: 'suspended' },
  { verb: 'resumeTask', from: 'suspended', to: 'expected' },
  { verb: 'withdrawTask', from: 'expected', to: 'withdrawn' },
];
