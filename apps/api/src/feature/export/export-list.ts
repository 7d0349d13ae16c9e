import type { CellValue, WrittenColumn, WrittenTable } from '@lianxi/api-documents';
import type { Policy } from '@lianxi/contract';
import type { AdminRole, ColumnLabel, Language } from '@lianxi/domain';
import type { Reading } from '../../platform/reading.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { ExportFilter } from './export-filter.js';
import type { ExportServices } from './export-services.js';

/** What a list is read from: the request, the filter of the address, and the services that its page asks too. */
export interface OpenSource {
  readonly request: RequestContext;
  readonly filter: ExportFilter;
  readonly services: ExportServices;
}

/** In a joint meeting: also the reader's row scope. */
export interface ExportSource extends OpenSource {
  readonly reading: Reading;
}

export interface ExportColumn<Row> {
  readonly label: ColumnLabel;
  readonly kind: WrittenColumn['kind'];
  readonly value: (row: Row, language: Language) => CellValue;
}

export interface ExportList {
  readonly name: ColumnLabel;
  /** Who may ask at all, as at the field its page asks. */
  readonly policy: Policy;
  readonly table: (source: OpenSource, language: Language) => Promise<WrittenTable>;
}

type Columns<Row, Source> = readonly ExportColumn<Row>[] | ((source: Source) => readonly ExportColumn<Row>[]);

interface Parts<Row, Source> {
  readonly name: ColumnLabel;
  readonly policy?: Policy;
  readonly columns: Columns<Row, Source>;
  /** Checks the filter and the right to read before the first row. */
  readonly rows: (source: Source) => Promise<AsyncIterable<readonly Row[]>>;
}

function listOf<Row, Source>(parts: Parts<Row, Source>, sourceOf: (source: OpenSource) => Promise<Source>): ExportList {
  return {
    name: parts.name,
    policy: parts.policy ?? 'member',
    table: async (open, language) => {
      const source = await sourceOf(open);
      const columns = typeof parts.columns === 'function' ? parts.columns(source) : parts.columns;
      const batches = await parts.rows(source);
      async function* cells() {
        for await (const batch of batches) yield batch.map((row) => columns.map((column) => column.value(row, language)));
      }
      return { name: parts.name[language], columns: columns.map(({ label, kind }) => ({ label: label[language], kind })), rows: cells() };
    },
  };
}

export function exportList<Row>(parts: Parts<Row, ExportSource>): ExportList {
  return listOf(parts, async (source) => ({ ...source, reading: await source.services.readings.of(source.request) }));
}

/** A list of the installation: for one of its administrators, outside any joint meeting. */
export function administrationList<Row>(parts: Omit<Parts<Row, OpenSource>, 'policy'> & { readonly policy?: AdminRole }): ExportList {
  return listOf({ policy: 'system_admin', ...parts }, (source) => Promise.resolve(source));
}

/** `column('编号', 'Code', 'text', (row) => row.code)` */
export function column<Row>(zh: string, en: string, kind: WrittenColumn['kind'], value: ExportColumn<Row>['value']): ExportColumn<Row> {
  return { label: { zh, en }, kind, value };
}

/** A short list, read at once. */
export async function* atOnce<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  await Promise.resolve();
  if (rows.length > 0) yield rows;
}

const PAGE = 100;

/** All pages of a list whose service gives pages; the first is asked before the first byte, for what it refuses. */
export async function allPages<Row>(read: (page: { readonly limit: number; readonly offset: number }) => Promise<{ readonly items: readonly Row[]; readonly total: number }>): Promise<AsyncIterable<readonly Row[]>> {
  let page = await read({ limit: PAGE, offset: 0 });
  async function* pages() {
    for (let offset = PAGE; ; offset += PAGE) {
      if (page.items.length > 0) yield page.items;
      if (offset >= page.total) return;
      page = await read({ limit: PAGE, offset });
    }
  }
  return pages();
}

/** The word of a value that may be absent. */
export function wordOf<Value extends string>(words: Readonly<Record<Value, ColumnLabel>>, value: Value | null, language: Language): string | null {
  return value === null ? null : words[value][language];
}

/** Several words in one cell. */
export function wordsOf<Value extends string>(words: Readonly<Record<Value, ColumnLabel>>, values: readonly Value[], language: Language): string {
  return values.map((value) => words[value][language]).join(language === 'zh' ? '、' : ', ');
}

/** Moment in Shanghai as '2026-11-24 10:30'. */
export function shownInstant(at: string | null): string | null {
  if (at === null) return null;
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
