import type { CellValue, WrittenColumn, WrittenTable } from '@lianxi/api-documents';
import type { ColumnLabel, Language } from '@lianxi/domain';
import type { Reading } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { ExportFilter } from './export-filter.js';

/** What a list is read from: the request, its row scope, and the filter of the address. */
export interface ExportSource {
  readonly request: RequestContext;
  readonly reading: Reading;
  readonly filter: ExportFilter;
}

export interface ExportColumn<Row> {
  readonly label: ColumnLabel;
  readonly kind: WrittenColumn['kind'];
  readonly value: (row: Row, language: Language) => CellValue;
}

export interface ExportList {
  readonly name: ColumnLabel;
  readonly table: (source: ExportSource, language: Language) => Promise<WrittenTable>;
}

export interface ExportParts<Row> {
  readonly name: ColumnLabel;
  readonly columns: readonly ExportColumn<Row>[];
  /** Checks the filter and the right to read before the first row. */
  readonly rows: (source: ExportSource) => Promise<AsyncIterable<readonly Row[]>>;
}

export function exportList<Row>({ name, columns, rows }: ExportParts<Row>): ExportList {
  return {
    name,
    table: async (source, language) => {
      const batches = await rows(source);
      async function* cells() {
        for await (const batch of batches) yield batch.map((row) => columns.map((column) => column.value(row, language)));
      }
      return { name: name[language], columns: columns.map(({ label, kind }) => ({ label: label[language], kind })), rows: cells() };
    },
  };
}

/** `column('编号', 'Code', 'text', (row) => row.code)` */
export function column<Row>(zh: string, en: string, kind: WrittenColumn['kind'], value: ExportColumn<Row>['value']): ExportColumn<Row> {
  return { label: { zh, en }, kind, value };
}

/** The word of a value that may be absent. */
export function wordOf<Value extends string>(words: Readonly<Record<Value, ColumnLabel>>, value: Value | null, language: Language): string | null {
  return value === null ? null : words[value][language];
}

/** Moment in Shanghai as '2026-11-24 10:30'. */
export function shownInstant(at: string | null): string | null {
  if (at === null) return null;
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
