import { loadExcel } from './load-exceljs.js';
import { neutralText, textWidth, type CellValue } from './table-cell.js';
import { sheetName, workbookCell } from './write-table.js';

export interface TemplateColumn {
  readonly label: string;
  readonly kind: 'text' | 'integer' | 'decimal' | 'date' | 'choice';
  /** Cannot be changed while the sheet is protected. */
  readonly locked?: boolean;
  /** For keys only the program reads. */
  readonly hidden?: boolean;
  readonly choices?: readonly string[];
  /** Something else may be written too: the list only helps. */
  readonly free?: boolean;
  readonly maxLength?: number;
  /** Shown beside a cell that is being filled. */
  readonly hint?: string;
}

export interface Template {
  readonly name: string;
  /** One line each, in the row above the head. */
  readonly notes: readonly string[];
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Empty lines after the given ones, with the same rules. */
  readonly blankRows?: number;
}

type Excel = Awaited<ReturnType<typeof loadExcel>>;
type Workbook = InstanceType<Excel['Workbook']>;
type Sheet = ReturnType<Workbook['addWorksheet']>;
type Validation = ReturnType<Sheet['getCell']>['dataValidation'];

/** Row of the head; the notes stand above it. */
export const TEMPLATE_HEAD_ROW = 2;
const CHOICE_SHEET = '选项';
const WIDEST = 60;

function columnWidth(column: TemplateColumn, at: number, rows: Template['rows']): number {
  const longest = Math.max(textWidth(column.label), ...rows.slice(0, 200).map((row) => textWidth(String(row[at] ?? ''))));
  const least = column.locked || column.kind !== 'text' ? 10 : 40;
  return Math.min(WIDEST, Math.max(least, longest + 3));
}

/** Choices stand in a hidden sheet: the list within a cell's rule takes 255 characters only. */
function writeChoices(book: Workbook, columns: Template['columns']): ReadonlyMap<TemplateColumn, string> {
  const listed = columns.filter((column) => (column.choices ?? []).length > 0);
  const places = new Map<TemplateColumn, string>();
  if (listed.length === 0) return places;
  const sheet = book.addWorksheet(CHOICE_SHEET, { state: 'veryHidden' });
  listed.forEach((column, at) => {
    const choices = column.choices ?? [];
    choices.forEach((choice, row) => (sheet.getCell(row + 1, at + 1).value = neutralText(choice)));
    const letter = sheet.getColumn(at + 1).letter;
    places.set(column, `'${CHOICE_SHEET}'!$${letter}$1:$${letter}$${String(choices.length)}`);
  });
  return places;
}

function validationOf(column: TemplateColumn, choices: string | undefined): Validation | null {
  const hint = column.hint === undefined ? {} : { showInputMessage: true, promptTitle: column.label.slice(0, 32), prompt: column.hint.slice(0, 255) };
  const base = { allowBlank: true, showErrorMessage: true, errorTitle: column.label.slice(0, 32), ...hint };
  if (choices !== undefined) return { ...base, showErrorMessage: column.free !== true, type: 'list', formulae: [choices] };
  if (column.kind === 'integer' || column.kind === 'decimal') {
    return { ...base, type: column.kind === 'integer' ? 'whole' : 'decimal', operator: 'between', formulae: [-1e15, 1e15] };
  }
  if (column.kind === 'date') return { ...base, type: 'date', operator: 'between', formulae: [new Date(Date.UTC(1990, 0, 1)), new Date(Date.UTC(2200, 0, 1))] };
  if (column.maxLength !== undefined) return { ...base, type: 'textLength', operator: 'lessThanOrEqual', formulae: [column.maxLength] };
  return null;
}

function writeHead(sheet: Sheet, { notes, columns }: Template): void {
  sheet.mergeCells(1, 1, 1, columns.length);
  const note = sheet.getCell(1, 1);
  note.value = neutralText(notes.join('\n'));
  note.alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(1).height = 16 * Math.max(1, notes.length) + 4;
  const head = sheet.getRow(TEMPLATE_HEAD_ROW);
  columns.forEach((column, at) => (head.getCell(at + 1).value = neutralText(column.label)));
  head.font = { bold: true };
  head.border = { bottom: { style: 'thin' } };
}

function writeRows(sheet: Sheet, { columns, rows, blankRows = 0 }: Template, choices: ReadonlyMap<TemplateColumn, string>): void {
  const rules = columns.map((column) => (column.locked ? null : validationOf(column, choices.get(column))));
  for (let line = 0; line < rows.length + blankRows; line += 1) {
    const row = sheet.getRow(TEMPLATE_HEAD_ROW + 1 + line);
    columns.forEach((column, at) => {
      const cell = row.getCell(at + 1);
      const kind = column.kind === 'date' ? 'date' : column.kind === 'text' || column.kind === 'choice' ? 'text' : 'number';
      cell.value = workbookCell(rows[line]?.[at], kind);
      cell.protection = { locked: column.locked ?? false };
      cell.alignment = { wrapText: true, vertical: 'top' };
      if (column.kind === 'date') cell.numFmt = 'yyyy-mm-dd';
      if (column.locked) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F3F5' } };
      const rule = rules[at];
      if (rule) cell.dataValidation = rule;
    });
  }
}

/** A workbook to be filled in: notes, frozen head, lists to choose from, locked cells (no password: it is a rail, not a lock). */
export async function writeTemplate(template: Template): Promise<Buffer> {
  const excel = await loadExcel();
  const book = new excel.Workbook();
  const { columns, rows } = template;
  const frozen = columns.findIndex((column) => !column.locked);
  const sheet = book.addWorksheet(sheetName(template.name), { views: [{ state: 'frozen', ySplit: TEMPLATE_HEAD_ROW, xSplit: Math.min(3, Math.max(0, frozen)) }] });
  sheet.columns = columns.map((column, at) => ({ width: columnWidth(column, at, rows), hidden: column.hidden ?? false }));
  writeHead(sheet, template);
  writeRows(sheet, template, writeChoices(book, columns));
  await sheet.protect('', { formatColumns: true, formatRows: true, sort: true, autoFilter: true, selectLockedCells: true, selectUnlockedCells: true });
  return Buffer.from(await book.xlsx.writeBuffer());
}
