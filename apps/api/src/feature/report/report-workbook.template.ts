import type { CellValue, Template, TemplateColumn } from '@lianxi/api-documents';
import { figureHead, importLabel, monthsBetween, periodLabel, reportLimits, slotKey, yesNoWords, type FigurePart, type ImportColumn, type ImportedIndicator, type Language, type LocalDate } from '@lianxi/domain';
import type { FoundSlot } from './import-reports.store.js';

export type WorkbookRow = FoundSlot;

interface WorkbookFacts {
  readonly title: string;
  /** Open reports in all; more than the rows where the sheet has no room for them. */
  readonly total: number;
  readonly today: LocalDate;
}

interface WorkbookColumn extends TemplateColumn {
  readonly value: (row: WorkbookRow) => CellValue;
}

const names: Readonly<Record<Language, string>> = { zh: '填报表', en: 'Report workbook' };

// What a column is called is said by its head: were all heads named here, the notes would look like one.
function notes(rows: readonly WorkbookRow[], { title, total, today }: WorkbookFacts, language: Language): readonly string[] {
  const [count, rest] = [rows.length, total - rows.length];
  if (language === 'en') {
    return [
      `${title}: reports of your unit, ${String(count)} rows as of ${today}.${rest > 0 ? ` ${String(rest)} more find no room; file these first.` : ''}`,
      'Write in the white columns; leave the grey ones. A row left empty is not filed. A draft you kept is filled in already: clear it if it is not to be filed.',
      'Where nothing changed choose Yes and leave the row otherwise empty. Figures only where the report asks for them; one in question needs a word of explanation.',
      'Files and facts are added on the page. No classified content and no personal data of recipients.',
    ];
  }
  return [
    `${title}：本单位待报${String(count)}件，截至${today}。${rest > 0 ? `还有${String(rest)}件没有列入，先报完这些再下载。` : ''}`,
    '只填白色各列，灰色各列不改。整行不填的不报送；存过草稿的已按草稿预填，不报就清空。',
    '与上期一样的选“是”，这一行其余不填。数据只填问到的，有疑问的写明原因。',
    '附件和其他数据在网页上加。不得填写涉密信息和救助对象个人信息。',
  ];
}

const at = (key: ImportColumn, language: Language, more: Omit<WorkbookColumn, 'label'>): WorkbookColumn => ({ label: importLabel(key)[language], ...more });

function fixedColumns(language: Language, anyReturned: boolean): readonly WorkbookColumn[] {
  const locked = { kind: 'text', locked: true } as const;
  return [
    at('key', language, { ...locked, hidden: true, value: ({ slot, draft }) => slotKey(slot, draft?.version ?? 0) }),
    at('taskCode', language, { ...locked, value: ({ taskCode }) => taskCode }),
    at('title', language, { ...locked, value: ({ title }) => title }),
    at('period', language, { ...locked, value: ({ slot: { periodStartOn: startOn, periodEndOn: endOn } }) => periodLabel({ startOn, endOn, months: monthsBetween(startOn, endOn) }, language) }),
    at('dueOn', language, { kind: 'date', locked: true, value: ({ slot }) => slot.dueOn }),
    ...(anyReturned ? [at('returned', language, { ...locked, value: ({ slot, sent }) => (slot.state === 'returned' ? (sent?.returnReason ?? null) : null) })] : []),
    at('before', language, { ...locked, value: ({ previous }) => previous?.text ?? null }),
  ];
}

/** An indicator of several periods may have several definitions; the newest names the column. */
function indicatorsOf(rows: readonly WorkbookRow[]): readonly ImportedIndicator[] {
  const byCode = new Map(rows.flatMap(({ asked }) => asked.map((each) => [each.code, each] as const)));
  return [...byCode.values()].sort((first, second) => (first.code < second.code ? -1 : 1));
}

function figureColumn(indicator: ImportedIndicator, part: FigurePart, language: Language): WorkbookColumn {
  const { indicatorId } = indicator.definition;
  return {
    label: figureHead(indicator, part, language),
    kind: 'decimal',
    hint: indicator.definition.description,
    value: ({ asked, begunFigures, draft }) => {
      if (draft?.unchanged === true || !asked.some(({ code }) => code === indicator.code)) return null;
      return begunFigures.find((figure) => figure.indicatorId === indicatorId)?.[part] ?? null;
    },
  };
}

function columnsOf(rows: readonly WorkbookRow[], language: Language): readonly WorkbookColumn[] {
  const indicators = indicatorsOf(rows);
  const parts = (kind: string): readonly FigurePart[] => (kind === 'ratio' ? ['amount', 'whole'] : ['amount']);
  // A draft marked unchanged says nothing else: what it had before would be refused beside it.
  const written = ({ draft }: WorkbookRow) => (draft?.unchanged === true ? null : draft);
  const noteOf = ({ begunFigures }: WorkbookRow) => begunFigures.find(({ note }) => note !== null)?.note ?? null;
  return [
    ...fixedColumns(language, rows.some(({ slot }) => slot.state === 'returned')),
    at('text', language, { kind: 'text', maxLength: reportLimits.text, value: (row) => written(row)?.text || null }),
    at('nextStep', language, { kind: 'text', maxLength: reportLimits.nextStep, value: (row) => written(row)?.nextStep ?? null }),
    at('unchanged', language, { kind: 'choice', choices: [yesNoWords.yes[language], yesNoWords.no[language]], value: ({ draft }) => (draft?.unchanged ? yesNoWords.yes[language] : null) }),
    ...indicators.flatMap((indicator) => parts(indicator.definition.kind).map((part) => figureColumn(indicator, part, language))),
    ...(indicators.length > 0 ? [at('note', language, { kind: 'text', value: noteOf })] : []),
  ];
}

export function workbookTemplate(rows: readonly WorkbookRow[], facts: WorkbookFacts, language: Language): Template {
  const columns = columnsOf(rows, language);
  return { name: names[language], notes: notes(rows, facts, language), columns: columns.map(({ value: _value, ...column }) => column), rows: rows.map((row) => columns.map((column) => column.value(row))) };
}
