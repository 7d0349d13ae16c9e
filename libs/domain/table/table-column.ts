import type { Language } from '../shared/label.js';

export type TableColumnKind = 'text' | 'integer' | 'decimal' | 'date' | 'choice' | 'unit' | 'code';

export type ColumnLabel = Readonly<Record<Language, string>>;

export interface TableChoice {
  readonly value: string;
  readonly label: ColumnLabel;
}

/** A column of a table that goes out or comes in. */
export interface TableColumn<Key extends string = string> {
  readonly key: Key;
  readonly label: ColumnLabel;
  readonly kind: TableColumnKind;
  /** Other heads under which ledgers keep the same thing. */
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  readonly choices?: readonly TableChoice[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}

/** What a cell holds when it comes in. */
export type TableCell = string | number | null;
/** Its lines; `lines[0]` is the first line of the sheet. */
export type TableLines = readonly (readonly TableCell[])[];

/** Which column of the sheet, from 0, holds what; null where none does. */
export type ColumnMapping<Key extends string = string> = Readonly<Record<Key, number | null>>;

/** Text as it is compared: full-width letters and digits made plain, without spaces, small. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '').toLowerCase();
}

/** A head without what people write beside it: a star, a remark in brackets, a colon. */
export function comparableHead(text: string): string {
  return comparable(text).replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】|[*:：※]/g, '');
}
