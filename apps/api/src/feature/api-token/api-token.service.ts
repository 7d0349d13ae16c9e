import { Injectable } from '@nestjs/common';
import { AccountEntity, ApiTokenEntity, findApiTokens, findSeats, newId, PersonEntity, type ApiTokenRow } from '@lianxi/api-data';
import type { ApiSeat, ApiToken as ApiTokenView, CreateApiTokenInput, MutationRevokeApiTokenArgs, MutationTakeApiTokenArgs, TakenApiToken } from '@lianxi/contract';
import { activeRoles, apiTokenState, createApiToken, isSeatRole, revokeApiToken, takeApiToken, verbsOnApiToken, type ApiToken, type EventDraft } from '@lianxi/domain';
import { IsNull, type EntityManager } from 'typeorm';
import { demandFound, demandId } from '../../platform/input.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hashOfSecret } from '../../platform/secret.js';
import { makeTokenSecret } from '../../platform/token-store.js';
import { VerbRunner, type VerbScope } from '../../platform/verb-runner.js';

/** Tokens of other systems: offered by the secretariat, taken by the unit they act for, revoked by either. */
@Injectable()
export class ApiTokenService {
  constructor(private readonly verbs: VerbRunner) {}

  async list(request: RequestContext): Promise<ApiTokenView[]> {
    const unitIds = ownersOf(request);
    const rows = await findApiTokens(await request.reader(), { jointMeetingId: request.tenant, unitIds, today: request.today });
    return rows.map((row) => view(row, request));
  }

  async seats(request: RequestContext): Promise<ApiSeat[]> {
    const rows = await findSeats(await request.reader(), { jointMeetingId: request.tenant, postId: null, today: request.today });
    return rows.filter(({ roles }) => roles.some(isSeatRole)).map(({ postId, postTitle, unitId, unitName }) => ({ postId, postTitle, unitId, unitName }));
  }

  async create(request: RequestContext, input: CreateApiTokenInput): Promise<ApiTokenView> {
    const id = await this.verbs.run(request, async ({ manager, actor, jointMeetingId, context, append }) => {
      const [seat] = await findSeats(manager, { jointMeetingId, postId: demandId(input.postId, 'unit'), today: context.today });
      const known = await manager.find(ApiTokenEntity, { where: { jointMeetingId, revokedAt: IsNull() }, select: { jointMeetingId: true, id: true, name: true } });
      const subject = { jointMeetingId, seat: demandFound(seat, 'unit'), namesInUse: new Set(known.map(({ name }) => name)) };
      const { token, events } = createApiToken(actor, subject, input, context);
      const accountId = await makeSystemAccount(manager, token, context.now);
      await manager.insert(ApiTokenEntity, { ...token, scopes: [...token.scopes], accountId, createdAt: context.now, createdByName: actor.personName });
      append(events);
      return token.id;
    });
    return this.demand(request, id);
  }

  async take(request: RequestContext, { id, version }: MutationTakeApiTokenArgs): Promise<TakenApiToken> {
    const { secret, prefix } = makeTokenSecret(request.tenant);
    await this.change(request, id, ({ actor, context }, before) => {
      const { token, events } = takeApiToken(actor, before, { version, prefix }, context);
      return { events, row: { prefix, takenAt: token.takenAt, version: token.version, tokenHash: hashOfSecret(secret), takenByName: actor.personName } };
    });
    return { token: await this.demand(request, id), secret };
  }

  async revoke(request: RequestContext, { id, reason }: MutationRevokeApiTokenArgs): Promise<ApiTokenView> {
    await this.change(request, id, ({ actor, context }, before) => {
      const { token, events } = revokeApiToken(actor, before, { reason: reason ?? null }, context);
      return { events, row: { revokedAt: token.revokedAt, version: token.version } };
    });
    return this.demand(request, id);
  }

  private async demand(request: RequestContext, id: string): Promise<ApiTokenView> {
    return demandFound((await this.list(request)).find((token) => token.id === id), 'api_token');
  }

  /** Locked, within what the sender may see: another unit's token does not exist. */
  private async change(request: RequestContext, id: string, work: (scope: VerbScope, before: ApiToken) => { events: readonly EventDraft[]; row: Partial<ApiTokenEntity> }): Promise<void> {
    const unitIds = ownersOf(request);
    await this.verbs.run(request, async (scope) => {
      const { manager, jointMeetingId, append } = scope;
      const where = { jointMeetingId, id: demandId(id, 'api_token') };
      const found = demandFound(await manager.findOne(ApiTokenEntity, { where, lock: { mode: 'pessimistic_write' } }), 'api_token');
      const before = demandFound(unitIds === null || unitIds.includes(found.unitId) ? found : null, 'api_token');
      const { events, row } = work(scope, before);
      await manager.update(ApiTokenEntity, where, row);
      append(events);
    });
  }
}

/** Whose tokens the sender is concerned with: null for all. */
function ownersOf({ actor, tenant, today }: RequestContext): readonly string[] | null {
  const roles = activeRoles(actor, tenant, today);
  if (roles.some(({ role }) => role === 'secretariat')) return null;
  return roles.flatMap(({ role, unitId }) => (role === 'liaison' || role === 'unit_head' ? [unitId] : []));
}

/** An account and a person of its own, so that the log, files and keys refer to the system like to anybody; nobody signs in with it. */
async function makeSystemAccount(manager: EntityManager, { id, name }: ApiToken, at: string): Promise<string> {
  const [accountId, personId] = [newId(), newId()];
  await manager.insert(PersonEntity, { id: personId, name: `${name}（系统）` });
  await manager.insert(AccountEntity, {
    id: accountId, personId, name: `system-${id}`, passwordHash: 'none', state: 'disabled', mustChangePassword: false, failedCount: 0, lockedUntil: null, system: true, passwordChangedAt: at,
  });
  return accountId;
}

function view(row: ApiTokenRow, { actor, today }: RequestContext): ApiTokenView {
  return { ...row, scopes: [...row.scopes], state: apiTokenState(row, today), viewerCan: [...verbsOnApiToken(actor, row, today)] };
}
