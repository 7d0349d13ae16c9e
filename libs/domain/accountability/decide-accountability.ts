import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { demandText, limitText, textLimits } from '../shared/input.js';
import { beginStep, endStep, type ChangedAccountability } from './accountability-change.js';
import { authorsWith } from './propose-accountability.js';
import { accountabilityLimits, type Accountability } from './accountability.js';

interface Versioned {
  readonly version: number;
}

/** Sends it to the leader (报批): criticism and 问责 only once the concerned were heard about what is sent. */
export function submitAccountability(actor: Actor, proposal: Accountability, { version }: Versioned, context: VerbContext): ChangedAccountability {
  const step = beginStep('submitAccountability', actor, proposal, version, context);
  return endStep(step, { submittedOn: context.today, decidedOn: null, decidedBy: null, deciderPersonId: null, opinion: null, authorPersonIds: authorsWith(proposal, actor) });
}

const decided = (actor: Actor, opinion: string | null, { today }: VerbContext): Partial<Accountability> => ({ decidedOn: today, decidedBy: actor.personName, deciderPersonId: actor.personId, opinion });

/** The leader approves the proposal, not a sanction: 问责 goes from here to the competent authority (art. 21, L8). */
export function approveAccountability(actor: Actor, proposal: Accountability, input: Versioned & { readonly opinion: string | null }, context: VerbContext): ChangedAccountability {
  const step = beginStep('approveAccountability', actor, proposal, input.version, context);
  return endStep(step, decided(actor, limitText(input.opinion, 'opinion', accountabilityLimits.opinion) || null, context));
}

/** Back to be changed or sent again. REASON_REQUIRED. */
export function returnAccountability(actor: Actor, proposal: Accountability, input: Versioned & { readonly reason: string }, context: VerbContext): ChangedAccountability {
  const step = beginStep('returnAccountability', actor, proposal, input.version, context);
  return endStep(step, { ...decided(actor, demandText(input.reason, 'reason', accountabilityLimits.opinion, 'REASON_REQUIRED'), context), submittedOn: null });
}

/** Nothing comes of it. REASON_REQUIRED. */
export function rejectAccountability(actor: Actor, proposal: Accountability, input: Versioned & { readonly reason: string }, context: VerbContext): ChangedAccountability {
  const step = beginStep('rejectAccountability', actor, proposal, input.version, context);
  return endStep(step, decided(actor, demandText(input.reason, 'reason', accountabilityLimits.opinion, 'REASON_REQUIRED'), context));
}

/** Taken back before it is decided. REASON_REQUIRED. */
export function withdrawAccountability(actor: Actor, proposal: Accountability, input: Versioned & { readonly reason: string }, context: VerbContext): ChangedAccountability {
  const step = beginStep('withdrawAccountability', actor, proposal, input.version, context);
  return endStep(step, { withdrawReason: demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED') });
}
