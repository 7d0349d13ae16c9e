import { DomainError } from '../shared/domain-error.js';
import { findHeadLine, guessMapping, mappingOf } from '../table/guess-mapping.js';
import { isBlank } from '../table/read-cell.js';
import { readRows, type RowFailure } from '../table/read-rows.js';
import type { ColumnMapping, TableCell, TableLines } from '../table/table-column.js';
import { importColumns, type ImportColumn } from './import-columns.js';
import { figureColumns, type FigureColumn } from './import-figures.js';
import type { ImportRow } from './import-row.js';

/** A filled-in workbook as read. */
export interface ReadImport {
  readonly rows: readonly ImportRow[];
  readonly failures: readonly RowFailure<ImportColumn>[];
  readonly heads: readonly TableCell[];
  readonly mapping: ColumnMapping<ImportColumn>;
  readonly figures: readonly FigureColumn[];
  /** Heads of columns that hold something and mean nothing to us. */
  readonly unread: readonly string[];
}

/** Without these nothing can be filed from the sheet, or what was written would be lost. */
const DEMANDED: readonly ImportColumn[] = ['key', 'text', 'nextStep', 'unchanged'];

/** A merged title stands in every column and names all of ours: it is no head. */
const isHead = (line: readonly TableCell[]): boolean => new Set(line.filter((cell) => !isBlank(cell))).size > 1;

const without = (line: readonly TableCell[], figures: readonly FigureColumn[]): readonly TableCell[] => line.map((cell, at) => (figures.some((column) => column.at === at) ? null : cell));

function unreadOf(lines: TableLines, headLine: number, known: readonly number[]): readonly string[] {
  const heads = lines[headLine] ?? [];
  return heads.flatMap((head, at) => {
    const used = !known.includes(at) && lines.slice(headLine + 1).some((line) => !isBlank(line[at]));
    return isBlank(head) || !used ? [] : [String(head).trim()];
  });
}

/** Head, columns and lines of a sheet. Errors: TABLE_WITHOUT_HEAD, COLUMN_MISSING {label}. */
export function readImport(lines: TableLines): ReadImport {
  const headLine = findHeadLine(lines.map((line) => (isHead(line) ? without(line, figureColumns(line)) : [])), importColumns);
  if (headLine === null) throw new DomainError('TABLE_WITHOUT_HEAD');
  const heads = lines[headLine] ?? [];
  const figures = figureColumns(heads);
  const mapping = mappingOf(importColumns, guessMapping(without(heads, figures), importColumns));
  const missing = importColumns.find(({ key }) => DEMANDED.includes(key) && mapping[key] === null);
  if (missing) throw new DomainError('COLUMN_MISSING', { label: missing.label.zh });
  const { items, failures } = readRows(importColumns, lines, { headLine, mapping }, { unique: 'key' });
  const textOf = (value: string | number | null): string | null => (value === null ? null : String(value));
  const rows = items.map(({ row, values }) => ({
    row,
    key: textOf(values.key), taskCode: textOf(values.taskCode), title: textOf(values.title), text: textOf(values.text), nextStep: textOf(values.nextStep),
    unchanged: textOf(values.unchanged), note: textOf(values.note),
    line: lines[row - 1] ?? [],
  }));
  const known = [...Object.values(mapping).filter((at) => at !== null), ...figures.map(({ at }) => at)];
  return { rows, failures, heads, mapping, figures, unread: unreadOf(lines, headLine, known) };
}

/** Where a refusal of filing stands in the sheet: the head of its column as it is there; null where the whole line is meant. */
export function headOfField({ heads, mapping, figures }: ReadImport, field: string | undefined, codeOf: (indicatorId: string) => string | undefined): string | null {
  const [name = '', id = '', part] = (field ?? '').split('.');
  const headAt = (at: number | null | undefined): string | null => (at === null || at === undefined || isBlank(heads[at]) ? null : String(heads[at]).trim());
  if (name === 'column') return headAt(Number(id));
  if (name === 'figures') return part === 'note' ? headAt(mapping.note) : (figures.find((column) => column.code === codeOf(id))?.head ?? null);
  return Object.hasOwn(mapping, name) ? headAt(mapping[name as ImportColumn]) : null;
}
