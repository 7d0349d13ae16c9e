import type { StateTable } from '../shared/state-table.js';

export type ReportSlotState = 'expected' | 'awaiting_sign_off' | 'awaiting_check' | 'submitted' | 'returned' | 'accepted' | 'suspended' | 'withdrawn';
export const reportSlotStates = [
  'expected', 'awaiting_sign_off', 'awaiting_check', 'submitted', 'returned', 'accepted', 'suspended', 'withdrawn',
] as const satisfies readonly ReportSlotState[];

/** Still owed: a report its unit's head has not signed has not left the unit. */
export const owedSlotStates = ['expected', 'returned', 'awaiting_sign_off'] as const satisfies readonly ReportSlotState[];
export type OwedSlotState = (typeof owedSlotStates)[number];

/** Sent by its unit and not returned: with the county, with the secretariat, or accepted. */
export const sentSlotStates = ['awaiting_check', 'submitted', 'accepted'] as const satisfies readonly ReportSlotState[];

export function isOwed(slot: { readonly state: ReportSlotState }): boolean {
  return owedSlotStates.some((state) => state === slot.state);
}

export function isSent(slot: { readonly state: ReportSlotState }): boolean {
  return sentSlotStates.some((state) => state === slot.state);
}

export type ReportSlotVerb =
  | 'openReportSlots'
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
  | 'acceptCompletion'
  | 'confirmReport'
  | 'suspendTask'
  | 'objectToAssignment'
  | 'resumeExpected'
  | 'resumeReturned'
  | 'resumeSignOff'
  | 'lapseInPause'
  | 'reassignAssignment'
  | 'recallAssignment'
  | 'waiveSupport'
  | 'withdrawTask'
  | 'reopenTask'
  | 'reviseReporting';

/**
 * 应报 → (待签发) → (待核对) → 已报 → 通过 | 退回 → …; slots not yet due when the unit's part is done are withdrawn. fileForSignOff,
 * fileForCheck, signOffForCheck and passForCheck are the way a report takes where its head signs or its county checks first; resumeExpected,
 * resumeReturned, resumeSignOff and lapseInPause are consequences of a pause that ends (resumeTask, upholdAssignment): what fell due in it is asked no more.
 */
export const reportSlotTable: StateTable<ReportSlotState, ReportSlotVerb> = [
  { verb: 'openReportSlots', from: null, to: 'expected' },
  { verb: 'saveReportDraft', from: 'expected', to: 'expected' },
  { verb: 'saveReportDraft', from: 'returned', to: 'returned' },
  { verb: 'fileReport', from: 'expected', to: 'submitted' },
  { verb: 'fileReport', from: 'returned', to: 'submitted' },
  { verb: 'fileForSignOff', from: 'expected', to: 'awaiting_sign_off' },
  { verb: 'fileForSignOff', from: 'returned', to: 'awaiting_sign_off' },
  { verb: 'fileForCheck', from: 'expected', to: 'awaiting_check' },
  { verb: 'fileForCheck', from: 'returned', to: 'awaiting_check' },
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
  { verb: 'acceptCompletion', from: 'expected', to: 'withdrawn' },
  { verb: 'confirmReport', from: 'awaiting_check', to: 'awaiting_check' },
  { verb: 'confirmReport', from: 'submitted', to: 'submitted' },
  { verb: 'confirmReport', from: 'accepted', to: 'accepted' },
  { verb: 'suspendTask', from: 'expected', to: 'suspended' },
  { verb: 'suspendTask', from: 'returned', to: 'suspended' },
  { verb: 'suspendTask', from: 'awaiting_sign_off', to: 'suspended' },
  { verb: 'objectToAssignment', from: 'expected', to: 'suspended' },
  { verb: 'objectToAssignment', from: 'returned', to: 'suspended' },
  { verb: 'objectToAssignment', from: 'awaiting_sign_off', to: 'suspended' },
  { verb: 'resumeExpected', from: 'suspended', to: 'expected' },
  { verb: 'resumeReturned', from: 'suspended', to: 'returned' },
  { verb: 'resumeSignOff', from: 'suspended', to: 'awaiting_sign_off' },
  { verb: 'lapseInPause', from: 'suspended', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'expected', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'returned', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'awaiting_sign_off', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'awaiting_check', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'submitted', to: 'withdrawn' },
  { verb: 'reassignAssignment', from: 'suspended', to: 'withdrawn' },
  { verb: 'recallAssignment', from: 'expected', to: 'withdrawn' },
  { verb: 'recallAssignment', from: 'returned', to: 'withdrawn' },
  { verb: 'recallAssignment', from: 'awaiting_sign_off', to: 'withdrawn' },
  { verb: 'recallAssignment', from: 'awaiting_check', to: 'withdrawn' },
  { verb: 'recallAssignment', from: 'suspended', to: 'withdrawn' },
  { verb: 'waiveSupport', from: 'expected', to: 'withdrawn' },
  { verb: 'waiveSupport', from: 'returned', to: 'withdrawn' },
  { verb: 'waiveSupport', from: 'awaiting_sign_off', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'expected', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'returned', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'awaiting_sign_off', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'awaiting_check', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'submitted', to: 'withdrawn' },
  { verb: 'withdrawTask', from: 'suspended', to: 'withdrawn' },
  { verb: 'reviseReporting', from: 'expected', to: 'withdrawn' },
  { verb: 'reviseReporting', from: 'suspended', to: 'withdrawn' },
  { verb: 'reopenTask', from: 'withdrawn', to: 'expected' },
];
