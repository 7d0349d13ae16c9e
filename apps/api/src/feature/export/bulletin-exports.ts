import { findBulletinReceipts, findBulletins, type BulletinReceiptRow, type BulletinRow } from '@lianxi/api-data';
import { bulletinLevelWords, bulletinNumber, bulletinReading, bulletinReceiptStateWords, bulletinStates, bulletinStateWords, exportedListWords } from '@lianxi/domain';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

const seen = ({ request, reading: { jointMeetingId, today } }: ExportSource) => ({ jointMeetingId, ...bulletinReading(request.actor, jointMeetingId, today) });

/** What the page shows to the same reader with the same filter. */
export const bulletinExport = exportList<BulletinRow>({
  name: exportedListWords.bulletins,
  columns: [
    column('编号', 'Code', 'text', ({ code }) => code),
    column('标题', 'Title', 'text', ({ title }) => title),
    column('期间始', 'From', 'date', ({ fromOn }) => fromOn),
    column('期间止', 'Until', 'date', ({ untilOn }) => untilOn),
    column('范围', 'Scope', 'text', ({ level }, language) => bulletinLevelWords[level ?? 'all'][language]),
    column('数据截至', 'Figures as of', 'date', ({ frozenOn }) => frozenOn),
    column('应报', 'Expected', 'number', ({ expected }) => expected),
    column('按时', 'In time', 'number', ({ inTime }) => inTime),
    column('迟报', 'Late', 'number', ({ late }) => late),
    column('未报', 'Missing', 'number', ({ missing }) => missing),
    column('涉及单位', 'Units', 'number', ({ unitCount }) => unitCount),
    column('已签收', 'Received', 'number', ({ receivedCount }) => receivedCount),
    column('文号', 'Number', 'text', (row) => bulletinNumber(row)),
    column('印发日期', 'Issued on', 'date', ({ issuedOn }) => issuedOn),
    column('状态', 'State', 'text', ({ state }, language) => bulletinStateWords[state][language]),
  ],
  rows: async (source) => {
    const params = { ...seen(source), ids: null, states: source.filter.many('states', bulletinStates), ...ALL_ROWS };
    return batchesOf(await source.request.reader(), async (runner): Promise<readonly BulletinRow[]> => (await findBulletins(runner, params)).items);
  },
});

export const bulletinReceiptExport = exportList<BulletinReceiptRow>({
  name: exportedListWords['bulletin-receipts'],
  columns: [
    column('单位', 'Unit', 'text', ({ unitName }) => unitName),
    column('签收情况', 'Receipt', 'text', ({ state }, language) => bulletinReceiptStateWords[state][language]),
    column('签收日期', 'Received on', 'date', ({ receivedOn }) => receivedOn),
    column('岗位', 'Post', 'text', ({ postTitle }) => postTitle),
    column('姓名', 'Name', 'text', ({ personName }) => personName),
    column('代签收依据', 'Source', 'text', ({ source }) => source),
  ],
  rows: async (source) => {
    const bulletinId = source.filter.id('bulletinId');
    const params = { ...seen(source), ids: bulletinId === null ? null : [bulletinId] };
    return batchesOf(await source.request.reader(), (runner): Promise<readonly BulletinReceiptRow[]> => findBulletinReceipts(runner, params));
  },
});
