import { choicesOf } from '../table/words.js';
import type { ColumnLabel, TableColumn } from '../table/table-column.js';
import { indicatorLimits } from '../indicator/indicator.js';
import { reportLimits, type ReportSlot } from './report.js';

export type ImportColumn = 'key' | 'taskCode' | 'title' | 'period' | 'dueOn' | 'returned' | 'before' | 'text' | 'nextStep' | 'unchanged' | 'note';

const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

export const yesNoWords: Readonly<Record<'yes' | 'no', ColumnLabel>> = { yes: word('是', 'Yes'), no: word('否', 'No') };

/**
 * Columns of the workbook a liaison fills in (填报表), as they are read again. None is `required`: a line left empty is no error,
 * it is passed over and said so. Last period's text stands here so that no other column is taken for this period's.
 */
export const importColumns: readonly TableColumn<ImportColumn>[] = [
  { key: 'key', label: word('识别码', 'Key'), kind: 'text', maxLength: 200 },
  { key: 'taskCode', label: word('任务编号', 'Task code'), kind: 'code' },
  { key: 'title', label: word('任务', 'Task'), kind: 'text' },
  { key: 'period', label: word('期次', 'Period'), kind: 'text' },
  { key: 'dueOn', label: word('到期', 'Due'), kind: 'text' },
  { key: 'returned', label: word('退回原因', 'Returned because'), kind: 'text' },
  { key: 'text', label: word('本期进展', 'Progress'), kind: 'text', maxLength: reportLimits.text, aliases: ['进展', '进展情况', '本期情况', '工作进展'] },
  { key: 'before', label: word('上期进展', 'Last period'), kind: 'text' },
  { key: 'nextStep', label: word('下一步', 'Next step'), kind: 'text', maxLength: reportLimits.nextStep, aliases: ['下步安排', '下一步安排', '下一步工作'] },
  { key: 'unchanged', label: word('与上期无变化', 'Unchanged'), kind: 'choice', choices: choicesOf(yesNoWords), aliases: ['与上期相同', '无变化'] },
  { key: 'note', label: word('数据说明', 'Note on figures'), kind: 'text', maxLength: indicatorLimits.note },
];

export function importLabel(key: ImportColumn): ColumnLabel {
  const found = importColumns.find((column) => column.key === key);
  if (!found) throw new Error(key);
  return found.label;
}

/** Which expected report a line answers, and what its filler had before him: versions of slot and draft (0 for none). */
export interface SlotKey {
  readonly slotId: string;
  readonly version: number;
  readonly draftVersion: number;
}

export function slotKey(slot: Pick<ReportSlot, 'id' | 'version'>, draftVersion: number): string {
  return `${slot.id}/${slot.version}/${draftVersion}`;
}

/** Null for what is no key. */
export function readSlotKey(text: string): SlotKey | null {
  const [, slotId, version, draftVersion] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(\d{1,9})\/(\d{1,9})$/.exec(text.trim().toLowerCase()) ?? [];
  return slotId === undefined ? null : { slotId, version: Number(version), draftVersion: Number(draftVersion) };
}
