import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import type { Role } from '../access/role.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText } from '../shared/input.js';
import { addDays, demandDate, type LocalDate } from '../shared/local-date.js';
import { apiScopes, apiTokenMaxDays, isSeatRole, type ApiScope, type ApiToken } from './api-token.js';

export const apiTokenNameMax = 40;

/** A post with the roles it has in the joint meeting on that day. */
export interface Seat {
  readonly postId: string;
  readonly unitId: string;
  readonly roles: readonly Role[];
}

export function canCreateApiToken(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('createApiToken', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/**
 * Offers another system a seat's rights, narrowed to scopes and ended by a date; nothing works until the seat's unit has taken the
 * secret. FIELD_REQUIRED (name, scopes), ALREADY_EXISTS {value}, SEAT_NOT_FOR_SYSTEM, DATE_OUT_OF_RANGE.
 */
export function createApiToken(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly seat: Seat; readonly namesInUse: ReadonlySet<string> },
  input: { readonly name: string; readonly scopes: readonly ApiScope[]; readonly expiresOn: LocalDate },
  context: Pick<VerbContext, 'today' | 'newId'>,
): { token: ApiToken; events: readonly EventDraft[] } {
  const { jointMeetingId, seat } = subject;
  const { postId } = demandGrant('createApiToken', actor, { jointMeetingId, unitId: null }, context.today);
  const name = demandText(input.name, 'name', apiTokenNameMax);
  if (subject.namesInUse.has(name)) throw new DomainError('ALREADY_EXISTS', { value: name }, 'name');
  if (!seat.roles.some(isSeatRole)) throw new DomainError('SEAT_NOT_FOR_SYSTEM', {}, 'postId');
  const scopes = apiScopes.filter((scope) => input.scopes.includes(scope));
  if (scopes.length === 0) throw new DomainError('FIELD_REQUIRED', {}, 'scopes');
  const expiresOn = demandDate(input.expiresOn, 'expiresOn');
  const [from, to] = [context.today, addDays(context.today, apiTokenMaxDays)];
  if (expiresOn < from || expiresOn > to) throw new DomainError('DATE_OUT_OF_RANGE', { from, to }, 'expiresOn');
  const token: ApiToken = {
    id: context.newId(), jointMeetingId, name, postId: seat.postId, unitId: seat.unitId, scopes, prefix: null, expiresOn, takenAt: null, revokedAt: null, version: 1,
  };
  const event = draftEvent({ verb: 'createApiToken', subjectType: 'api_token', subjectId: token.id, unitId: seat.unitId, postId, toState: 'offered', data: { ...token } });
  return { token, events: [event] };
}
