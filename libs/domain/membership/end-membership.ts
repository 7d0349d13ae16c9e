import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { demandOrder } from '../shared/validity.js';
import type { Membership } from './membership.js';

export function canEndMembership(actor: Actor, membership: Membership, today: LocalDate): boolean {
  return membership.toOn === null && grantFor('endMembership', actor, { jointMeetingId: membership.jointMeetingId, unitId: null }, today) !== null;
}

/** Ends a membership with a last day. STATE_CONFLICT if ended, MEMBERSHIP_WITH_OPEN_ASSIGNMENTS {count}, DATE_RANGE_INVALID. */
export function endMembership(
  actor: Actor,
  subject: { readonly membership: Membership; readonly openAssignments: number },
  input: { readonly toOn: LocalDate },
  context: VerbContext,
): { membership: Membership; events: readonly EventDraft[] } {
  const { membership: before, openAssignments } = subject;
  const { postId } = demandGrant('endMembership', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  if (before.toOn !== null) throw new DomainError('STATE_CONFLICT', { verb: 'endMembership', state: 'ended' });
  const membership = { ...before, toOn: demandDate(input.toOn, 'toOn') };
  demandOrder(membership, 'toOn');
  if (openAssignments > 0) throw new DomainError('MEMBERSHIP_WITH_OPEN_ASSIGNMENTS', { count: openAssignments });
  const event = draftEvent({ verb: 'endMembership', subjectType: 'membership', subjectId: before.id, unitId: before.unitId, postId, data: { toOn: membership.toOn } });
  return { membership, events: [event] };
}
