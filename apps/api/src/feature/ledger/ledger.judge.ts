import { DutyEntity, findKnownLines, findOwedReports, isId, type KnownLine } from '@lianxi/api-data';
import type { ImportTasksInput } from '@lianxi/contract';
import {
  addMonths, comparable, consequenceOf, DomainError, importTask, makeCode, previewAssignTask, readLedger, rowNumber, unitFinder,
  type Consequence, type ImportedTask, type LedgerAround, type LedgerColumn, type LedgerRow, type LocalDate, type OwedAlready, type RowFailure,
} from '@lianxi/domain';
import { In } from 'typeorm';
import type { VerbScope } from '../../platform/verb-runner.js';
import { ledgerUnits } from './ledger.reads.js';
import type { Progress } from '../../platform/import-progress.js';
import { mappingOfInput, type KnownSheet } from './ledger.sheet.js';

/** What is told of a task that was made, or would be. */
export interface MadeTask {
  readonly fate: ImportedTask['fate'];
  readonly id: string;
  readonly code: string;
}

/** A line, and what becomes of it. */
export type JudgedLine = { readonly row: LedgerRow; readonly number: string } & (
  | { readonly made: MadeTask }
  | { readonly known: KnownLine }
  | { readonly refused: DomainError }
);

/** A line that is taken in, with all its task consists of. */
export interface TakenLine {
  readonly number: string;
  readonly made: ImportedTask;
}

export interface JudgedLedger {
  readonly lines: readonly JudgedLine[];
  /** Lines that only add up others. */
  readonly totals: readonly number[];
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

/** How the lines are gone through: who is told how far it is, and who takes the good ones, some hundred at a time. */
export interface Going {
  readonly tell: (progress: Omit<Progress, 'writing'>) => Promise<void>;
  readonly take: (lines: readonly TakenLine[]) => Promise<void>;
}

const TAKEN_AT_ONCE = 500;

/** All lines, judged by the verbs of tasks. Of what is made only what is told of it is kept: the rest is taken, or forgotten. Codes run on from the last one given. */
export async function judgeLedger(scope: VerbScope, sheet: KnownSheet, input: ImportTasksInput, numbering: Numbering, { tell, take }: Going): Promise<JudgedLedger> {
  const { manager, actor, jointMeetingId, context } = scope;
  const mapping = mappingOfInput(sheet, input.mapping);
  const { rows, failures, totals } = readLedger(sheet.lines, sheet.outline.headLine, mapping);
  if (rows.length + failures.length === 0) throw new DomainError('TABLE_EMPTY', {}, 'fileId');
  const around = await aroundOf(scope, rows, input);
  const known = await findKnownLines(manager, { jointMeetingId, ledger: input.ledger ?? '', numbers: rows.map(rowNumber) });
  const choice = { assign: input.mode === 'assign', pastDueOn: input.pastDueOn ?? null };
  const lines: JudgedLine[] = [];
  // Read before anything is written: what comes with this file is not owed already.
  const owed = await owedBy(scope, [...around.assignableUnitIds]);
  const asked = new Asked(context);
  const seen = new Map<string, number>();
  const taken: TakenLine[] = [];
  let count = 0;
  for (const [at, row] of rows.entries()) {
    lines.push(judgeLine(row));
    if (taken.length === TAKEN_AT_ONCE) await take(taken.splice(0));
    if (at % 50 === 0) await tell({ done: at, all: rows.length });
  }
  if (taken.length > 0) await take(taken);
  return { lines, failures, totals, sheet, mapping, consequence: consequenceOf(asked, owed, context.today) };

  function judgeLine(row: LedgerRow): JudgedLine {
    const number = rowNumber(row);
    const before = known.get(number);
    if (before) return { row, number, known: before };
    const twice = seen.get(number);
    if (twice !== undefined) return { row, number, refused: new DomainError('ROW_TWICE', { row: twice }) };
    seen.set(number, row.row);
    try {
      const made = importTask(actor, { ...around, code: makeCode('RW', numbering.year, numbering.last + count + 1) }, row, choice, context);
      count += 1;
      taken.push({ number, made });
      asked.add(made);
      return { row, number, made: { fate: made.fate, id: made.task.id, code: made.task.code } };
    } catch (error) {
      if (error instanceof DomainError) return { row, number, refused: error };
      throw error;
    }
  }
}

/** What the lines ask of people, as far as the consequence wants to know. */
class Asked {
  readonly parts: { readonly taskId: string; readonly unitId: string }[] = [];
  readonly slots: { readonly unitId: string; readonly dueOn: LocalDate }[] = [];

  constructor(private readonly context: VerbScope['context']) {}

  add(made: ImportedTask): void {
    if (made.fate === 'completed') return;
    // A draft asks nothing yet: what assigning it would.
    const slots = made.fate === 'drafted' ? previewAssignTask(made.task, made.assignments, this.context).slots : made.slots;
    for (const { taskId, unitId } of made.assignments) this.parts.push({ taskId, unitId });
    for (const { unitId, dueOn } of slots) this.slots.push({ unitId, dueOn });
  }
}

type Place = Pick<VerbScope, 'manager' | 'jointMeetingId'> & { readonly context: Pick<VerbScope['context'], 'today'> };

/** Reports these units owe in the twelve months shown. */
async function owedBy({ manager, jointMeetingId, context: { today } }: Place, unitIds: readonly string[]): Promise<readonly OwedAlready[]> {
  const fromOn = `${today.slice(0, 7)}-01`;
  return unitIds.length === 0 ? [] : findOwedReports(manager, { jointMeetingId, unitIds, fromOn, untilOn: addMonths(fromOn, 12) });
}

/** With what the units owe already. */
export async function consequenceFor(place: Place, made: Parameters<typeof consequenceOf>[0]): Promise<Consequence> {
  return consequenceOf(made, await owedBy(place, [...new Set(made.parts.map(({ unitId }) => unitId))]), place.context.today);
}
