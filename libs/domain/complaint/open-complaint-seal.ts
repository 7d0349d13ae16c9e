import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { decidesToo, demandDecidesNot } from '../access/seal-apart.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { demandConfidantApart, isConfidantApart, scopeOfComplaint } from './complaint-scope.js';
import { isOfConcerned } from './complaint-recusal.js';
import { isRetaliation, type Complaint, type ComplaintPart } from './complaint.js';

const isSealed = ({ anonymous, sealed }: Pick<Complaint, 'anonymous' | 'sealed'>, part: ComplaintPart): boolean => (part === 'identity' ? !anonymous : sealed);

/** Whether anything of it is sealed that the actor may open. */
export function canOpenComplaintSeal(actor: Actor, complaint: Pick<Complaint, 'jointMeetingId' | 'unitId' | 'anonymous' | 'sealed' | 'category' | 'aboutUnitId' | 'concernedUnitIds'>, today: LocalDate): boolean {
  if (decidesToo(actor, complaint.jointMeetingId, today) || isOfConcerned(actor, complaint, today) || (isRetaliation(complaint) && !isConfidantApart(actor, complaint, today))) return false;
  return (['identity', 'content'] as const).some((part) => isSealed(complaint, part)) && grantFor('openComplaintSeal', actor, scopeOfComplaint(complaint), today) !== null;
}

/**
 * The confidant opens who sent it, or the content of one handed over, for a stated purpose (L8, decree 733 arts. 23 and 26). The event keeps who,
 * when, which part and what for; never what was read. CONFIDANT_NOT_LEADER, REASON_REQUIRED, STATE_CONFLICT where nothing is sealed, COMPLAINT_UNIT_CONCERNED where a
 * report of retaliation, COMPLAINT_CONCERNED where any complaint, is about the confidant's own unit or one above it.
 */
export function openComplaintSeal(
  actor: Actor,
  complaint: Complaint,
  input: { readonly part: ComplaintPart; readonly purpose: string },
  context: Pick<VerbContext, 'today'>,
): { readonly events: readonly EventDraft[] } {
  const { postId } = demandGrant('openComplaintSeal', actor, scopeOfComplaint(complaint), context.today);
  demandDecidesNot(actor, complaint.jointMeetingId, context.today);
  if (isRetaliation(complaint)) demandConfidantApart(actor, complaint, context.today);
  if (isOfConcerned(actor, complaint, context.today)) throw new DomainError('COMPLAINT_CONCERNED');
  if (!isSealed(complaint, input.part)) throw new DomainError('STATE_CONFLICT', { verb: 'openComplaintSeal', state: complaint.state });
  const reason = demandText(input.purpose, 'purpose', textLimits.reason, 'REASON_REQUIRED');
  return { events: [draftEvent({ verb: 'openComplaintSeal', subjectType: 'complaint', subjectId: complaint.id, postId, reason, data: { part: input.part } })] };
}
