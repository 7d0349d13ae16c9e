import { findTaskList, type TaskListRow } from '@lianxi/api-data';
import { exportedListWords, lightsWorstFirst, lightWords, reportDueWord, taskStates, taskStateWords, type Light, type TaskState } from '@lianxi/domain';
import { reportDueOfTask, taskReason } from '../task/task.view.js';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, shownInstant, wordOf, type ExportSource } from './export-list.js';
import { remembered } from './remembered.js';

interface Row extends TaskListRow {
  readonly light: Light;
  readonly lateWorkingDays: number | null;
}

const OPEN: readonly TaskState[] = ['draft', 'assigned', 'completed', 'suspended'];
/** No list is longer; the cursor brings it in batches. */
export const ALL_ROWS = { limit: 10_000_000, offset: 0 } as const;

async function rows({ request, reading, filter }: ExportSource) {
  const params = {
    ...reading,
    states: filter.many('states', taskStates) ?? OPEN,
    unitId: filter.id('unitId'),
    dutyId: filter.id('dutyId'),
    light: filter.one('light', lightsWorstFirst),
    text: filter.text('text'),
    sort: filter.one('sort', ['due_on', 'code', 'assigned_on']) ?? ('due_on' as const),
    direction: filter.one('direction', ['asc', 'desc']) ?? ('asc' as const),
    ...ALL_ROWS,
    withTotal: false,
  };
  const reasonOf = remembered(
    ({ task, part }: TaskListRow) => [task.state, task.dueOn, task.completedOn, part?.mark, part?.dueOn, part?.doneOn],
    ({ task, part }) => taskReason(task, part, reading.light),
  );
  return batchesOf(await request.reader(), async (runner): Promise<readonly Row[]> =>
    (await findTaskList(runner, params)).rows.map((row) => {
      const { light, lateWorkingDays } = reasonOf(row);
      return { ...row, light, lateWorkingDays };
    }),
  );
}

export const taskExport = exportList<Row>({
  name: exportedListWords.tasks,
  columns: [
    column('编号', 'Code', 'text', ({ task }) => task.code),
    column('任务', 'Task', 'text', ({ task }) => task.title),
    column('内容', 'Content', 'text', ({ task }) => task.content),
    column('牵头单位', 'Lead unit', 'text', ({ leadUnit }) => leadUnit?.name ?? null),
    column('状态', 'State', 'text', ({ task }, language) => taskStateWords[task.state][language]),
    column('办理时限', 'Due', 'date', ({ task }) => task.dueOn),
    column('灯', 'Light', 'text', ({ light }, language) => wordOf(lightWords, light, language)),
    column('逾期工作日', 'Working days late', 'number', ({ lateWorkingDays }) => lateWorkingDays),
    column('交办日期', 'Assigned on', 'date', ({ task }) => task.assignedOn),
    column('办结日期', 'Completed on', 'date', ({ task }) => task.completedOn),
    column('报送间隔(月)', 'Reports every (months)', 'number', ({ task }) => task.reportEveryMonths),
    column('报送时点', 'Reports due', 'text', ({ task }, language) => (task.reportEveryMonths === null ? null : reportDueWord(reportDueOfTask(task), language))),
    column('最近反馈', 'Latest report', 'text', ({ latestReport }) => latestReport?.text ?? null),
    column('最近反馈时间', 'Latest report at', 'text', ({ latestReport }) => shownInstant(latestReport?.submittedAt ?? null)),
  ],
  rows,
});
