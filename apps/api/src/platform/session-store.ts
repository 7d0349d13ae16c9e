import { Injectable } from '@nestjs/common';
import { findAccountSession, findSession, newId, SessionEntity, type SessionRow } from '@lianxi/api-data';
import type { Actor, FirstStep, LocalDate, Role } from '@lianxi/domain';
import { DataSource, LessThan, Not, type EntityManager } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { hashOfSecret, newSecret } from './secret.js';
import type { EnterableJointMeeting, SignedIn } from './signed-in.js';

const MINUTE = 60_000;

/** Where a session comes from, and what has to be done in it first. */
export interface SessionOrigin {
  readonly address: string;
  readonly agent: string | null;
  readonly firstSteps: readonly FirstStep[];
}

/** Sessions live in the database, so that they can be revoked; the browser holds a random token, the table its hash. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** A new session; the token is told once. */
  async begin(manager: EntityManager, accountId: string, { address, agent, firstSteps }: SessionOrigin): Promise<string> {
    const token = newSecret();
    const now = this.clock.systemNow();
    const expiresAt = new Date(now.getTime() + this.config.session.hours * 60 * MINUTE);
    await manager.insert(SessionEntity, {
      id: newId(), accountId, tokenHash: hashOfSecret(token), createdAt: now.toISOString(), seenAt: now.toISOString(), expiresAt: expiresAt.toISOString(),
      address, agent: agent?.slice(0, 300) ?? null, firstSteps: [...firstSteps],
    });
    await manager.delete(SessionEntity, { accountId, expiresAt: LessThan(now.toISOString()) });
    return token;
  }

  /** Whose session it is, with posts and roles of the day; null once it has idled, run out, or the account is disabled. `used` = somebody sits there. */
  async find(token: string, today: LocalDate, actingPostId: string | null, used = true): Promise<SignedIn | null> {
    const row = await findSession(this.dataSource, hashOfSecret(token), today);
    if (!row?.active) return null;
    const now = this.clock.systemNow().getTime();
    const seen = Date.parse(row.seenAt);
    if (now > Date.parse(row.expiresAt) || now - seen > this.config.session.idleMinutes * MINUTE) {
      await this.end(row.sessionId);
      return null;
    }
    if (used && now - seen > MINUTE) await this.dataSource.getRepository(SessionEntity).update({ id: row.sessionId }, { seenAt: new Date(now).toISOString() });
    return readSession(row, today, actingPostId);
  }

  /** Somebody without a session, as of today: for what is read by a secret address; null where the account is disabled. */
  async ofAccount(accountId: string, today: LocalDate): Promise<SignedIn | null> {
    const row = await findAccountSession(this.dataSource, accountId, today);
    return row?.active ? readSession({ ...row, sessionId: '', seenAt: '', expiresAt: '', firstSteps: [] }, today, null) : null;
  }

  /** Something that had to be done first is done: all sessions of the account go on. */
  async stepDone(manager: EntityManager, accountId: string, step: FirstStep): Promise<void> {
    await manager.query('UPDATE session SET first_steps = array_remove(first_steps, $2) WHERE account_id = $1', [accountId, step]);
  }

  /** A session not used since then has ended. */
  idleSince(): string {
    return new Date(this.clock.systemNow().getTime() - this.config.session.idleMinutes * MINUTE).toISOString();
  }

  /** Something has to be done first, in every session of the account. */
  async demandStep(manager: EntityManager, accountId: string, step: FirstStep): Promise<void> {
    await manager.query('UPDATE session SET first_steps = array_append(array_remove(first_steps, $2), $2) WHERE account_id = $1', [accountId, step]);
  }

  /** What still has to be done first in a session; null where all is done. */
  async firstStep(sessionId: string): Promise<FirstStep | null> {
    return (await this.dataSource.getRepository(SessionEntity).findOneBy({ id: sessionId }))?.firstSteps[0] ?? null;
  }

  async end(sessionId: string): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).delete({ id: sessionId });
  }

  /** All sessions of an account but one: after a change of password. */
  async endOthers(manager: EntityManager, accountId: string, keptSessionId: string): Promise<void> {
    await manager.delete(SessionEntity, { accountId, id: Not(keptSessionId) });
  }
}

function readSession(row: SessionRow, today: LocalDate, actingPostId: string | null): SignedIn {
  const actor: Actor = {
    accountId: row.accountId,
    personId: row.personId,
    personName: row.personName,
    adminRoles: row.adminRole ? [row.adminRole] : [],
    posts: row.posts,
    roles: row.roles.map((role) => ({
      jointMeetingId: role.joint_meeting_id, role: role.role, unitId: role.unit_id, postId: role.post_id, fromOn: role.from_on, toOn: role.to_on,
    })),
    actingPostId: row.posts.some((post) => post.postId === actingPostId) ? actingPostId : null,
  };
  return { sessionId: row.sessionId, accountName: row.accountName, firstStep: firstStepOf(row), actor, jointMeetings: jointMeetingsOf(row), today };
}

// An administrator may demand a new password while somebody is signed in.
const firstStepOf = ({ mustChangePassword, firstSteps }: SessionRow): FirstStep | null => (mustChangePassword ? 'change_password' : (firstSteps[0] ?? null));

function jointMeetingsOf(row: SessionRow): readonly EnterableJointMeeting[] {
  const ids = [...new Set(row.roles.map((role) => role.joint_meeting_id))];
  return ids.flatMap((id) => {
    const mine = row.roles.filter((role) => role.joint_meeting_id === id);
    const [first] = mine;
    if (!first) return [];
    const { code, name, level, demo } = first;
    const roles: readonly Role[] = [...new Set(mine.map((role) => role.role))];
    const unitIds = [...new Set(mine.map((role) => role.unit_id))];
    return [{ id, code, name, level, demo, amberWorkingDays: first.amber_working_days, acknowledgeWorkingDays: first.acknowledge_working_days, roles, unitIds }];
  });
}
