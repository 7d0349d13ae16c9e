import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { overlaps } from '../shared/validity.js';
import type { Membership, MembershipRole } from './membership.js';

export function canAddMember(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('addMember', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** Makes a unit a member from a date. MEMBERSHIP_OVERLAP {unit} where it is one then; LEAD_EXISTS for a second lead. */
export function addMember(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly memberships: readonly Membership[] },
  input: { readonly unitId: string; readonly unitName: string; readonly role: MembershipRole; readonly fromOn: LocalDate },
  context: VerbContext,
): { membership: Membership; events: readonly EventDraft[] } {
  const { jointMeetingId } = subject;
  const { postId } = demandGrant('addMember', actor, { jointMeetingId, unitId: null }, context.today);
  const term = { fromOn: demandDate(input.fromOn, 'fromOn'), toOn: null };
  const meanwhile = subject.memberships.filter((other) => overlaps(other, term));
  if (meanwhile.some((other) => other.unitId === input.unitId)) throw new DomainError('MEMBERSHIP_OVERLAP', { unit: input.unitName }, 'unitIds');
  if (input.role === 'lead' && meanwhile.some((other) => other.role === 'lead')) throw new DomainError('LEAD_EXISTS', {}, 'role');
  const membership: Membership = { id: context.newId(), jointMeetingId, unitId: input.unitId, role: input.role, ...term, endReason: null };
  const event = draftEvent({ verb: 'addMember', subjectType: 'membership', subjectId: membership.id, unitId: input.unitId, postId, data: { ...membership } });
  return { membership, events: [event] };
}
