import { newId } from '@lianxi/api-data';
import type { ApiScope } from '@lianxi/domain';
import type { Client, TestApi, Who } from '../../testing/index.js';

export const documents = {
  list: `{ apiTokens { id name unitId unitName postTitle scopes state prefix expiresOn createdByName takenByName lastUsedOn seatInForce version viewerCan } }`,
  create: `mutation($input: CreateApiTokenInput!) { createApiToken(input: $input) { id state prefix version viewerCan } }`,
  take: `mutation($id: ID!, $version: Int!) { takeApiToken(id: $id, version: $version) { token { id state prefix version takenByName } secret } }`,
  revoke: `mutation($id: ID!, $reason: String) { revokeApiToken(id: $id, reason: $reason) { id state } }`,
} as const;

export interface Made {
  readonly id: string;
  readonly secret: string;
  readonly client: Client;
}

/** A token for somebody's seat, offered by the secretariat and taken by that somebody. */
export async function makeToken(api: TestApi, who: Who, scopes: readonly ApiScope[], name = `系统 ${newId().slice(-6)}`): Promise<Made> {
  const input = { name, postId: api.world.posts[who], scopes, expiresOn: '2026-12-31' };
  const { createApiToken } = await api.as('secretariat').query<{ createApiToken: { id: string; version: number } }>(documents.create, { input });
  const { takeApiToken } = await api.as(who).query<{ takeApiToken: { secret: string } }>(documents.take, { id: createApiToken.id, version: createApiToken.version });
  return { id: createApiToken.id, secret: takeApiToken.secret, client: api.anonymous.withToken(takeApiToken.secret) };
}
