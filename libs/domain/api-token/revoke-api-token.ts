import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { limitText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { apiTokenState, type ApiToken } from './api-token.js';

export function canRevokeApiToken(actor: Actor, token: ApiToken, today: LocalDate): boolean {
  return grantFor('revokeApiToken', actor, token, today) !== null && token.revokedAt === null;
}

/** Ends a token at once, by the secretariat or by the unit it acts for; a leaked secret waits for no reason and no version. STATE_CONFLICT when it is revoked. */
export function revokeApiToken(
  actor: Actor,
  before: ApiToken,
  input: { readonly reason: string | null },
  context: Pick<VerbContext, 'today' | 'now'>,
): { token: ApiToken; events: readonly EventDraft[] } {
  const { postId } = demandGrant('revokeApiToken', actor, before, context.today);
  const state = apiTokenState(before, context.today);
  if (state === 'revoked') throw new DomainError('STATE_CONFLICT', { verb: 'revokeApiToken', state });
  const reason = limitText(input.reason, 'reason', textLimits.reason) || null;
  const changes = { revokedAt: context.now, version: before.version + 1 };
  const event = draftEvent({ verb: 'revokeApiToken', subjectType: 'api_token', subjectId: before.id, unitId: before.unitId, postId, fromState: state, toState: 'revoked', reason, data: changes });
  return { token: { ...before, ...changes }, events: [event] };
}
