import { DomainError } from '../shared/domain-error.js';
import { findHeadLine, guessMapping } from '../table/guess-mapping.js';
import { isBlank } from '../table/read-cell.js';
import { readRows, type RowFailure } from '../table/read-rows.js';
import { comparable, comparableHead, type ColumnMapping, type TableCell, type TableLines } from '../table/table-column.js';
import { ledgerColumn, ledgerColumns, templateColumns, type LedgerColumn } from './ledger-columns.js';

/** A line of a ledger as read; the row as the sheet program numbers it. */
export interface LedgerRow {
  readonly row: number;
  readonly values: Readonly<Record<LedgerColumn, string | null>>;
}

/** 合计, 小计, 总计：12项: a line that adds up the others and is no task. */
const TOTAL = /^(?:合计|小计|总计|共计|累计|total|subtotal|grandtotal)(?:$|[:：(（\d])/;

function isTotal(line: readonly TableCell[]): boolean {
  const first = line.find((cell) => !isBlank(cell));
  return first !== undefined && TOTAL.test(comparable(String(first)));
}

export interface ReadLedger {
  /** Lines that add up others, left out; as the sheet program numbers them. */
  readonly totals: readonly number[];
  readonly rows: readonly LedgerRow[];
  readonly failures: readonly RowFailure<LedgerColumn>[];
}

/** Which head of the sheet holds which column: what is kept of a mapping, so that a moved column is found again. */
export type LedgerHeads = Readonly<Partial<Record<LedgerColumn, string>>>;

/** How a sheet is read: the line of its head, from 0, its heads, and the columns as far as they are known. */
export interface LedgerOutline {
  readonly headLine: number;
  readonly heads: readonly TableCell[];
  readonly mapping: ColumnMapping<LedgerColumn>;
  /** Columns whose head says exactly so; others are guesses a person looks at. */
  readonly sure: readonly LedgerColumn[];
  /** Its heads are those of the template: nothing is to be mapped. */
  readonly template: boolean;
}

const headOf = (cell: TableCell | undefined): string => comparableHead(String(cell ?? ''));

/** A merged title stands in every column: it is no head. */
const isHead = (line: readonly TableCell[]): boolean => new Set(line.filter((cell) => !isBlank(cell))).size > 1;

/** Head guessed (or taken as said), columns guessed. TABLE_WITHOUT_HEAD where no line looks like one. */
export function outlineOf(lines: TableLines, saidHeadLine: number | null): LedgerOutline {
  const headLine = saidHeadLine ?? findHeadLine(lines.map((line) => (isHead(line) ? line : [])), ledgerColumns);
  const heads = headLine === null ? undefined : lines[headLine];
  if (headLine === null || heads === undefined) throw new DomainError('TABLE_WITHOUT_HEAD');
  const guesses = guessMapping(heads, ledgerColumns);
  const mapping = Object.fromEntries(ledgerColumns.map(({ key }) => [key, guesses.find((guess) => guess.key === key)?.at ?? null])) as unknown as ColumnMapping<LedgerColumn>;
  const said = new Set(heads.map(headOf));
  // A template handed out before the day to report by had a column of its own is one too.
  const template = templateColumns.filter((key) => key !== 'reportDue').every((key) => [ledgerColumn(key).label.zh, ledgerColumn(key).label.en].some((name) => said.has(headOf(name))));
  return { headLine, heads, mapping, sure: guesses.filter(({ confidence }) => confidence === 1).map(({ key }) => key), template };
}

/** A kept mapping on these heads; null unless every head it names is there. */
export function mappingOfHeads(heads: readonly TableCell[], kept: LedgerHeads): ColumnMapping<LedgerColumn> | null {
  const names = heads.map(headOf);
  const entries = ledgerColumns.map(({ key }) => [key, kept[key] === undefined ? null : names.indexOf(headOf(kept[key]))] as const);
  return entries.some(([, at]) => at === -1) ? null : (Object.fromEntries(entries) as unknown as ColumnMapping<LedgerColumn>);
}

/** The heads of a mapping, as they are kept. */
export function headsOfMapping(heads: readonly TableCell[], mapping: ColumnMapping<LedgerColumn>): LedgerHeads {
  return Object.fromEntries(ledgerColumns.flatMap(({ key }) => (mapping[key] === null ? [] : [[key, String(heads[mapping[key]] ?? '').trim()]])));
}

/** COLUMN_MISSING {label} for title or lead, INPUT_INVALID for a column the sheet has not, or one mapped twice. */
export function demandMapping(heads: readonly TableCell[], mapping: ColumnMapping<LedgerColumn>): void {
  const missing = ledgerColumns.find(({ key, required }) => required && mapping[key] === null);
  if (missing) throw new DomainError('COLUMN_MISSING', { label: missing.label.zh }, missing.key);
  const used = Object.values(mapping).filter((at) => at !== null);
  if (new Set(used).size < used.length || used.some((at) => !Number.isInteger(at) || at < 0 || at >= heads.length)) throw new DomainError('INPUT_INVALID', {}, 'mapping');
}

/** In a line of the template only its number stands ready: such a line is empty. */
function isEmpty({ values }: LedgerRow): boolean {
  return Object.entries(values).every(([key, value]) => key === 'number' || value === null);
}

/** The lines below the head. Two lines of one number: ROW_TWICE. */
export function readLedger(lines: TableLines, headLine: number, mapping: ColumnMapping<LedgerColumn>): ReadLedger {
  const totals = lines.flatMap((line, at) => (at > headLine && isTotal(line) ? [at + 1] : []));
  const cleared = lines.map((line, at) => (at > headLine && (isTotal(line) || ledgerColumns.every(({ key }) => key === 'number' || isBlank(line[mapping[key] ?? -1]))) ? [] : line));
  const { items, failures } = readRows(ledgerColumns, cleared, { headLine, mapping }, { unique: 'number' });
  const rows = items.map(({ row, values }) => ({ row, values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === null ? null : String(value)])) as LedgerRow['values'] }));
  return { totals, rows: rows.filter((each) => !isEmpty(each)), failures };
}
