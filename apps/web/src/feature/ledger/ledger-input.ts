import type { ImportTasksInput, LedgerColumn, LedgerMode, LedgerOutlineQuery } from '../../gql/graphql';

export type Outline = LedgerOutlineQuery['ledgerOutline'];

/** Columns in the order they are asked for; the first two must be there. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = ['title', 'lead', 'number', 'content', 'supports', 'due', 'every', 'reportDue', 'duty', 'done', 'doneOn', 'progress'];

export type Columns = Readonly<Partial<Record<LedgerColumn, number>>>;

/** What a person says of the file; all of it goes with each request. */
export interface LedgerChoices {
  columns: Columns;
  mode: LedgerMode;
  allOrNothing: boolean;
  pastDueOn: string;
  ledger: string;
  /** By the name as the ledger writes it. */
  units: Readonly<Record<string, string>>;
}

export function columnsOf(outline: Outline): Columns {
  return Object.fromEntries(outline.mapping.map(({ column, at }) => [column, at]));
}

export function choicesOf(outline: Outline, fileName: string): LedgerChoices {
  const bare = fileName.replace(/\.[^.]+$/, '').slice(0, 100);
  return { columns: columnsOf(outline), mode: outline.template ? 'assign' : 'draft', allOrNothing: false, pastDueOn: '', ledger: outline.template ? '' : (outline.ledger ?? bare), units: {} };
}

/** What keeps it from being read: a column that must be there, one taken twice, or a ledger without a name. */
export function faultOf({ columns, ledger }: LedgerChoices, outline: Outline): 'head' | 'column' | 'twice' | 'name' | null {
  if (outline.headRow == null) return 'head';
  if (columns.title === undefined || columns.lead === undefined) return 'column';
  const used = Object.values(columns);
  if (new Set(used).size < used.length) return 'twice';
  return !outline.template && ledger.trim() === '' ? 'name' : null;
}

export function inputOf(fileId: string, outline: Outline, choices: LedgerChoices): ImportTasksInput {
  const { columns, mode, allOrNothing, pastDueOn, ledger, units } = choices;
  return {
    fileId, sheet: outline.sheet, headRow: outline.headRow ?? null, mode, allOrNothing,
    mapping: Object.entries(columns).map(([column, at]) => ({ column: column as LedgerColumn, at })),
    pastDueOn: pastDueOn === '' ? null : pastDueOn, ledger: outline.template ? null : ledger.trim(),
    units: Object.entries(units).map(([name, unitId]) => ({ name, unitId })),
  };
}
