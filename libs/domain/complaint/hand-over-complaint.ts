import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { beginStep, endStep, type ChangedComplaint } from './complaint-change.js';
import { callOffDrafts, type CalledOff, type DraftedFromComplaint } from './complaint-draft.js';
import { unplannedComplaint } from './complaint-scope.js';
import { clueAuthorities, complaintLimits, noDue, type ClueAuthority, type Complaint, type SealedContent } from './complaint.js';

/** A major petition goes to 信访局 (line 12 of the notice), with the reason. FIELD_REQUIRED (office), REASON_REQUIRED. */
export function referComplaint(actor: Actor, complaint: Complaint, input: { readonly version: number; readonly handedTo: string; readonly reason: string }, context: VerbContext): ChangedComplaint {
  const step = beginStep('referComplaint', actor, complaint, input.version, context);
  const handReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return endStep(step, { handedTo: demandText(input.handedTo, 'handedTo', textLimits.name), handReason, handedOn: context.today, ...noDue });
}

/** A complaint whose words have left it, and the words, to be sealed apart. */
export interface SealedComplaint {
  readonly complaint: Complaint;
  readonly content: SealedContent;
}

export interface TransferredComplaint extends ChangedComplaint, SealedComplaint {
  /** Those joined to it: the same matter, sealed with it. */
  readonly joined: readonly SealedComplaint[];
  /** What was drafted from it, called off and without its words. */
  readonly calledOff: CalledOff;
}

/** The unit that verified stands in the log; the row keeps number, kind and days. */
const wordless = { ...unplannedComplaint, text: null, findingText: null, answer: null, handReason: null, returnReason: null, satisfactionNote: null, unitId: null, sealed: true } as const;

const sealedOf = ({ text, findingText, answer, taskTitle, taskReason }: Complaint, handReason: string | null): SealedContent => ({
  text, findingText, answer, handReason, proposal: [taskTitle, taskReason].filter((said) => said !== null).join('：') || null,
});

/**
 * A clue of a crime or of a breach of office goes to 监察机关 or 司法机关 (decree 733 art. 23). From then its content is sealed, with that of those
 * joined to it: text, findings, answer, proposal and reason leave the complaint, what was drafted from it is called off and keeps its number, and the unit
 * that verified sees it no more. CHOICE_UNKNOWN, FIELD_REQUIRED, REASON_REQUIRED.
 */
export function transferComplaint(
  actor: Actor,
  subject: { readonly complaint: Complaint; readonly joined: readonly Complaint[]; readonly drafted: DraftedFromComplaint },
  input: { readonly version: number; readonly authority: ClueAuthority; readonly handedTo: string; readonly reason: string },
  context: VerbContext,
): TransferredComplaint {
  const { complaint } = subject;
  const step = beginStep('transferComplaint', actor, complaint, input.version, context);
  if (!clueAuthorities.includes(input.authority)) throw new DomainError('CHOICE_UNKNOWN', { value: input.authority }, 'authority');
  const content = sealedOf(complaint, demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED'));
  const handedTo = demandText(input.handedTo, 'handedTo', textLimits.name);
  const joined = subject.joined.filter(({ sealed }) => !sealed).map((each) => ({ complaint: { ...each, ...wordless, version: each.version + 1 }, content: sealedOf(each, null) }));
  const calledOff = callOffDrafts(subject.drafted, { code: complaint.code, postId: step.postId });
  const done = endStep(step, { ...wordless, clueAuthority: input.authority, handedTo, handedOn: context.today, ...noDue });
  return { complaint: done.complaint, events: [...calledOff.events, ...done.events], content, joined, calledOff };
}

/** The receipt of whoever took it over (回执). FIELD_REQUIRED, DATE_OUT_OF_RANGE before the hand-over or after today. */
export function recordComplaintReceipt(
  actor: Actor,
  complaint: Complaint,
  input: { readonly version: number; readonly number: string; readonly receivedOn: LocalDate },
  context: VerbContext,
): ChangedComplaint {
  const step = beginStep('recordComplaintReceipt', actor, complaint, input.version, context);
  const receiptOn = demandDate(input.receivedOn, 'receivedOn');
  const from = complaint.handedOn ?? context.today;
  if (receiptOn < from || receiptOn > context.today) throw new DomainError('DATE_OUT_OF_RANGE', { from, to: context.today }, 'receivedOn');
  return endStep(step, { receiptNumber: demandText(input.number, 'number', complaintLimits.receipt), receiptOn });
}
