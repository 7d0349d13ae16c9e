import type { StateTable } from '../shared/state-table.js';

export type ReportState = 'draft' | 'submitted' | 'returned' | 'accepted';
export const reportStates = ['draft', 'submitted', 'returned', 'accepted'] as const satisfies readonly ReportState[];

export type ReportStateVerb = 'saveReportDraft' | 'fileReport' | 'returnReport' | 'acceptReport' | 'confirmReport';

/** One report is one answer: a returned one stays as it was sent, the next draft of the slot has the next number. */
export const reportTable: StateTable<ReportState, ReportStateVerb> = [
  { verb: 'saveReportDraft', from: null, to: 'draft' },
  { verb: 'saveReportDraft', from: 'draft', to: 'draft' },
  { verb: 'fileReport', from: null, to: 'submitted' },
  { verb: 'fileReport', from: 'draft', to: 'submitted' },
  { verb: 'returnReport', from: 'submitted', to: 'returned' },
  { verb: 'acceptReport', from: 'submitted', to: 'accepted' },
  { verb: 'confirmReport', from: 'submitted', to: 'submitted' },
  { verb: 'confirmReport', from: 'accepted', to: 'accepted' },
];
