import { dateOfDayNumber, dayNumber, isLocalDate, localDate, type LocalDate } from '../shared/local-date.js';
import { DomainError } from '../shared/domain-error.js';
import { comparable, type TableCell, type TableColumn } from './table-column.js';

/** What refers outside the table: units by comparable name. */
export interface CellLookups {
  readonly unitIds?: ReadonlyMap<string, string>;
}

const SERIAL_ORIGIN = dayNumber('1899-12-30');

/** 2026-11-25, 2026/11/25, 2026.11.25, 2026年11月25日, and a sheet's own count of days. */
export function localDateOf(cell: string | number): LocalDate | null {
  const serial = typeof cell === 'number' ? cell : /^\d{5}$/.test(cell) ? Number(cell) : Number.NaN;
  if (Number.isFinite(serial) && serial >= 61 && serial <= 2_958_465) return dateOfDayNumber(SERIAL_ORIGIN + Math.floor(serial));
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(comparable(String(cell)));
  const date = found ? localDate(Number(found[1]), Number(found[2]), Number(found[3])) : '';
  return isLocalDate(date) ? date : null;
}

function dateOf(cell: string | number): LocalDate {
  const date = localDateOf(cell);
  if (date === null) throw new DomainError('DATE_INVALID', { value: shown(cell) });
  return date;
}

function numberOf(cell: string | number, { kind, min = -1e15, max = 1e15 }: TableColumn): number {
  const text = comparable(String(cell)).replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '');
  const number = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number) || (kind === 'integer' && !Number.isInteger(number))) throw new DomainError('NUMBER_INVALID', { value: shown(cell) });
  if (number < min || number > max) throw new DomainError('NUMBER_OUT_OF_RANGE', { min, max });
  return number;
}

function choiceOf(cell: string | number, { choices = [] }: TableColumn): string {
  const wanted = comparable(String(cell));
  const found = choices.find(({ value, label }) => [value, label.zh, label.en].some((name) => comparable(name) === wanted));
  if (!found) throw new DomainError('CHOICE_UNKNOWN', { value: shown(cell) });
  return found.value;
}

function unitOf(cell: string | number, { unitIds }: CellLookups): string {
  const id = unitIds?.get(comparable(String(cell)));
  if (id === undefined) throw new DomainError('UNIT_UNKNOWN', { value: shown(cell) });
  return id;
}

function textOf(cell: string | number, { maxLength = 10_000 }: TableColumn): string {
  const text = String(cell).trim();
  if ([...text].length > maxLength) throw new DomainError('TEXT_TOO_LONG', { max: maxLength });
  return text;
}

/** A value as an error repeats it: no more than is needed to find it. */
function shown(cell: string | number): string {
  return String(cell).trim().slice(0, 40);
}

export function isBlank(cell: TableCell | undefined): cell is null | undefined | '' {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The value of a cell as its column means it; null for a blank one. Errors: FIELD_REQUIRED, DATE_INVALID, NUMBER_INVALID,
 * NUMBER_OUT_OF_RANGE, CHOICE_UNKNOWN, UNIT_UNKNOWN, TEXT_TOO_LONG.
 */
export function readCell(cell: TableCell | undefined, column: TableColumn, lookups: CellLookups = {}): string | number | null {
  if (isBlank(cell)) {
    if (column.required) throw new DomainError('FIELD_REQUIRED');
    return null;
  }
  switch (column.kind) {
    case 'integer':
    case 'decimal':
      return numberOf(cell, column);
    case 'date':
      return dateOf(cell);
    case 'choice':
      return choiceOf(cell, column);
    case 'unit':
      return unitOf(cell, lookups);
    case 'code':
      return textOf(comparable(String(cell)).toUpperCase(), column);
    case 'text':
      return textOf(cell, column);
  }
}
