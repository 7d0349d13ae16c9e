import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify, type Options } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';
import { bookXml, sheetXml } from './sheet-xml.js';
import { MOST_CELL_CHARACTERS, neutralText, sheetDate, type CellValue, type WrittenColumn } from './table-cell.js';

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

// A batch of rows is a megabyte of text: one waits, not the sixteen a stream of objects would gather.
const ONE_BATCH = { highWaterMark: 1 };

/** Writes a table to a stream and ends it, at the pace at which it is taken. No cell can be run as a formula. */
export async function writeTable(format: TableFormat, table: WrittenTable, out: Writable): Promise<void> {
  if (format === 'csv') await pipeline(Readable.from(csvLines(table), ONE_BATCH), out);
  else await writeWorkbook(table, out);
}

const finite = (value: number): string => (Number.isFinite(value) ? String(value) : '');

// Neutralised as in a workbook, not by the library's own list: what is read back is made plain by the inverse of the same rule.
const CSV: Options = { record_delimiter: '\r\n', quote_record_delimiter: true, quoted_match: [/^\s|\s$/], cast: { string: neutralText, number: finite } };

/** RFC 4180 with a byte order mark, without which sheet programs take UTF-8 for something else. */
export async function* csvLines({ columns, rows }: Pick<WrittenTable, 'columns' | 'rows'>): AsyncGenerator<string> {
  yield stringify([columns.map((column) => column.label)], { ...CSV, bom: true });
  for await (const batch of rows) yield stringify([...batch], CSV);
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

// A file made of the same rows is the same file, whatever the time and the time zone.
const SAME_TIME = { mtime: new Date(2020, 0, 1), forceDosTimestamp: true };

/** No more rows are asked for once the reader has gone: the streams between would first fill up. */
async function* whileTaken(pieces: AsyncIterable<string>, out: Writable): AsyncGenerator<string> {
  for await (const piece of pieces) {
    if (out.destroyed) throw new Error('the reader has gone');
    yield piece;
  }
}

/** Packed no faster than it is taken; nothing of it is kept. */
async function writeWorkbook({ name, columns, rows }: WrittenTable, out: Writable): Promise<void> {
  const zip = new ZipFile();
  const sheet = Readable.from(whileTaken(sheetXml(columns, rows), out), ONE_BATCH);
  // The archive does not hear of a failure of what it packs. `out` is left to the caller, who knows whether it broke by itself.
  const failed = new Promise<never>((_resolve, reject) => {
    sheet.once('error', reject);
    zip.once('error', reject);
  });
  for (const [path, xml] of Object.entries(bookXml(sheetName(name)))) zip.addBuffer(Buffer.from(xml), path, SAME_TIME);
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', SAME_TIME);
  zip.end();
  try {
    await Promise.race([pipeline(zip.outputStream, out), failed]);
  } finally {
    sheet.destroy();
  }
}
