import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { AcceptReportDocument, AcknowledgeAssignmentDocument, ApproveExtensionDocument, ApproveRectificationExtensionDocument, CheckReportDocument, CloseOutRectificationDocument, ConfirmReportDocument, SignOffReportDocument, type Verb } from '../../gql/graphql';
import type { TodayItem } from './today-target';

/** How a verb is done from its line: at once, after reading what is below the line, in a dialog, or on its own page. */
export type VerbWay = 'direct' | 'panel' | 'dialog' | 'page';

/** A verb that is not named here is done on its page. */
const WAYS: Partial<Record<Verb, VerbWay>> = {
  acknowledgeAssignment: 'direct',
  acceptReport: 'direct',
  signOffReport: 'direct',
  checkReport: 'direct',
  approveExtension: 'direct',
  confirmReport: 'direct',
  approveRectificationExtension: 'direct',
  closeOutRectification: 'direct',
  returnReport: 'panel',
  declineSignOff: 'panel',
  declineCheck: 'panel',
  acceptCompletion: 'dialog',
  returnCompletion: 'dialog',
  refuseExtension: 'dialog',
  objectToAssignment: 'dialog',
  upholdAssignment: 'dialog',
  reassignAssignment: 'dialog',
  requestCompletion: 'dialog',
  requestExtension: 'dialog',
  assignTask: 'dialog',
  closeOutTask: 'dialog',
  urge: 'dialog',
  writeInstruction: 'dialog',
  addInstruction: 'dialog',
  closeInstruction: 'dialog',
  registerInstruction: 'dialog',
  reportInstruction: 'dialog',
};
export const wayOf = (verb: Verb): VerbWay => WAYS[verb] ?? 'page';

/** One key a verb: a says yes, r says no, the others by their letter. */
const KEYS: Partial<Record<Verb, string>> = {
  acknowledgeAssignment: 'a', acceptReport: 'a', signOffReport: 'a', checkReport: 'a', approveExtension: 'a', approveRectificationExtension: 'a', closeOutRectification: 'a', confirmReport: 'a', acceptCompletion: 'a', registerInstruction: 'a', reportInstruction: 'a', closeInstruction: 'a',
  assignTask: 'a', closeOutTask: 'a', confirmNotice: 'a', setFrequency: 'a', returnReport: 'r', declineSignOff: 'r', declineCheck: 'r', returnCompletion: 'r', refuseExtension: 'r', objectToAssignment: 'r', reassignAssignment: 'm', upholdAssignment: 'h',
  fileReport: 'f', requestCompletion: 'c', requestExtension: 'e', urge: 'u', writeInstruction: 'i', addInstruction: 'i',
};
export const keyOf = (verb: Verb): string | undefined => KEYS[verb];
export const REPEAT_KEY = 'n';
/** Takes the last press back while it has not been sent. */
export const CALL_OFF_KEY = 'z';

interface Direct {
  readonly document: TypedDocumentNode<unknown, never>;
  readonly variables: (item: TodayItem) => Readonly<Record<string, unknown>>;
}
const ofPart = (item: TodayItem) => ({ id: item.assignmentId, version: item.version });
const ofItem = (item: TodayItem) => ({ id: item.rectificationId, version: item.version });
const ofSlot = (item: TodayItem) => ({ slotId: item.slotId, version: item.version });
const direct = (document: unknown, variables: Direct['variables']): Direct => ({ document: document as Direct['document'], variables });

/** What is sent for a verb done at once. */
export const DIRECT = {
  acknowledgeAssignment: direct(AcknowledgeAssignmentDocument, ofPart),
  approveExtension: direct(ApproveExtensionDocument, ofPart),
  acceptReport: direct(AcceptReportDocument, ofSlot),
  signOffReport: direct(SignOffReportDocument, ofSlot),
  checkReport: direct(CheckReportDocument, ofSlot),
  confirmReport: direct(ConfirmReportDocument, ofSlot),
  approveRectificationExtension: direct(ApproveRectificationExtensionDocument, ofItem),
  closeOutRectification: direct(CloseOutRectificationDocument, ofItem),
} as const satisfies Partial<Record<Verb, Direct>>;
export type DirectVerb = keyof typeof DIRECT;
export const isDirect = (verb: Verb): verb is DirectVerb => verb in DIRECT;

/** The verb by which a line can be done together with others. */
export const bulkVerb = (item: TodayItem): DirectVerb | null => item.viewerCan.find(isDirect) ?? null;
export const canBulk = (item: TodayItem): boolean => bulkVerb(item) !== null || item.viewerCan.includes('urge');
