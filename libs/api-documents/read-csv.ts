import { readPlainText } from './read-plain-text.js';
import type { TableLimits } from './table-limits.js';
import { SheetBuilder, type ReadSheet } from './table-sheet.js';
import { UnreadableTableError } from './unreadable-table-error.js';

const SEPARATORS = [',', '\t', ';'] as const;

/** The separator that stands most often in the first line, outside quotes. */
function separatorOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** RFC 4180, and what sheet programs make of it: lone LF or CR, tabs or semicolons between cells. */
export function parseCsv(text: string, limits: TableLimits): ReadSheet {
  const separator = separatorOf(text);
  const builder = new SheetBuilder(limits);
  let [row, column, at] = [0, 0, 0];
  while (at < text.length) {
    const quoted = text[at] === '"';
    const end = quoted ? closingQuote(text, at) : plainEnd(text, at, separator);
    builder.put(row, column, quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end).trim());
    at = quoted ? plainEnd(text, end + 1, separator) : end;
    if (text[at] === separator) column += 1;
    else {
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      row += 1;
      column = 0;
    }
    at += 1;
  }
  return builder.take('');
}

function closingQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  throw new UnreadableTableError('DAMAGED');
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return at;
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
