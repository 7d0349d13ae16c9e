import { DomainError, type ErrorParams } from '../shared/domain-error.js';
import type { ErrorCode } from '../shared/error-code.js';
import { errorLabel, type Language } from '../shared/label.js';
import { findHeadLine, guessMapping, mappingOf } from './guess-mapping.js';
import { isBlank, readCell, type CellLookups } from './read-cell.js';
import type { ColumnMapping, TableColumn, TableLines } from './table-column.js';

/** Why a line, or one cell of it, cannot be taken: partial success is data, not an error. */
export interface RowFailure<Key extends string = string> {
  /** As the sheet program numbers its lines: from 1, the head included. */
  readonly row: number;
  /** Null where the whole line is meant. */
  readonly column: Key | null;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

export interface RowItem<Key extends string = string> {
  readonly row: number;
  readonly values: Readonly<Record<Key, string | number | null>>;
}

export interface ReadRows<Key extends string = string> {
  readonly items: readonly RowItem<Key>[];
  readonly failures: readonly RowFailure<Key>[];
}

export interface RowOptions<Key extends string> extends CellLookups {
  /** No two lines may have the same value here: what makes an import safe to repeat. */
  readonly unique?: Key;
}

function failure<Key extends string>(row: number, column: Key | null, error: unknown): RowFailure<Key> {
  if (!(error instanceof DomainError)) throw error;
  return { row, column, code: error.code, params: error.params };
}

/** Reads the lines below the head. A line with a failure is no item; every cell of it is told, not only the first. Blank lines are passed over. */
export function readRows<Key extends string>(
  columns: readonly TableColumn<Key>[],
  lines: TableLines,
  place: { readonly headLine: number; readonly mapping: ColumnMapping<Key> },
  options: RowOptions<Key> = {},
): ReadRows<Key> {
  const items: RowItem<Key>[] = [];
  const failures: RowFailure<Key>[] = [];
  const seen = new Map<string | number, number>();
  for (let at = place.headLine + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? [];
    const cellOf = (key: Key) => line[place.mapping[key] ?? -1];
    if (columns.every(({ key }) => isBlank(cellOf(key)))) continue;
    const row = at + 1;
    const before = failures.length;
    const values: Partial<Record<Key, string | number | null>> = {};
    for (const column of columns) {
      try {
        values[column.key] = readCell(cellOf(column.key), column, options);
      } catch (error) {
        failures.push(failure(row, column.key, error));
      }
    }
    const unique = options.unique === undefined ? null : (values[options.unique] ?? null);
    const first = unique === null ? undefined : seen.get(unique);
    if (first !== undefined) failures.push({ row, column: options.unique ?? null, code: 'ROW_TWICE', params: { row: first } });
    else if (unique !== null) seen.set(unique, row);
    if (failures.length === before) items.push({ row, values: values as Record<Key, string | number | null> });
  }
  return { items, failures };
}

/** Head found, columns guessed and checked. Errors: TABLE_WITHOUT_HEAD, COLUMN_MISSING {label} for a required column that no head is like. */
export function placeOfTable<Key extends string>(
  columns: readonly TableColumn<Key>[],
  lines: TableLines,
  decided: Partial<Readonly<Record<Key, number | null>>> = {},
): { readonly headLine: number; readonly mapping: ColumnMapping<Key> } {
  const headLine = findHeadLine(lines, columns);
  if (headLine === null) throw new DomainError('TABLE_WITHOUT_HEAD');
  const mapping = mappingOf(columns, guessMapping(lines[headLine] ?? [], columns), decided);
  const missing = columns.find((column) => column.required && mapping[column.key] === null);
  if (missing) throw new DomainError('COLUMN_MISSING', { label: missing.label.zh });
  return { headLine, mapping };
}

/** 第5行“办理时限”：日期无效：昨天 — line, column and reason in words. */
export function failureText(failed: RowFailure, columns: readonly TableColumn[], language: Language): string {
  const label = columns.find(({ key }) => key === failed.column)?.label[language];
  const reason = errorLabel(failed.code, failed.params, language);
  if (language === 'zh') return `第${String(failed.row)}行${label === undefined ? '' : `“${label}”`}：${reason}`;
  return `Row ${String(failed.row)}${label === undefined ? '' : `, ${label}`}: ${reason}`;
}
