import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor, type Grant } from '../access/policy.js';
import type { Verb } from '../access/verb.js';
import { DomainError } from '../shared/domain-error.js';
import type { LocalDate } from '../shared/local-date.js';
import { allowsVerb, nextState } from '../shared/state-table.js';
import type { DraftItem, Notice } from './draft-item.js';
import { draftItemTable, type DraftItemState } from './notice.states.js';

export type ItemVerb = Extract<Verb, 'reviseDraftItem' | 'splitDraftItem' | 'mergeDraftItems' | 'dropDraftItem' | 'restoreDraftItem'>;
export const itemVerbs = ['reviseDraftItem', 'splitDraftItem', 'mergeDraftItems', 'dropDraftItem', 'restoreDraftItem'] as const satisfies readonly ItemVerb[];

/** A sentence that is gone stands nowhere in this text: it can only be dropped (its duty stays) or taken back. */
const onlyForPresent: ReadonlySet<ItemVerb> = new Set<ItemVerb>(['reviseDraftItem', 'splitDraftItem', 'mergeDraftItems']);

function fits(verb: ItemVerb, item: Pick<DraftItem, 'change'>, notice: Pick<Notice, 'state'>): boolean {
  return notice.state === 'draft' && (item.change !== 'gone' || !onlyForPresent.has(verb));
}

export function canOnDraftItem(
  verb: ItemVerb,
  actor: Actor,
  item: Pick<DraftItem, 'jointMeetingId' | 'state' | 'change'>,
  notice: Pick<Notice, 'state'>,
  today: LocalDate,
): boolean {
  const grant = grantFor(verb, actor, { jointMeetingId: item.jointMeetingId, unitId: null }, today);
  return grant !== null && fits(verb, item, notice) && allowsVerb(draftItemTable, verb, item.state);
}

/** The grant and the state the verb leads to; NOT_PERMITTED, or STATE_CONFLICT once the notice is confirmed. */
export function demandOnDraftItem(
  verb: ItemVerb,
  actor: Actor,
  item: Pick<DraftItem, 'jointMeetingId' | 'state' | 'change'>,
  notice: Pick<Notice, 'state'>,
  today: LocalDate,
): { grant: Grant; state: DraftItemState } {
  const grant = demandGrant(verb, actor, { jointMeetingId: item.jointMeetingId, unitId: null }, today);
  if (!fits(verb, item, notice)) throw new DomainError('STATE_CONFLICT', { verb, state: item.change === 'gone' ? 'gone' : notice.state });
  return { grant, state: nextState(draftItemTable, verb, item.state) };
}
