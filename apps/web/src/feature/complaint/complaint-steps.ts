import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { OfficeComplaintVerb } from '@lianxi/domain';
import type { ComplaintBodyFragment } from '../../gql/graphql';
import * as verbs from './complaint.mutation';

/** What a verb asks for; `long` ones in several lines, `optional` ones may stay empty. */
export interface StepField {
  name: 'category' | 'aboutUnitId' | 'mainId' | 'unitId' | 'reason' | 'finding' | 'text' | 'answer' | 'handedTo' | 'authority' | 'number' | 'receivedOn' | 'as' | 'title' | 'approved' | 'content';
  kind: 'line' | 'long' | 'date' | 'unit' | 'category' | 'finding' | 'authority' | 'decision' | 'matter' | 'complaint';
  max?: number;
  optional?: true;
}

export type StepValues = Readonly<Partial<Record<StepField['name'], string>>>;

interface Step {
  document: TypedDocumentNode<unknown, never>;
  fields: readonly StepField[];
  /** What is sent besides id and version; the values as they are where it is absent. */
  send?: (values: StepValues) => Readonly<Record<string, unknown>>;
  danger?: true;
}

const step = (document: unknown, fields: readonly StepField[], more: Omit<Step, 'document' | 'fields'> = {}): Step => ({ document: document as Step['document'], fields, ...more });
const reason: StepField = { name: 'reason', kind: 'long', max: 1000 };
const handedTo: StepField = { name: 'handedTo', kind: 'line', max: 100 };

/** Every verb of the office on a complaint. */
export const COMPLAINT_STEPS: Readonly<Record<OfficeComplaintVerb, Step>> = {
  registerComplaint: step(verbs.RegisterComplaintDocument, [{ name: 'category', kind: 'category' }, { name: 'aboutUnitId', kind: 'unit', optional: true }], {
    send: ({ category, aboutUnitId }) => ({ category, aboutUnitId: aboutUnitId === '' ? null : aboutUnitId }),
  }),
  joinComplaint: step(verbs.JoinComplaintDocument, [{ name: 'mainId', kind: 'complaint' }]),
  assignComplaint: step(verbs.AssignComplaintDocument, [{ name: 'unitId', kind: 'unit' }]),
  acknowledgeComplaint: step(verbs.AcknowledgeComplaintDocument, []),
  declineComplaint: step(verbs.DeclineComplaintDocument, [reason]),
  reportVerification: step(verbs.ReportVerificationDocument, [{ name: 'finding', kind: 'finding' }, { name: 'text', kind: 'long', max: 4000 }]),
  returnVerification: step(verbs.ReturnVerificationDocument, [reason]),
  answerComplaint: step(verbs.AnswerComplaintDocument, [{ name: 'answer', kind: 'long', max: 2000 }]),
  reopenComplaint: step(verbs.ReopenComplaintDocument, [reason]),
  referComplaint: step(verbs.ReferComplaintDocument, [handedTo, reason]),
  transferComplaint: step(verbs.TransferComplaintDocument, [{ name: 'authority', kind: 'authority' }, handedTo, reason], { danger: true }),
  recordComplaintReceipt: step(verbs.RecordComplaintReceiptDocument, [{ name: 'number', kind: 'line', max: 100 }, { name: 'receivedOn', kind: 'date' }]),
  closeComplaint: step(verbs.CloseComplaintDocument, []),
  proposeComplaintTask: step(verbs.ProposeComplaintTaskDocument, [{ name: 'as', kind: 'matter' }, { name: 'title', kind: 'line', max: 120 }, reason]),
  decideComplaintTask: step(verbs.DecideComplaintTaskDocument, [{ name: 'approved', kind: 'decision' }, { ...reason, optional: true }], {
    send: ({ approved, reason: why = '' }) => ({ approved: approved === 'yes', reason: why === '' ? null : why }),
  }),
  draftComplaintInspection: step(verbs.DraftComplaintInspectionDocument, []),
  draftComplaintTask: step(verbs.DraftComplaintTaskDocument, [{ name: 'unitId', kind: 'unit' }, { name: 'content', kind: 'long', max: 4000 }], {
    send: ({ content, unitId }) => ({ content, assignments: [{ unitId, role: 'lead' }] }),
  }),
};

/** Where it begins: what is known already is filled in. */
export function firstValues(verb: OfficeComplaintVerb, { category, aboutUnitId, taskTitle }: ComplaintBodyFragment, today: string): StepValues {
  if (verb === 'registerComplaint') return { category, aboutUnitId: aboutUnitId ?? '' };
  if (verb === 'recordComplaintReceipt') return { receivedOn: today };
  if (verb === 'draftComplaintTask') return { content: taskTitle ?? '' };
  return {};
}

/** Names of fields that are still to be filled. A leader who says no gives the reason. */
export function lacking(verb: OfficeComplaintVerb, values: StepValues): readonly StepField['name'][] {
  const empty = (name: StepField['name']): boolean => (values[name] ?? '').trim() === '';
  const names = COMPLAINT_STEPS[verb].fields.filter(({ name, optional }) => optional !== true && empty(name)).map(({ name }) => name);
  return verb === 'decideComplaintTask' && values.approved === 'no' && empty('reason') ? [...names, 'reason'] : names;
}
