import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import type { LocalDate } from '../shared/local-date.js';

/** The calendar of a unit: it belongs to the unit, not to who made it. */
export interface UnitFeedOwner {
  readonly jointMeetingId: string;
  readonly unitId: string;
}

export function canRenewUnitFeed(actor: Actor, owner: UnitFeedOwner, today: LocalDate): boolean {
  return grantFor('renewUnitFeed', actor, owner, today) !== null;
}

/** Makes the secret address of a unit's deadlines, or a new one: the old one ends. By the unit's liaison or head, or the secretariat. */
export function renewUnitFeed(actor: Actor, owner: UnitFeedOwner, before: { readonly made: boolean }, context: Pick<VerbContext, 'today' | 'now'>): { createdAt: string; events: readonly EventDraft[] } {
  const { unitId } = owner;
  const { postId } = demandGrant('renewUnitFeed', actor, owner, context.today);
  const event = draftEvent({ verb: 'renewUnitFeed', subjectType: 'unit', subjectId: unitId, unitId, postId, data: { createdAt: context.now, replaced: before.made } });
  return { createdAt: context.now, events: [event] };
}
