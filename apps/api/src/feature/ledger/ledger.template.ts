import type { CellValue, Template, TemplateColumn } from '@lianxi/api-documents';
import { everyWords, ledgerColumn, reportDueWord, templateColumns, type Language, type LedgerColumn, type ReportDue } from '@lianxi/domain';

interface TemplateFacts {
  readonly title: string;
  readonly units: readonly string[];
  readonly series: string;
}

const ROWS = 200;
/** Days to report by that the list offers; others are written the same way. */
const dues: readonly ReportDue[] = [
  { kind: 'day_of_last_month', number: 25 }, { kind: 'last_day', number: null }, { kind: 'day_of_next_month', number: 5 }, { kind: 'day_of_next_month', number: 10 }, { kind: 'working_days_after', number: 5 },
];
const names: Readonly<Record<Language, string>> = { zh: '批量交办', en: 'Tasks to assign' };

function notes({ title }: TemplateFacts, language: Language): readonly string[] {
  if (language === 'en') {
    return [
      `${title}: one row is one task. Write in the white columns; leave the first. An empty row is passed over.`,
      'One lead; several supporting units in one cell, with commas. Choose the lead from the list; name the others in full or short.',
      'Due: a date, or working days counted from assignment (30). Empty: none. Reports: choose from the list, or “every 2 months”; empty: none. Reports due: choose, or write another day the same way; empty: day 25.',
      'Example: Check the list of recipients · every unit checks its own · Civil Affairs Bureau · Finance Bureau, Health Bureau · 2026-12-31 · Monthly · Last day of the month.',
      'You see what would be made, and what it asks of each unit, before anything is. The same file twice makes nothing twice.',
    ];
  }
  return [
    `${title}：一行是一项任务。只填白色各列，第一列不改。空行跳过。`,
    '牵头单位一个，从列表里选；配合单位可有多个，写在一格里，用顿号隔开，写全称或简称。',
    '办理时限写日期，或写从交办日起的工作日数（如 30）；不填就没有时限。报送频次从列表里选，也可写“每2个月”；不填就不要求报送。报送时点从列表里选，也可写别的日子，如“次月8日”；不填为每期最后一月25日。',
    '例：核查保障对象名单 · 各单位核查本系统名单并报结果 · 市民政局 · 市财政局、市卫生计生局 · 2026-12-31 · 每月 · 当月最后一天。',
    '导入前先看会生成什么、给每个单位添多少报送，确认后才交办。同一份文件导入两次，不会重复生成。不得填写涉密信息和救助对象个人信息。',
  ];
}

function columnOf(key: LedgerColumn, { units }: TemplateFacts, language: Language): TemplateColumn {
  const { label, maxLength } = ledgerColumn(key);
  const base = { label: label[language], kind: 'text' as const, ...(maxLength === undefined ? {} : { maxLength }) };
  if (key === 'number') return { label: label[language], kind: 'text', locked: true };
  if (key === 'lead') return { label: label[language], kind: 'choice', choices: units };
  if (key === 'every') return { label: label[language], kind: 'choice', choices: Object.values(everyWords).map((each) => each[language]), free: true };
  if (key === 'reportDue') return { label: label[language], kind: 'choice', choices: dues.map((due) => reportDueWord(due, language)), free: true };
  return base;
}

/** 批量交办 to be filled in: each row has its number already, by which it is known when the file comes twice. */
export function taskTemplate(facts: TemplateFacts, language: Language): Template {
  const columns = templateColumns.map((key) => columnOf(key, facts, language));
  const rows = Array.from({ length: ROWS }, (_, at): CellValue[] => [`${facts.series}-${String(at + 1).padStart(3, '0')}`, ...columns.slice(1).map(() => null)]);
  return { name: names[language], notes: notes(facts, language), columns, rows };
}
