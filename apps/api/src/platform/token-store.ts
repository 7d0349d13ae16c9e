import { Injectable } from '@nestjs/common';
import { ApiTokenEntity, findTokenSender, isId, withScope, type TokenSenderRow } from '@lianxi/api-data';
import { DomainError, type Actor, type ApiScope, type LocalDate } from '@lianxi/domain';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { hashOfSecret, newSecret } from './secret.js';
import type { EnterableJointMeeting, SignedIn } from './signed-in.js';

/** What a token opens, beside what its seat may do at all. */
export interface TokenGrant {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly scopes: readonly ApiScope[];
}

export interface TokenSender {
  readonly grant: TokenGrant;
  readonly signedIn: SignedIn;
}

// Begins like no other secret, so that scanners of source code know it; names its joint meeting, so that it is looked for inside its wall.
const FORM = /^lianxi_[a-z2-7]{8}_([A-Za-z0-9_-]{22})[A-Za-z0-9_-]{43}$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new secret of a token, and the beginning it is recognised by. */
export function makeTokenSecret(jointMeetingId: string): { readonly secret: string; readonly prefix: string } {
  const prefix = `lianxi_${[...randomBytes(8)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
  const place = Buffer.from(jointMeetingId.replaceAll('-', ''), 'hex').toString('base64url');
  return { secret: `${prefix}_${place}${newSecret()}`, prefix };
}

/** The joint meeting a secret names; null where it is none of ours. */
export function jointMeetingOfSecret(secret: string): string | null {
  const hex = Buffer.from(FORM.exec(secret)?.[1] ?? '', 'base64url').toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(id) ? id : null;
}

/** Who stands behind a token today. */
@Injectable()
export class TokenStore {
  constructor(private readonly dataSource: DataSource) {}

  /** TOKEN_UNKNOWN, TOKEN_REVOKED, TOKEN_EXPIRED {on}, TOKEN_SEAT_ENDED. */
  async demand(secret: string, today: LocalDate): Promise<TokenSender> {
    const jointMeetingId = jointMeetingOfSecret(secret);
    if (jointMeetingId === null) throw new DomainError('TOKEN_UNKNOWN');
    return withScope(this.dataSource, jointMeetingId, async (manager) => {
      const row = await findTokenSender(manager, { jointMeetingId, tokenHash: hashOfSecret(secret), today });
      if (!row) throw new DomainError('TOKEN_UNKNOWN');
      if (row.revokedAt !== null) throw new DomainError('TOKEN_REVOKED');
      if (row.expiresOn < today) throw new DomainError('TOKEN_EXPIRED', { on: row.expiresOn });
      if (row.roles.length === 0) throw new DomainError('TOKEN_SEAT_ENDED');
      // Once a day: which tokens nobody uses any more should be seen, and reading should write nothing else.
      if (row.lastUsedOn !== today) await manager.update(ApiTokenEntity, { jointMeetingId, id: row.id }, { lastUsedOn: today });
      return { grant: { id: row.id, jointMeetingId, scopes: row.scopes }, signedIn: signedInOf(row, jointMeetingId, today) };
    });
  }
}

function signedInOf(row: TokenSenderRow, jointMeetingId: string, today: LocalDate): SignedIn {
  const { postId, unitId, unitName, unitLevel, code, level, demo, amberWorkingDays, acknowledgeWorkingDays } = row;
  const actor: Actor = {
    accountId: row.accountId,
    personId: row.personId,
    personName: row.personName,
    adminRoles: [],
    posts: [{ postId, title: row.postTitle, unitId, unitName, unitLevel, kind: row.postKind, capacity: 'acting', fromOn: today, toOn: today }],
    roles: row.roles.map((role) => ({ ...role, jointMeetingId, unitId, postId })),
    actingPostId: null,
    tokenId: row.id,
  };
  const roles = row.roles.map(({ role }) => role);
  const jointMeeting: EnterableJointMeeting = { id: jointMeetingId, code, name: row.jointMeetingName, level, demo, amberWorkingDays, acknowledgeWorkingDays, roles, unitIds: [unitId] };
  return { sessionId: '', accountName: row.name, firstStep: null, actor, jointMeetings: [jointMeeting], today };
}
