import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { bookXml, sheetXml } from './sheet-xml.js';
import { MOST_CELL_CHARACTERS, neutralText, sheetDate, type CellValue, type WrittenColumn } from './table-cell.js';
import { ZipWriter } from './zip-writer.js';

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

/**
 * Written by hand rather than by the library that makes templates: that one takes ten times as long for a long list, all of it
 * on the thread every other request waits for, and keeps what a slow reader has not yet taken.
 */
async function writeWorkbook({ name, columns, rows }: WrittenTable, out: Writable): Promise<void> {
  const ended = finished(out);
  ended.catch(() => undefined);
  const zip = new ZipWriter(out);
  for (const [path, xml] of Object.entries(bookXml(sheetName(name)))) await zip.add(path, [xml]);
  await zip.add('xl/worksheets/sheet1.xml', sheetXml(columns, rows));
  await zip.end();
  await ended;
}
