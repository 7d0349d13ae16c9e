import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { loadExcel } from './load-exceljs.js';
import { MOST_CELL_CHARACTERS, neutralText, sheetDate, textWidth, type CellValue, type WrittenColumn } from './table-cell.js';

export type TableFormat = 'xlsx' | 'csv';

export interface WrittenTable {
  /** Name of the sheet. */
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** Batches of rows, each asked for when the last one is on its way: memory does not grow with the table. */
  readonly rows: AsyncIterable<readonly (readonly CellValue[])[]>;
}

export const tableTypes: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Writes a table to a stream and ends it, at the pace at which it is taken. No cell can be run as a formula. */
export async function writeTable(format: TableFormat, table: WrittenTable, out: Writable): Promise<void> {
  if (format === 'csv') await pipeline(Readable.from(csvLines(table)), out);
  else await writeWorkbook(table, out);
}

function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = neutralText(value);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

const csvLine = (cells: readonly CellValue[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** RFC 4180 with a byte order mark, without which sheet programs take UTF-8 for something else. */
async function* csvLines({ columns, rows }: WrittenTable): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(columns.map((column) => column.label))}`;
  for await (const batch of rows) yield batch.map(csvLine).join('');
}

/** Sheet programs refuse these in a name, and more than 31 characters. */
export function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:']/g, ' ').trim().slice(0, 31) || 'Sheet1';
}

/** A cell as the workbook takes it; text of a date column that is no date stays text. */
export function workbookCell(value: CellValue | undefined, kind: WrittenColumn['kind']): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  const date = kind === 'date' ? sheetDate(value) : null;
  return date ?? neutralText(value).slice(0, MOST_CELL_CHARACTERS);
}

const WIDTHS: Readonly<Record<WrittenColumn['kind'], number>> = { text: 24, number: 10, date: 12 };

/** Resolves when what was written so far has been taken; refuses once nobody takes it any more. */
async function taken(out: Writable): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (out.destroyed) throw new Error('the reader has gone');
  if (!out.writableNeedDrain) return;
  const ending = new AbortController();
  try {
    await Promise.race([once(out, 'drain', { signal: ending.signal }), once(out, 'close', { signal: ending.signal })]);
  } finally {
    ending.abort();
  }
}

async function writeWorkbook({ name, columns, rows }: WrittenTable, out: Writable): Promise<void> {
  const excel = await loadExcel();
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out as never, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ label, kind }) => ({ width: Math.max(WIDTHS[kind], textWidth(label) + 2), ...(kind === 'date' ? { style: { numFmt: 'yyyy-mm-dd' } } : {}) }));
  const head = sheet.addRow(columns.map((column) => neutralText(column.label)));
  head.font = { bold: true };
  head.commit();
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: Math.max(1, columns.length) } };
  const ended = finished(out);
  ended.catch(() => undefined);
  for await (const batch of rows) {
    for (const row of batch) sheet.addRow(columns.map((column, at) => workbookCell(row[at], column.kind))).commit();
    await taken(out);
  }
  sheet.commit();
  // Where nobody reads any more the archive never ends: the stream says so first.
  await Promise.all([Promise.race([book.commit(), ended]), ended]);
}
