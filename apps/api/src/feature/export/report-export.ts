import { findWrittenSlots, type WrittenSlotRow } from '@lianxi/api-data';
import { exportedListWords, type Language, lightsWorstFirst, markWords, monthsBetween, periodLabel, reportSlotStates, roleWords, type SlotMark, slotStateWords } from '@lianxi/domain';
import { slotReason } from '../report/slot.view.js';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { remembered } from './remembered.js';

interface Row extends WrittenSlotRow {
  readonly mark: SlotMark;
  readonly lateWorkingDays: number | null;
}

async function rows({ request, reading, filter }: ExportSource) {
  const params = {
    ...reading,
    unitId: filter.id('unitId'),
    taskId: filter.id('taskId'),
    states: filter.many('states', reportSlotStates),
    light: filter.one('light', lightsWorstFirst),
    fromOn: filter.date('fromOn'),
    toOn: filter.date('toOn'),
    dueUntil: filter.date('dueUntil'),
  };
  const reasonOf = remembered(
    ({ state, dueOn, firstSubmittedOn, acceptedOn }: WrittenSlotRow) => [state, dueOn, firstSubmittedOn, acceptedOn],
    (row) => slotReason(row, reading.light),
  );
  return batchesOf(await request.reader(), async (runner): Promise<readonly Row[]> =>
    (await findWrittenSlots(runner, params)).map((row) => {
      const { mark, lateWorkingDays } = reasonOf(row);
      return Object.assign(row, { mark, lateWorkingDays });
    }),
  );
}

const periodOf = remembered(
  ({ startOn, endOn, language }: { readonly startOn: string; readonly endOn: string; readonly language: Language }) => [startOn, endOn, language],
  ({ startOn, endOn, language }) => periodLabel({ startOn, endOn, months: monthsBetween(startOn, endOn) }, language),
);
const yes = (held: boolean, language: 'zh' | 'en'): string | null => (held ? (language === 'zh' ? '是' : 'Yes') : null);

export const reportExport = exportList<Row>({
  name: exportedListWords.reports,
  columns: [
    column('任务编号', 'Task code', 'text', ({ taskCode }) => taskCode),
    column('任务', 'Task', 'text', ({ title }) => title),
    column('单位', 'Unit', 'text', ({ unitName }) => unitName),
    column('分工', 'Role', 'text', ({ role }, language) => roleWords[role][language]),
    column('期次', 'Period', 'text', ({ periodStartOn: startOn, periodEndOn: endOn }, language) => periodOf({ startOn, endOn, language })),
    column('应报日期', 'Due', 'date', ({ dueOn }) => dueOn),
    column('状态', 'State', 'text', ({ state }, language) => slotStateWords[state][language]),
    column('情况', 'Mark', 'text', ({ mark }, language) => markWords[mark][language]),
    column('逾期工作日', 'Working days late', 'number', ({ lateWorkingDays }) => lateWorkingDays),
    column('首次报送', 'First filed', 'date', ({ firstSubmittedOn }) => firstSubmittedOn),
    column('通过日期', 'Accepted on', 'date', ({ acceptedOn }) => acceptedOn),
    column('进展', 'Progress', 'text', ({ text }) => text),
    column('数据', 'Figures', 'text', ({ facts }) => facts?.map(({ label, value }) => `${label}：${value}`).join('；') || null),
    column('下一步', 'Next step', 'text', ({ nextStep }) => nextStep),
    column('与上期无变化', 'Unchanged', 'text', ({ unchanged }, language) => yes(unchanged ?? false, language)),
    column('代填', 'On behalf', 'text', ({ onBehalf }, language) => yes(onBehalf ?? false, language)),
    column('例外补报', 'Under an exception', 'text', ({ underException }, language) => yes(underException, language)),
  ],
  rows,
});
