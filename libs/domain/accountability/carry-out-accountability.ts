import type { Actor } from '../access/actor.js';
import { clueAuthorities, type ClueAuthority } from '../complaint/complaint.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { beginStep, endStep, type ChangedAccountability } from './accountability-change.js';
import { accountabilityLimits, type Accountability, type SealedAccountability } from './accountability.js';

/** A day between two others, both counted. DATE_INVALID, DATE_OUT_OF_RANGE. */
export function dayBetween(value: LocalDate, field: string, from: LocalDate, to: LocalDate): LocalDate {
  const on = demandDate(value, field);
  if (on < from || on > to) throw new DomainError('DATE_OUT_OF_RANGE', { from, to }, field);
  return on;
}

interface Papers {
  readonly version: number;
  readonly document: string;
  readonly on: LocalDate;
}

/** Praise, incentive or criticism is carried out: by which paper, when. Not 问责: STATE_CONFLICT. */
export function carryOutAccountability(actor: Actor, proposal: Accountability, input: Papers, context: VerbContext): ChangedAccountability {
  const step = beginStep('carryOutAccountability', actor, proposal, input.version, context);
  const carriedOutOn = dayBetween(input.on, 'on', proposal.decidedOn ?? context.today, context.today);
  return endStep(step, { carriedOutOn, carriedOutDocument: demandText(input.document, 'document', accountabilityLimits.document) });
}

/** 问责 is handed to the competent authority (移送有权机关), which alone decides (art. 21, L8). FIELD_REQUIRED, DATE_OUT_OF_RANGE. */
export function handOverAccountability(actor: Actor, proposal: Accountability, input: Papers & { readonly handedTo: string }, context: VerbContext): ChangedAccountability {
  const step = beginStep('handOverAccountability', actor, proposal, input.version, context);
  return endStep(step, {
    handedTo: demandText(input.handedTo, 'handedTo', accountabilityLimits.authority), handedDocument: demandText(input.document, 'document', accountabilityLimits.document),
    handedOn: dayBetween(input.on, 'on', proposal.decidedOn ?? context.today, context.today),
  });
}

/** The receipt of whoever it was handed to (回执). DATE_OUT_OF_RANGE before the hand-over or after today. */
export function recordAccountabilityReceipt(actor: Actor, proposal: Accountability, input: { readonly version: number; readonly number: string; readonly receivedOn: LocalDate }, context: VerbContext): ChangedAccountability {
  const step = beginStep('recordAccountabilityReceipt', actor, proposal, input.version, context);
  return endStep(step, {
    receiptNumber: demandText(input.number, 'number', accountabilityLimits.receipt), receiptOn: dayBetween(input.receivedOn, 'receivedOn', proposal.handedOn ?? context.today, context.today),
  });
}

/** What is left of one handed over as a clue of crime: its number, kind, unit and days. */
const wordless = { matter: null, facts: [], hearings: [], opinion: null, postId: null, postTitle: null, personId: null, personName: null, sealed: true } as const;

/**
 * A clue of a crime or of a breach of office goes to 监察机关 or 司法机关 (art. 23); from then its content is sealed: why, facts, what was said and who it is
 * about leave the register. CHOICE_UNKNOWN, FIELD_REQUIRED, REASON_REQUIRED.
 */
export function transferAccountability(
  actor: Actor,
  proposal: Accountability,
  input: { readonly version: number; readonly authority: ClueAuthority; readonly handedTo: string; readonly reason: string; readonly personMark: string | null },
  context: VerbContext,
): ChangedAccountability & { readonly content: SealedAccountability } {
  const step = beginStep('transferAccountability', actor, proposal, input.version, context);
  if (!clueAuthorities.includes(input.authority)) throw new DomainError('CHOICE_UNKNOWN', { value: input.authority }, 'authority');
  const { matter, facts, hearings, opinion, postTitle, personName } = proposal;
  const content = { matter, facts, hearings, opinion, postTitle, personName, handReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') };
  const handedTo = demandText(input.handedTo, 'handedTo', accountabilityLimits.authority);
  return { ...endStep(step, { ...wordless, personMark: input.personMark, clueAuthority: input.authority, handedTo, handedOn: context.today }), content };
}
