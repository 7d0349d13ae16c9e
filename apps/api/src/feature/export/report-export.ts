import { findSlotList, type SlotListRow } from '@lianxi/api-data';
import { lightsWorstFirst, markWords, monthsBetween, periodLabel, reportSlotStates, roleWords, slotStateWords, type SlotMark } from '@lianxi/domain';
import { slotReason } from '../report/slot.view.js';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, type ExportSource } from './export-list.js';
import { remembered } from './remembered.js';
import { ALL_ROWS } from './task-export.js';

interface Row extends SlotListRow {
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
    ...ALL_ROWS,
    withTotal: false,
  };
  const reasonOf = remembered(
    ({ slot }: SlotListRow) => [slot.state, slot.dueOn, slot.firstSubmittedOn, slot.acceptedOn],
    ({ slot }) => slotReason(slot, reading.light),
  );
  return batchesOf(await request.reader(), async (runner): Promise<readonly Row[]> =>
    (await findSlotList(runner, params)).rows.map((row) => {
      const { mark, lateWorkingDays } = reasonOf(row);
      return { ...row, mark, lateWorkingDays };
    }),
  );
}

const yes = (held: boolean, language: 'zh' | 'en'): string | null => (held ? (language === 'zh' ? '是' : 'Yes') : null);

export const reportExport = exportList<Row>({
  name: { zh: '应报与进展', en: 'Expected reports' },
  columns: [
    column('任务编号', 'Task code', 'text', ({ task }) => task.code),
    column('任务', 'Task', 'text', ({ task }) => task.title),
    column('单位', 'Unit', 'text', ({ unit }) => unit.name),
    column('分工', 'Role', 'text', ({ role }, language) => roleWords[role][language]),
    column('期次', 'Period', 'text', ({ slot: { periodStartOn: startOn, periodEndOn: endOn } }, language) => periodLabel({ startOn, endOn, months: monthsBetween(startOn, endOn) }, language)),
    column('应报日期', 'Due', 'date', ({ slot }) => slot.dueOn),
    column('状态', 'State', 'text', ({ slot }, language) => slotStateWords[slot.state][language]),
    column('情况', 'Mark', 'text', ({ mark }, language) => markWords[mark][language]),
    column('逾期工作日', 'Working days late', 'number', ({ lateWorkingDays }) => lateWorkingDays),
    column('首次报送', 'First filed', 'date', ({ slot }) => slot.firstSubmittedOn),
    column('通过日期', 'Accepted on', 'date', ({ slot }) => slot.acceptedOn),
    column('进展', 'Progress', 'text', ({ report }) => report?.text ?? null),
    column('数据', 'Figures', 'text', ({ report }) => report?.facts.map(({ label, value }) => `${label}：${value}`).join('；') || null),
    column('下一步', 'Next step', 'text', ({ report }) => report?.nextStep ?? null),
    column('与上期无变化', 'Unchanged', 'text', ({ report }, language) => yes(report?.unchanged ?? false, language)),
    column('代填', 'On behalf', 'text', ({ report }, language) => yes(report?.onBehalf ?? false, language)),
  ],
  rows,
});
