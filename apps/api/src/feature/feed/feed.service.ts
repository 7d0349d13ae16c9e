import { Injectable } from '@nestjs/common';
import { FeedEntity, newId, withScope } from '@lianxi/api-data';
import type { Feed, RenewedFeed } from '@lianxi/contract';
import { DataSource } from 'typeorm';
import { logAudit, whoAsks } from '../../platform/audit-log.js';
import type { RequestContext } from '../../platform/request-context.js';
import { hashOfSecret, newSecret } from '../../platform/secret.js';

/** The calendar of deadlines of one person in one joint meeting. */
@Injectable()
export class FeedService {
  constructor(private readonly dataSource: DataSource) {}

  async own(request: RequestContext): Promise<Feed | null> {
    const { tenant: jointMeetingId, actor } = request;
    const found = await (await request.reader()).findOneBy(FeedEntity, { jointMeetingId, accountId: actor.accountId });
    return found && { createdAt: found.createdAt };
  }

  async renew(request: RequestContext): Promise<RenewedFeed> {
    const { tenant: jointMeetingId, actor, now } = request;
    const secret = newSecret();
    await request.endReading();
    await withScope(this.dataSource, jointMeetingId, async (manager) => {
      const row = { jointMeetingId, accountId: actor.accountId, id: newId(), tokenHash: hashOfSecret(secret), createdAt: now };
      await manager.upsert(FeedEntity, row, ['jointMeetingId', 'accountId']);
      await logAudit(manager, { verb: 'renewFeed', ...whoAsks(request), at: request.now, jointMeetingId });
    });
    return { path: `/feeds/${jointMeetingId.replaceAll('-', '')}${secret}.ics` };
  }

  async revoke(request: RequestContext): Promise<boolean> {
    const { tenant: jointMeetingId, actor } = request;
    await request.endReading();
    return withScope(this.dataSource, jointMeetingId, async (manager) => {
      const { affected } = await manager.delete(FeedEntity, { jointMeetingId, accountId: actor.accountId });
      if (!affected) return false;
      await logAudit(manager, { verb: 'revokeFeed', ...whoAsks(request), at: request.now, jointMeetingId });
      return true;
    });
  }
}
