import { exportedListWords, type Task } from '@lianxi/domain';
import { assignmentStateWords, DomainError, gradeWords, roleWords } from '@lianxi/domain';
import type { AssignmentNode } from '../task/task.view.js';
import { atOnce, column, exportList, shownInstant, wordOf } from './export-list.js';

interface Row extends AssignmentNode {
  readonly task: Task;
}

/** Parts of a task: who has which, how far; what a unit wrote only for those who read it on the page. NOT_FOUND. */
export const assignmentExport = exportList<Row>({
  name: exportedListWords.assignments,
  columns: [
    column('任务编号', 'Task code', 'text', ({ task }) => task.code),
    column('任务', 'Task', 'text', ({ task }) => task.title),
    column('单位', 'Unit', 'text', ({ unit }) => unit.name),
    column('分工', 'Role', 'text', ({ role }, language) => roleWords[role][language]),
    column('状态', 'State', 'text', ({ state }, language) => assignmentStateWords[state][language]),
    column('办理时限', 'Due', 'date', ({ dueOn }) => dueOn),
    column('签收时间', 'Acknowledged at', 'text', ({ acknowledgedAt }) => shownInstant(acknowledgedAt)),
    column('提请办结时间', 'Asked to complete at', 'text', ({ completionRequestedAt }) => shownInstant(completionRequestedAt)),
    column('办结说明', 'Completion', 'text', ({ completionText }) => completionText),
    column('办结日期', 'Completed on', 'date', ({ completedOn }) => completedOn),
    column('评价', 'Grade', 'text', ({ grade }, language) => wordOf(gradeWords, grade, language)),
  ],
  rows: async ({ request, filter, services }) => {
    const taskId = filter.id('taskId');
    if (taskId === null) throw new DomainError('INPUT_INVALID', {}, 'taskId');
    const task = await services.tasks.demand(request, taskId);
    return atOnce((await services.tasks.assignments(request, task)).map((part): Row => ({ ...part, task })));
  },
});
