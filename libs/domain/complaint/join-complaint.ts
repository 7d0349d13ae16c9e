import type { Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { beginStep, endStep, type ChangedComplaint } from './complaint-change.js';
import { isRetaliation, noDue, type Complaint } from './complaint.js';

/**
 * A complaint of the same matter is joined to the first (并案): it goes on there, and its sender follows that one by the own receipt.
 * COMPLAINT_NOT_JOINABLE for itself, for one that is joined itself, and for one handed over as a clue of crime; COMPLAINT_RETALIATION_APART
 * where either reports retaliation.
 */
export function joinComplaint(
  actor: Actor,
  { complaint, main, joined }: { readonly complaint: Complaint; readonly main: Pick<Complaint, 'id' | 'state' | 'sealed' | 'category'>; readonly joined: number },
  input: { readonly version: number },
  context: VerbContext,
): ChangedComplaint {
  const step = beginStep('joinComplaint', actor, complaint, input.version, context);
  if (isRetaliation(complaint) || isRetaliation(main)) throw new DomainError('COMPLAINT_RETALIATION_APART', {}, 'mainId');
  // One to which others are joined stays: chains would leave their senders without an answer.
  if (main.id === complaint.id || main.state === 'joined' || main.sealed || joined > 0) throw new DomainError('COMPLAINT_NOT_JOINABLE', {}, 'mainId');
  return endStep(step, { joinedToId: main.id, ...noDue });
}
