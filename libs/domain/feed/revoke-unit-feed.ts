import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import type { UnitFeedOwner } from './renew-unit-feed.js';

export function canRevokeUnitFeed(actor: Actor, owner: UnitFeedOwner, made: boolean, today: LocalDate): boolean {
  return made && grantFor('revokeUnitFeed', actor, owner, today) !== null;
}

/** Ends the calendar of a unit: its address is not found any more. STATE_CONFLICT where there is none. */
export function revokeUnitFeed(actor: Actor, owner: UnitFeedOwner, before: { readonly made: boolean }, context: Pick<VerbContext, 'today'>): { events: readonly EventDraft[] } {
  const { unitId } = owner;
  const { postId } = demandGrant('revokeUnitFeed', actor, owner, context.today);
  if (!before.made) throw new DomainError('STATE_CONFLICT', { verb: 'revokeUnitFeed', state: 'none' });
  return { events: [draftEvent({ verb: 'revokeUnitFeed', subjectType: 'unit', subjectId: unitId, unitId, postId, data: { createdAt: null } })] };
}
