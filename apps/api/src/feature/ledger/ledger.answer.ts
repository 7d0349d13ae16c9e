import type { Consequence as ConsequenceShape, LedgerFate as Fate, TaskImport, UnitConsequence } from '@lianxi/contract';
import { LineRefused, UnknownUnit, type Consequence, type LedgerColumn, type LedgerFate } from '@lianxi/domain';
import { paramsOf } from '../../platform/error-params.js';
import type { JudgedLedger, JudgedLine } from './ledger.judge.js';

const MOST_SHOWN = 1000;
const MOST_UNITS = 200;

/** Units are filled in by the resolver of their field. */
export type UnitConsequenceNode = Omit<UnitConsequence, 'unit'> & { readonly unitId: string };
export type ConsequenceNode = Omit<ConsequenceShape, 'units'> & { readonly units: readonly UnitConsequenceNode[] };
export type FailureNode = Omit<TaskImport['failures'][number], 'near'> & { readonly nearIds: readonly string[] };
export type TaskImportNode = Omit<TaskImport, 'consequence' | 'failures'> & { readonly consequence: ConsequenceNode; readonly failures: readonly FailureNode[] };

export function consequenceNode({ months, units, tasks, slots, warnAbove, heavy }: Consequence): ConsequenceNode {
  return {
    months: [...months], tasks, slots, warnAbove, heavy, unitCount: units.length,
    units: units.slice(0, MOST_UNITS).map(({ unitId, tasks: own, added, owed, most }) => ({ unitId, tasks: own, added: [...added], owed: [...owed], most })),
  };
}

export function countsOf({ lines, failures }: JudgedLedger): Readonly<Record<LedgerFate | 'known' | 'refused', number>> {
  const count = (wanted: Fate): number => lines.filter((line) => fateOf(line) === wanted).length;
  const refused = new Set([...failures.map(({ row }) => row), ...lines.flatMap((line) => ('refused' in line ? [line.row.row] : []))]);
  return { drafted: count('drafted'), assigned: count('assigned'), completed: count('completed'), known: count('known'), refused: refused.size };
}

function fateOf(line: JudgedLine): Fate | null {
  if ('refused' in line) return null;
  return 'known' in line ? 'known' : line.made.fate;
}

/** The head a refusal is about, as it stands in the sheet. */
export function headOfColumn({ sheet, mapping }: JudgedLedger, column: string | null | undefined): string | null {
  const at = column == null || !Object.hasOwn(mapping, column) ? null : mapping[column as LedgerColumn];
  const head = at === null ? null : sheet.outline.heads[at];
  return head === null || head === undefined ? null : String(head).trim();
}

/** Every refusal, in the order of the sheet. */
export function failuresOf(judged: JudgedLedger): readonly FailureNode[] {
  const titleAt = (row: number): string | null => {
    const at = judged.mapping.title;
    const cell = at === null ? null : judged.sheet.lines[row - 1]?.[at];
    return cell === null || cell === undefined ? null : String(cell).slice(0, 120);
  };
  const cells = judged.failures.map(({ row, column, code, params }): FailureNode => (
    { row, column: headOfColumn(judged, column), title: titleAt(row), code, params: paramsOf(params), unitName: null, nearIds: [] }
  ));
  const lines = judged.lines.flatMap((line): FailureNode[] => {
    if (!('refused' in line)) return [];
    const { refused, row: { row, values } } = line;
    return (refused instanceof LineRefused ? refused.all : [refused]).map((each) => {
      const unknown = each instanceof UnknownUnit ? each : null;
      return {
        row, column: headOfColumn(judged, each.field), title: values.title, code: each.code, params: paramsOf(each.params),
        unitName: unknown?.written ?? null, nearIds: unknown?.near.map(({ id }) => id) ?? [],
      };
    });
  });
  return [...cells, ...lines].sort((first, second) => first.row - second.row);
}

export function answerOf(judged: JudgedLedger, done: boolean): TaskImportNode {
  const items = judged.lines.flatMap((line) => {
    const fate = fateOf(line);
    if (fate === null) return [];
    const known = 'known' in line ? line.known : null;
    const made = done && 'made' in line ? line.made : null;
    return [{ row: line.row.row, title: line.row.values.title ?? '', fate, taskId: known?.taskId ?? made?.id ?? null, taskCode: known?.taskCode ?? made?.code ?? null }];
  });
  return { done, items: items.slice(0, MOST_SHOWN), failures: failuresOf(judged).slice(0, MOST_SHOWN), ...countsOf(judged), totals: judged.totals.slice(0, MOST_SHOWN), consequence: consequenceNode(judged.consequence) };
}
