import { findNoticeCounts, findNotices, type NoticeCounts, type NoticeHead } from '@lianxi/api-data';
import { canSeeNotice, exportedListWords, type NoticeState, noticeStates, noticeStateWords } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, shownInstant, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

interface Row {
  readonly notice: NoticeHead;
  readonly counts: NoticeCounts | null;
}

const LISTED: readonly NoticeState[] = ['draft', 'confirmed', 'superseded'];

async function rows({ request, reading, filter }: ExportSource) {
  const { jointMeetingId, visibleUnitIds, today, scope } = reading;
  const states = (filter.many('states', noticeStates) ?? LISTED).filter((state) => canSeeNotice(scope, { state }));
  const manager = await request.reader();
  return batchesOf(manager, async (runner): Promise<readonly Row[]> => {
    const notices = await findNotices(runner, { jointMeetingId, states, ...ALL_ROWS });
    const counts = await findNoticeCounts(manager, { jointMeetingId, visibleUnitIds, today, ids: notices.map((notice) => notice.id) });
    return notices.map((notice) => ({ notice, counts: counts.get(notice.id) ?? null }));
  });
}

export const noticeExport = exportList<Row>({
  name: exportedListWords.notices,
  columns: [
    column('编号', 'Code', 'text', ({ notice }) => notice.code),
    column('标题', 'Title', 'text', ({ notice }) => notice.title),
    column('文号', 'Number', 'text', ({ notice }) => notice.docNumber),
    column('发文单位', 'Issuer', 'text', ({ notice }) => notice.issuer),
    column('发文日期', 'Issued on', 'date', ({ notice }) => notice.issuedOn),
    column('版本', 'Edition', 'number', ({ notice }) => notice.edition),
    column('状态', 'State', 'text', ({ notice }, language) => noticeStateWords[notice.state][language]),
    column('职责', 'Duties', 'number', ({ counts }) => counts?.dutyCount ?? null),
    column('单位', 'Units', 'number', ({ counts }) => counts?.unitCount ?? null),
    column('导入时间', 'Imported at', 'text', ({ notice }) => shownInstant(notice.importedAt)),
  ],
  rows,
});
