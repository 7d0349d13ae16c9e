import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import { demandDate, laterDate, type LocalDate } from '../shared/local-date.js';
import { demandOrder } from '../shared/validity.js';
import type { Membership } from './membership.js';

export function canEndMembership(actor: Actor, membership: Membership, today: LocalDate): boolean {
  return membership.toOn === null && grantFor('endMembership', actor, { jointMeetingId: membership.jointMeetingId, unitId: null }, today) !== null;
}

/** A post's role in the joint meeting. */
export interface HeldRole {
  readonly id: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

/**
 * Ends a membership with a last day, and on it the roles of the unit's posts: who no longer belongs no longer enters.
 * A role that begins later ends the day it begins. `roles` = those the unit's posts hold in this joint meeting. STATE_CONFLICT if ended,
 * SECRETARIAT_STAYS (its people would lock themselves out), MEMBERSHIP_WITH_OPEN_ASSIGNMENTS {count}, REASON_REQUIRED, DATE_RANGE_INVALID.
 */
export function endMembership<Role extends HeldRole>(
  actor: Actor,
  subject: { readonly membership: Membership; readonly secretariatUnitId: string; readonly openAssignments: number; readonly roles: readonly Role[] },
  input: { readonly toOn: LocalDate; readonly reason: string },
  context: VerbContext,
): { membership: Membership; endedRoles: readonly Role[]; events: readonly EventDraft[] } {
  const { membership: before, openAssignments } = subject;
  const { postId } = demandGrant('endMembership', actor, { jointMeetingId: before.jointMeetingId, unitId: null }, context.today);
  if (before.toOn !== null) throw new DomainError('STATE_CONFLICT', { verb: 'endMembership', state: 'ended' });
  if (before.unitId === subject.secretariatUnitId) throw new DomainError('SECRETARIAT_STAYS');
  const toOn = demandDate(input.toOn, 'toOn');
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const membership = { ...before, toOn, endReason: reason };
  demandOrder(membership, 'toOn');
  if (openAssignments > 0) throw new DomainError('MEMBERSHIP_WITH_OPEN_ASSIGNMENTS', { count: openAssignments });
  const endedRoles = subject.roles.filter((role) => role.toOn === null || role.toOn > toOn).map((role) => ({ ...role, toOn: laterDate(role.fromOn, toOn) }));
  const event = draftEvent({ verb: 'endMembership', subjectType: 'membership', subjectId: before.id, unitId: before.unitId, postId, reason, data: { toOn, endReason: reason, endedRoles } });
  return { membership, endedRoles, events: [event] };
}
