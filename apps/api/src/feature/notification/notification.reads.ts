import { Injectable } from '@nestjs/common';
import { countUnread, findNotifications, isId, NotificationEntity, withScope, type MessageScope, type NotificationRow } from '@lianxi/api-data';
import type { Notification, NotificationAdded, NotificationPage, QueryNotificationsArgs } from '@lianxi/contract';
import { activeRoles } from '@lianxi/domain';
import { DataSource, In, IsNull } from 'typeorm';
import { readPage } from '../../platform/paging.js';
import { ReadingSource } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import { signal } from './notification.feed.js';
import type { MessageData } from './notification.message.js';

/** The viewer's messages. What a post no longer entitles to read is not there, however it came. */
@Injectable()
export class NotificationReads {
  constructor(
    private readonly readings: ReadingSource,
    private readonly dataSource: DataSource,
  ) {}

  async list(request: RequestContext, args: QueryNotificationsArgs): Promise<NotificationPage> {
    const scope = await this.scope(request);
    const manager = await request.reader();
    const rows = await findNotifications(manager, { ...scope, unreadOnly: args.unreadOnly ?? false, ...readPage(args.page) });
    return { items: rows.map(notificationNode), total: rows[0]?.total ?? 0, unread: await countUnread(manager, scope) };
  }

  async unread(request: RequestContext): Promise<number> {
    return countUnread(await request.reader(), await this.scope(request));
  }

  /** What a page that listens is told: how many wait, and the newest of them. */
  async latest(request: RequestContext): Promise<NotificationAdded> {
    const { items, unread } = await this.list(request, { unreadOnly: true, page: { limit: 1, offset: 0 } });
    return { unread, latest: items[0] ?? null };
  }

  /** Reading is the reader's own affair: it is in no log. */
  async markRead(request: RequestContext, ids: readonly string[] | null): Promise<number> {
    const scope = await this.scope(request);
    const { jointMeetingId, accountId } = scope;
    await request.endReading();
    return withScope(this.dataSource, jointMeetingId, async (manager) => {
      const which = ids === null ? {} : { id: In(ids.filter(isId)) };
      await manager.update(NotificationEntity, { jointMeetingId, accountId, readAt: IsNull(), ...which }, { readAt: request.now });
      await signal(manager, jointMeetingId, [accountId]);
      return countUnread(manager, scope);
    });
  }

  private async scope(request: RequestContext): Promise<MessageScope> {
    const { jointMeetingId, visibleUnitIds } = await this.readings.of(request);
    const postIds = activeRoles(request.actor, jointMeetingId, request.today).map((role) => role.postId);
    return { jointMeetingId, accountId: request.actor.accountId, postIds, visibleUnitIds };
  }
}

export function notificationNode({ data, createdAt, readAt, ...row }: Omit<NotificationRow, 'total'>): Notification {
  const { title = null, unitName = null, periodStartOn = null, periodMonths = null, dueOn = null, actorName = null, actorPost = null, text = null, count = 1, items = [], skipped = [], instructionId = null, inspectionId = null, rectificationId = null, delegateVisitId = null, assessmentId = null, meetingId = null, dataProvisionId = null, bulletinId = null } = data as MessageData;
  return {
    id: row.id, kind: row.kind, taskId: row.taskId, slotId: row.slotId, instructionId, inspectionId, rectificationId, delegateVisitId, assessmentId, meetingId, dataProvisionId, bulletinId, title, unitName, periodStartOn, periodMonths, dueOn, actorName, actorPost, text, count, skipped: [...skipped],
    items: items.map(({ clock, rectificationId: itemId = null, inspectionId: reviewOf = null, delegateVisitId: visitId = null, periodMonths: itemMonths = null, previousDueOn = null, ...item }) => ({ ...item, previousDueOn, periodMonths: itemMonths, rectificationId: itemId, inspectionId: reviewOf, delegateVisitId: visitId, acknowledgement: clock === 'acknowledgement' })),
    createdAt, readAt,
  };
}
