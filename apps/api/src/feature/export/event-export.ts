import { findEventsByTask, findTasksById, type TimelineRow } from '@lianxi/api-data';
import { eventStateWord, exportedListWords, type Language, monthsBetween, periodLabel, type Task, verbWord } from '@lianxi/domain';
import { demandFound } from '../../platform/input.js';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, shownInstant, type ExportSource } from './export-list.js';

interface Row extends TimelineRow {
  readonly task: Task;
}

async function rows({ request, reading, filter }: ExportSource) {
  const { jointMeetingId, visibleUnitIds } = reading;
  const manager = await request.reader();
  const taskIds = [filter.id('taskId') ?? ''].filter((id) => id !== '');
  const [found] = await findTasksById(manager, { jointMeetingId, visibleUnitIds, taskIds });
  const task = demandFound(found, 'task');
  return batchesOf(manager, async (runner): Promise<readonly Row[]> =>
    (await findEventsByTask(runner, { jointMeetingId, visibleUnitIds, taskIds })).map((event) => ({ ...event, task })),
  );
}

function subject({ subjectUnitName, periodStartOn: startOn, periodEndOn: endOn }: Row, language: Language): string | null {
  if (startOn === null || endOn === null) return subjectUnitName;
  return `${subjectUnitName ?? ''} ${periodLabel({ startOn, endOn, months: monthsBetween(startOn, endOn) }, language)}`.trim();
}

export const eventExport = exportList<Row>({
  name: exportedListWords.events,
  columns: [
    column('任务编号', 'Task code', 'text', ({ task }) => task.code),
    column('序号', 'Number', 'number', ({ sequence }) => sequence),
    column('时间', 'At', 'text', ({ at }) => shownInstant(at)),
    column('事项', 'What', 'text', ({ verb }, language) => verbWord(verb, language)),
    column('对象', 'Of whom', 'text', subject),
    column('办理人', 'Person', 'text', ({ personName }) => personName),
    column('岗位', 'Post', 'text', ({ postTitle }) => postTitle),
    column('单位', 'Unit', 'text', ({ unitName }) => unitName),
    column('由', 'From', 'text', ({ subjectType, fromState }, language) => eventStateWord(subjectType, fromState, language)),
    column('至', 'To', 'text', ({ subjectType, toState }, language) => eventStateWord(subjectType, toState, language)),
    column('理由', 'Reason', 'text', ({ reason }) => reason),
  ],
  rows,
});
