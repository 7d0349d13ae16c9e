import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AccountabilityStepVerb, AppealResult, ClueAuthority, HearingAnswer } from '@lianxi/domain';
import type { AccountabilityBodyFragment as Proposal, OutcomeInput } from '../../gql/graphql';
import * as verbs from './accountability.mutation';

export type StepName =
  | 'untilOn' | 'opinion' | 'reason' | 'document' | 'on' | 'handedTo' | 'clueAuthority' | 'number' | 'receivedOn' | 'formKey' | 'authority' | 'decidedOn' | 'basis' | 'servedOn' | 'effectiveOn' | 'appealDays'
  | 'influenceMonths' | 'appealedOn' | 'lateReason' | 'result' | 'resultOn' | 'answer' | 'text' | 'source';

/** What a verb asks for; `long` ones in several lines, `optional` ones may stay empty. */
export interface StepField {
  name: StepName;
  kind: 'line' | 'long' | 'date' | 'number' | 'clueAuthority' | 'form' | 'result' | 'answer';
  max?: number;
  optional?: true;
}

export type StepValues = Readonly<Partial<Record<StepName, string>>>;

/** Every verb that is done in a dialog; a proposal itself has its page. */
export type DialogVerb = Exclude<AccountabilityStepVerb, 'reviseAccountability'>;

interface Step {
  document: TypedDocumentNode<unknown, never>;
  fields: (values: StepValues) => readonly StepField[];
  send: (values: StepValues) => Readonly<Record<string, unknown>>;
  danger?: true;
}

/** "No action" is chosen like a form; nothing is chosen beforehand. */
export const NO_ACTION = 'none';

const reason: StepField = { name: 'reason', kind: 'long', max: 1000 };
const document: StepField = { name: 'document', kind: 'line', max: 200 };
const on: StepField = { name: 'on', kind: 'date' };
const handedTo: StepField = { name: 'handedTo', kind: 'line', max: 100 };
const late: StepField = { name: 'lateReason', kind: 'long', max: 1000, optional: true };
const said = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim());
const whole = (text: string | undefined): number | null => (said(text) === null ? null : Number(text));

const measure: readonly StepField[] = [
  { name: 'basis', kind: 'long', max: 500 }, { name: 'servedOn', kind: 'date' }, { name: 'effectiveOn', kind: 'date' }, { name: 'appealDays', kind: 'number', optional: true }, { name: 'influenceMonths', kind: 'number', optional: true },
];
const outcomeFields = ({ formKey }: StepValues): readonly StepField[] => [
  { name: 'formKey', kind: 'form' }, { name: 'authority', kind: 'line', max: 100 }, { name: 'decidedOn', kind: 'date' }, ...(formKey === undefined || formKey === '' || formKey === NO_ACTION ? [] : measure),
];

function outcomeOf(values: StepValues): OutcomeInput {
  const { formKey = NO_ACTION, authority = '', document: paper = '', decidedOn = '' } = values;
  const none = { formKey: null, authority, document: paper, decidedOn };
  if (formKey === NO_ACTION) return none;
  return { ...none, formKey, basis: said(values.basis), servedOn: said(values.servedOn), effectiveOn: said(values.effectiveOn), appealDays: whole(values.appealDays), influenceMonths: whole(values.influenceMonths) };
}

const step = (doc: unknown, fields: readonly StepField[] | Step['fields'], more: Partial<Pick<Step, 'send' | 'danger'>> = {}): Step => ({
  document: doc as Step['document'], fields: typeof fields === 'function' ? fields : () => fields, send: (values) => values, ...more,
});

export const ACCOUNTABILITY_STEPS: Readonly<Record<DialogVerb, Step>> = {
  askHearing: step(verbs.AskHearingDocument, [{ name: 'untilOn', kind: 'date' }]),
  recordHearing: step(verbs.RecordHearingDocument, ({ answer }) => [{ name: 'answer', kind: 'answer' }, ...(answer === 'statement' ? [{ name: 'text', kind: 'long', max: 4000 } as const] : []), { name: 'source', kind: 'line', max: 500 }], {
    send: ({ answer, text, source }) => ({ answer: answer as HearingAnswer, text: said(text), source: said(source) }),
  }),
  submitAccountability: step(verbs.SubmitAccountabilityDocument, []),
  approveAccountability: step(verbs.ApproveAccountabilityDocument, [{ name: 'opinion', kind: 'long', max: 1000, optional: true }], { send: ({ opinion }) => ({ opinion: said(opinion) }) }),
  returnAccountability: step(verbs.ReturnAccountabilityDocument, [reason]),
  rejectAccountability: step(verbs.RejectAccountabilityDocument, [reason], { danger: true }),
  carryOutAccountability: step(verbs.CarryOutAccountabilityDocument, [document, on]),
  handOverAccountability: step(verbs.HandOverAccountabilityDocument, [handedTo, document, on]),
  transferAccountability: step(verbs.TransferAccountabilityDocument, [{ name: 'clueAuthority', kind: 'clueAuthority' }, handedTo, reason], {
    danger: true, send: ({ clueAuthority, handedTo: to, reason: why }) => ({ authority: clueAuthority as ClueAuthority, handedTo: to, reason: why }),
  }),
  recordAccountabilityReceipt: step(verbs.RecordAccountabilityReceiptDocument, [{ name: 'number', kind: 'line', max: 100 }, { name: 'receivedOn', kind: 'date' }]),
  recordAccountabilityOutcome: step(verbs.RecordAccountabilityOutcomeDocument, (values) => [...outcomeFields(values).slice(0, 2), document, ...outcomeFields(values).slice(2)], { send: (values) => ({ outcome: outcomeOf(values) }) }),
  recordAppeal: step(verbs.RecordAppealDocument, [{ name: 'appealedOn', kind: 'date' }, late], { send: ({ appealedOn, lateReason }) => ({ appealedOn, lateReason: said(lateReason) }) }),
  recordAppealResult: step(verbs.RecordAppealResultDocument, (values) => [{ name: 'result', kind: 'result' }, { name: 'resultOn', kind: 'date' }, document, ...(values.result === 'changed' ? outcomeFields(values) : [])], {
    send: (values) => ({ result: values.result as AppealResult, resultOn: values.resultOn, document: values.document, changed: values.result === 'changed' ? outcomeOf(values) : null }),
  }),
  closeAccountability: step(verbs.CloseAccountabilityDocument, []),
  withdrawAccountability: step(verbs.WithdrawAccountabilityDocument, [reason], { danger: true }),
};

/** Where it begins: days that are today's, and who was handed it; never a form, a figure or an answer. */
export function firstValues(verb: DialogVerb, { handedTo: to }: Pick<Proposal, 'handedTo'>, today: string): StepValues {
  const days = { carryOutAccountability: 'on', handOverAccountability: 'on', recordAccountabilityReceipt: 'receivedOn', recordAppeal: 'appealedOn', recordAppealResult: 'resultOn' } as const;
  const day = days[verb as keyof typeof days];
  if (verb === 'recordAccountabilityOutcome') return { authority: to ?? '' };
  return day === undefined ? {} : { [day]: today };
}

/** Names of fields that are still to be filled. */
export function lacking(verb: DialogVerb, values: StepValues): readonly StepName[] {
  return ACCOUNTABILITY_STEPS[verb].fields(values).filter(({ name, optional }) => optional !== true && said(values[name]) === null).map(({ name }) => name);
}
