import { DutyEntity, findKnownLines, findOwedReports, isId, type KnownLine } from '@lianxi/api-data';
import type { ImportTasksInput } from '@lianxi/contract';
import {
  addMonths, comparable, consequenceOf, DomainError, importTask, makeCode, previewAssignTask, readLedger, rowNumber, unitFinder,
  type Consequence, type ImportedTask, type LedgerAround, type LedgerColumn, type LedgerRow, type RowFailure,
} from '@lianxi/domain';
import { In } from 'typeorm';
import type { VerbScope } from '../../platform/verb-runner.js';
import { ledgerUnits } from './ledger.reads.js';
import type { Progress } from '../../platform/import-progress.js';
import { mappingOfInput, type KnownSheet } from './ledger.sheet.js';

/** A line, and what becomes of it. */
export type JudgedLine = { readonly row: LedgerRow; readonly number: string } & (
  | { readonly made: ImportedTask }
  | { readonly known: KnownLine }
  | { readonly refused: DomainError }
);

export interface JudgedLedger {
  readonly lines: readonly JudgedLine[];
  /** Cells that could not even be read. */
  readonly failures: readonly RowFailure<LedgerColumn>[];
  readonly sheet: KnownSheet;
  readonly mapping: KnownSheet['mapping'];
  readonly consequence: Consequence;
}

export interface Numbering {
  readonly year: number;
  /** The last number given. */
  readonly last: number;
}

/** What all lines meet, read once for all of them. */
async function aroundOf({ manager, jointMeetingId, context }: VerbScope, rows: readonly LedgerRow[], input: ImportTasksInput): Promise<Omit<LedgerAround, 'code'>> {
  const { ids, units } = await ledgerUnits(manager, { jointMeetingId, today: context.today });
  const codes = [...new Set(rows.flatMap(({ values }) => values.duty ?? []))];
  const duties = codes.length === 0 ? [] : await manager.findBy(DutyEntity, { jointMeetingId, code: In(codes) });
  const chosen = new Map((input.units ?? []).filter(({ unitId }) => isId(unitId)).map(({ name, unitId }) => [comparable(name), unitId]));
  return { jointMeetingId, units: unitFinder(units, chosen), assignableUnitIds: ids, duties: new Map(duties.map((duty) => [duty.code, duty])) };
}

/** All lines, judged by the verbs of tasks; nothing is written. Codes run on from the last one given. */
export async function judgeLedger(scope: VerbScope, sheet: KnownSheet, input: ImportTasksInput, numbering: Numbering, tell: (progress: Progress) => Promise<void>): Promise<JudgedLedger> {
  const { manager, actor, jointMeetingId, context } = scope;
  const mapping = mappingOfInput(sheet, input.mapping);
  const { rows, failures } = readLedger(sheet.lines, sheet.outline.headLine, mapping);
  if (rows.length + failures.length === 0) throw new DomainError('TABLE_EMPTY', {}, 'fileId');
  const around = await aroundOf(scope, rows, input);
  const known = await findKnownLines(manager, { jointMeetingId, ledger: input.ledger ?? '', numbers: rows.map(rowNumber) });
  const choice = { assign: input.mode === 'assign', pastDueOn: input.pastDueOn ?? null };
  const lines: JudgedLine[] = [];
  const seen = new Map<string, number>();
  let made = 0;
  for (const [at, row] of rows.entries()) {
    const line = judgeLine(row);
    if ('made' in line) made += 1;
    lines.push(line);
    if (at % 50 === 0) await tell({ done: at, all: rows.length, writing: false });
  }
  return { lines, failures, sheet, mapping, consequence: await consequenceWithin(scope, lines) };

  function judgeLine(row: LedgerRow): JudgedLine {
    const number = rowNumber(row);
    const before = known.get(number);
    if (before) return { row, number, known: before };
    const twice = seen.get(number);
    if (twice !== undefined) return { row, number, refused: new DomainError('ROW_TWICE', { row: twice }) };
    seen.set(number, row.row);
    try {
      return { row, number, made: importTask(actor, { ...around, code: makeCode('RW', numbering.year, numbering.last + made + 1) }, row, choice, context) };
    } catch (error) {
      if (error instanceof DomainError) return { row, number, refused: error };
      throw error;
    }
  }
}

async function consequenceWithin(scope: VerbScope, lines: readonly JudgedLine[]): Promise<Consequence> {
  const tasks = lines.flatMap((line) => ('made' in line && line.made.fate !== 'completed' ? [line.made] : []));
  const parts = tasks.flatMap(({ assignments }) => assignments);
  // A draft asks nothing yet: what assigning it would.
  const slots = tasks.flatMap((made) => (made.fate === 'drafted' ? previewAssignTask(made.task, made.assignments, scope.context).slots : made.slots));
  return consequenceFor(scope, { slots, parts });
}

/** With what the units owe already. */
export async function consequenceFor(
  { manager, jointMeetingId, context: { today } }: Pick<VerbScope, 'manager' | 'jointMeetingId'> & { readonly context: Pick<VerbScope['context'], 'today'> },
  made: Parameters<typeof consequenceOf>[0],
): Promise<Consequence> {
  const unitIds = [...new Set(made.parts.map(({ unitId }) => unitId))];
  const fromOn = `${today.slice(0, 7)}-01`;
  const owed = unitIds.length === 0 ? [] : await findOwedReports(manager, { jointMeetingId, unitIds, fromOn, untilOn: addMonths(fromOn, 12) });
  return consequenceOf(made, owed, today);
}
