import { parse, type Options } from 'csv-parse/sync';
import { readPlainText } from './read-plain-text.js';
import type { TableLimits } from './table-limits.js';
import { SheetBuilder, type ReadSheet } from './table-sheet.js';
import { UnreadableTableError } from './unreadable-table-error.js';

const SEPARATORS = [',', '\t', ';'] as const;

/** The separator that stands most often in the first line, outside quotes. The library's own guess fails on any character beyond ASCII. */
function separatorOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

// RFC 4180, and what sheet programs make of it: lone LF or CR, lines of different length, quotes within a cell.
const CSV: Options = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true, trim: true };

function parseCsv(text: string, limits: TableLimits): ReadSheet {
  const builder = new SheetBuilder(limits);
  let row = 0;
  // Nothing is given back to the library: a line is either in the sheet or over a limit of it.
  const take = (cells: readonly string[]): null => {
    cells.forEach((cell, column) => builder.put(row, column, cell));
    row += 1;
    return null;
  };
  try {
    parse(text, { ...CSV, delimiter: separatorOf(text), on_record: take });
  } catch (error) {
    throw error instanceof UnreadableTableError ? error : new UnreadableTableError('DAMAGED');
  }
  return builder.take('');
}

/** A .csv in UTF-8 or GB18030 as one sheet. */
export function readCsv(bytes: Uint8Array, limits: TableLimits): readonly ReadSheet[] {
  return [parseCsv(textOf(bytes), limits)];
}

function textOf(bytes: Uint8Array): string {
  try {
    return readPlainText(bytes);
  } catch {
    throw new UnreadableTableError('UNKNOWN_TYPE');
  }
}
