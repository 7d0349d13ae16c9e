import { Injectable } from '@nestjs/common';
import type { OwnSession } from '@lianxi/contract';
import { isId, SessionEntity } from '@lianxi/api-data';
import { DomainError } from '@lianxi/domain';
import { DataSource, MoreThan, Not } from 'typeorm';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import { Clock } from '../../platform/clock.js';
import type { RequestContext } from '../../platform/request-context.js';
import { SessionStore } from '../../platform/session-store.js';

/** Where one is signed in oneself, and an end to it. */
@Injectable()
export class OwnSessionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly sessions: SessionStore,
  ) {}

  /** Those that still work, this one first, then the last used. */
  async list(context: RequestContext): Promise<readonly OwnSession[]> {
    const { actor, sessionId } = context.demandSignedIn();
    const now = this.clock.systemNow();
    const rows = await this.dataSource.getRepository(SessionEntity).find({
      where: { accountId: actor.accountId, expiresAt: MoreThan(now.toISOString()), seenAt: MoreThan(this.sessions.idleSince()) }, order: { seenAt: 'DESC' },
    });
    const own = rows.map(({ id, createdAt, seenAt, address, agent }) => ({ id, since: createdAt, seenAt, address, agent, current: id === sessionId }));
    return [...own.filter(({ current }) => current), ...own.filter(({ current }) => !current)];
  }

  /** One of them, or all but this one (null). NOT_FOUND: gone, or somebody else's; SESSION_CURRENT: that is signing out. */
  async end(context: RequestContext, id: string | null): Promise<readonly OwnSession[]> {
    const { actor, sessionId } = context.demandSignedIn();
    if (id !== null && !isId(id)) throw new DomainError('NOT_FOUND');
    const chosen = id?.toLowerCase() ?? null;
    if (chosen === sessionId) throw new DomainError('SESSION_CURRENT');
    await this.dataSource.transaction(async (manager) => {
      const ended = await manager.delete(SessionEntity, { accountId: actor.accountId, id: chosen ?? Not(sessionId) });
      if (chosen !== null && ended.affected === 0) throw new DomainError('NOT_FOUND');
      if (ended.affected === 0) return;
      await logAudit(manager, { verb: 'endOwnSessions', ...whoAsks(context), at: this.clock.systemNow().toISOString(), data: { count: ended.affected } });
    });
    return this.list(context);
  }
}
