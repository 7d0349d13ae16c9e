import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandVersion } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { apiTokenState, type ApiToken } from './api-token.js';

export function canTakeApiToken(actor: Actor, token: ApiToken, today: LocalDate): boolean {
  return grantFor('takeApiToken', actor, token, today) !== null && apiTokenState(token, today) === 'offered';
}

/**
 * The seat's own unit takes the secret; from now the token works. The secretariat cannot take that of another unit, or it could
 * report in that unit's name without the mark of 代填. STATE_CONFLICT unless offered, VERSION_CONFLICT.
 */
export function takeApiToken(
  actor: Actor,
  before: ApiToken,
  input: { readonly version: number; readonly prefix: string },
  context: Pick<VerbContext, 'today' | 'now'>,
): { token: ApiToken; events: readonly EventDraft[] } {
  const { postId } = demandGrant('takeApiToken', actor, before, context.today);
  const state = apiTokenState(before, context.today);
  if (state !== 'offered') throw new DomainError('STATE_CONFLICT', { verb: 'takeApiToken', state });
  demandVersion(before.version, input.version);
  const changes = { prefix: input.prefix, takenAt: context.now, version: before.version + 1 };
  const event = draftEvent({ verb: 'takeApiToken', subjectType: 'api_token', subjectId: before.id, unitId: before.unitId, postId, fromState: 'offered', toState: 'active', data: changes });
  return { token: { ...before, ...changes }, events: [event] };
}
