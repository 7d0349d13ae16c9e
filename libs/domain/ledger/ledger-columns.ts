import { choicesOf } from '../table/words.js';
import type { ColumnLabel, TableColumn } from '../table/table-column.js';
import { taskLimits } from '../task/task-input.js';

/** What a line of a ledger may say of a task. */
export type LedgerColumn = 'number' | 'title' | 'content' | 'lead' | 'supports' | 'due' | 'every' | 'reportDue' | 'duty' | 'done' | 'doneOn' | 'progress';

const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

export const doneWords: Readonly<Record<'done' | 'open', ColumnLabel>> = { done: word('已完成', 'Done'), open: word('未完成', 'Open') };

/** Other words ledgers write for the two. */
const DONE: readonly string[] = ['完成', '已办结', '办结', '已销号', '销号', '是', 'yes', 'completed', 'closed', '100%'];
const OPEN: readonly string[] = ['进行中', '办理中', '推进中', '在办', '未办结', '正在推进', '未启动', '未开始', '否', 'no', 'in progress', 'ongoing'];

const choice = (value: 'done' | 'open', others: readonly string[]) => others.map((name) => ({ value, label: word(name, name) }));

/** The columns of the template of 批量交办, and what columns of somebody's own ledger are taken for. */
export const ledgerColumns: readonly TableColumn<LedgerColumn>[] = [
  { key: 'number', label: word('行编号', 'Row number'), kind: 'text', maxLength: 60, aliases: ['编号', '序号', '台账编号', '任务编号', '项目编号', 'No', 'No.', 'Number', 'ID'] },
  { key: 'title', label: word('任务', 'Task'), kind: 'text', required: true, maxLength: taskLimits.title, aliases: ['任务名称', '工作任务', '重点任务', '事项', '工作事项', '督办事项', '项目名称', '标题', '任务标题', 'Title'] },
  { key: 'content', label: word('内容', 'Content'), kind: 'text', maxLength: taskLimits.content, aliases: ['任务内容', '具体内容', '工作内容', '工作要求', '目标要求', '工作措施', '具体措施', 'Description'] },
  { key: 'lead', label: word('牵头单位', 'Lead unit'), kind: 'text', required: true, maxLength: 200, aliases: ['主办单位', '责任单位', '承办单位', '牵头部门', '主责单位', '责任部门', 'Lead', 'Responsible'] },
  { key: 'supports', label: word('配合单位', 'Supporting units'), kind: 'text', maxLength: 2000, aliases: ['协办单位', '配合部门', '参与单位', '参加单位', 'Support', 'Supporting'] },
  { key: 'due', label: word('办理时限', 'Due'), kind: 'text', maxLength: 60, aliases: ['完成时限', '时限', '完成时间', '计划完成时间', '截止日期', '截止时间', '限办日期', '要求完成时间', 'Due date', 'Deadline'] },
  { key: 'every', label: word('报送频次', 'Reports'), kind: 'text', maxLength: 40, aliases: ['频次', '报送周期', '反馈频次', '报告频次', 'Frequency'] },
  { key: 'reportDue', label: word('报送时点', 'Reports due'), kind: 'text', maxLength: 40, aliases: ['报送时间', '报送日期', '反馈时间', '每期报送时间', '报告时间', 'Report due'] },
  { key: 'duty', label: word('职责编号', 'Duty code'), kind: 'code', maxLength: 40, aliases: ['对应职责', '职责', 'Duty'] },
  { key: 'done', label: word('完成情况', 'Done or open'), kind: 'choice', choices: [...choicesOf(doneWords), ...choice('done', DONE), ...choice('open', OPEN)], aliases: ['状态', '办理状态', '是否完成', '是否办结', 'Status', 'State'] },
  { key: 'doneOn', label: word('完成日期', 'Done on'), kind: 'date', aliases: ['办结日期', '实际完成时间', '办结时间', '销号日期', 'Completed on'] },
  { key: 'progress', label: word('进展', 'Progress'), kind: 'text', maxLength: 8000, aliases: ['进展情况', '工作进展', '办理情况', '落实情况', '推进情况', '目前进展', 'Progress so far'] },
];

/** Columns of the template: a new task has no past. */
export const templateColumns: readonly LedgerColumn[] = ['number', 'title', 'content', 'lead', 'supports', 'due', 'every', 'reportDue', 'duty'];

export function ledgerColumn(key: LedgerColumn): TableColumn<LedgerColumn> {
  const found = ledgerColumns.find((column) => column.key === key);
  if (!found) throw new Error(key);
  return found;
}
