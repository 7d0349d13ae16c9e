import type { StateTable } from '../shared/state-table.js';

export type ReportState = 'draft' | 'awaiting_sign_off' | 'awaiting_check' | 'submitted' | 'returned' | 'accepted';
export const reportStates = ['draft', 'awaiting_sign_off', 'awaiting_check', 'submitted', 'returned', 'accepted'] as const satisfies readonly ReportState[];

export type ReportStateVerb =
  | 'saveReportDraft'
  | 'fileReport'
  | 'fileForSignOff'
  | 'fileForCheck'
  | 'signOffReport'
  | 'signOffForCheck'
  | 'declineSignOff'
  | 'checkReport'
  | 'declineCheck'
  | 'passReport'
  | 'passForCheck'
  | 'returnReport'
  | 'acceptReport'
  | 'confirmReport';

/** One report is one answer: a returned one stays as it was sent, the next draft of the slot has the next number. */
export const reportTable: StateTable<ReportState, ReportStateVerb> = [
  { verb: 'saveReportDraft', from: null, to: 'draft' },
  { verb: 'saveReportDraft', from: 'draft', to: 'draft' },
  { verb: 'fileReport', from: null, to: 'submitted' },
  { verb: 'fileReport', from: 'draft', to: 'submitted' },
  { verb: 'fileForSignOff', from: null, to: 'awaiting_sign_off' },
  { verb: 'fileForSignOff', from: 'draft', to: 'awaiting_sign_off' },
  { verb: 'fileForCheck', from: null, to: 'awaiting_check' },
  { verb: 'fileForCheck', from: 'draft', to: 'awaiting_check' },
  { verb: 'signOffReport', from: 'awaiting_sign_off', to: 'submitted' },
  { verb: 'signOffForCheck', from: 'awaiting_sign_off', to: 'awaiting_check' },
  { verb: 'declineSignOff', from: 'awaiting_sign_off', to: 'returned' },
  { verb: 'checkReport', from: 'awaiting_check', to: 'submitted' },
  { verb: 'declineCheck', from: 'awaiting_check', to: 'returned' },
  { verb: 'passReport', from: 'awaiting_sign_off', to: 'submitted' },
  { verb: 'passForCheck', from: 'awaiting_sign_off', to: 'awaiting_check' },
  { verb: 'passReport', from: 'awaiting_check', to: 'submitted' },
  { verb: 'returnReport', from: 'submitted', to: 'returned' },
  { verb: 'acceptReport', from: 'submitted', to: 'accepted' },
  { verb: 'confirmReport', from: 'awaiting_check', to: 'awaiting_check' },
  { verb: 'confirmReport', from: 'submitted', to: 'submitted' },
  { verb: 'confirmReport', from: 'accepted', to: 'accepted' },
];
