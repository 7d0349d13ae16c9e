import { findNotifications, type NotificationRow } from '@lianxi/api-data';
import { activeRoles, exportedListWords, kindWords } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, shownInstant, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

async function rows({ request, reading, filter }: ExportSource) {
  const { jointMeetingId, visibleUnitIds, today } = reading;
  const { actor } = request;
  const postIds = activeRoles(actor, jointMeetingId, today).map((role) => role.postId);
  const params = { jointMeetingId, accountId: actor.accountId, postIds, visibleUnitIds, unreadOnly: filter.flag('unreadOnly') ?? false, ...ALL_ROWS };
  return batchesOf(await request.reader(), (runner): Promise<readonly NotificationRow[]> => findNotifications(runner, params));
}

const said = (name: string) => ({ data }: NotificationRow): string | null => (typeof data[name] === 'string' ? data[name] : null);

/** The reader's own messages. */
export const notificationExport = exportList<NotificationRow>({
  name: exportedListWords.notifications,
  columns: [
    column('时间', 'At', 'text', ({ createdAt }) => shownInstant(createdAt)),
    column('消息', 'Message', 'text', ({ kind }, language) => kindWords[kind][language]),
    column('任务', 'Task', 'text', said('title')),
    column('单位', 'Unit', 'text', said('unitName')),
    column('应报期首日', 'Period from', 'date', said('periodStartOn')),
    column('到期', 'Due', 'date', said('dueOn')),
    column('办理人', 'Person', 'text', said('actorName')),
    column('内容', 'Text', 'text', said('text')),
    column('已读时间', 'Read at', 'text', ({ readAt }) => shownInstant(readAt)),
  ],
  rows,
});
