import { checkValue, figureOf, fundAhead, type Figure, type Finding, type FundAhead } from '@lianxi/domain';
import type { AskedIndicatorFragment, IndicatorEntryInput, ReportFigureFragment } from '../gql/graphql';

/** A figure as typed. */
export interface FigureRow {
  indicatorId: string;
  amount: string;
  whole: string;
  note: string;
}

const text = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** Digits as people type them: full width, with separators. */
export function numberOf(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[,，\s]/g, '');
  return plain === '' ? null : Number(plain);
}

const figureOfAsked = (entered: { amount: number; whole?: number | null } | null | undefined): Figure | null => (entered == null ? null : { amount: entered.amount, whole: entered.whole ?? null });

/** What was written before, else the figures of the last period. */
export function firstFigures(asked: readonly AskedIndicatorFragment[], written: readonly ReportFigureFragment[] | null): FigureRow[] {
  return asked.map(({ indicatorId, previous }) => {
    const own = written?.find((figure) => figure.indicatorId === indicatorId);
    const from = written === null ? previous : own;
    return { indicatorId, amount: text(from?.amount), whole: text(from?.whole), note: own?.note ?? '' };
  });
}

export const figureInputs = (rows: readonly FigureRow[]): IndicatorEntryInput[] =>
  rows.flatMap(({ indicatorId, amount, whole, note }) => {
    const entered = { amount: numberOf(amount), whole: numberOf(whole) };
    if (entered.amount === null && entered.whole === null && note.trim() === '') return [];
    // What is no number at all is said under its field; it is not sent.
    if (Number.isNaN(entered.amount) || Number.isNaN(entered.whole)) return [];
    return [{ indicatorId, ...entered, note: note.trim() === '' ? null : note.trim() }];
  });

/** What the server would say of a figure, said while it is typed. */
export function findingsOf({ definition, previous, above }: AskedIndicatorFragment, row: FigureRow, ahead: FundAhead | null = null): readonly Finding[] {
  const { kind, decimals, floor, cumulative, capped, jumpPercent = null } = definition;
  const entered = { amount: numberOf(row.amount), whole: definition.kind === 'ratio' ? numberOf(row.whole) : null };
  return checkValue({ kind, decimals, floor, cumulative, capped, jumpPercent }, entered, { previous: figureOfAsked(previous), above: figureOfAsked(above), ahead });
}

/** The earlier step of the same fund in this report that is the smallest. */
export function aheadOf(indicator: AskedIndicatorFragment, asked: readonly AskedIndicatorFragment[], rows: readonly FigureRow[]): FundAhead | null {
  const step = ({ indicatorId, definition: { name, measure, fund = null, fundPart = null } }: AskedIndicatorFragment) => ({ definition: { indicatorId, name, measure, fund, fundPart } });
  const entries = rows.map(({ indicatorId, amount }) => ({ indicatorId, amount: numberOf(amount) })).filter((entry) => !Number.isNaN(entry.amount));
  return fundAhead(step(indicator), asked.map(step), entries);
}

/** Why a figure keeps the report from being sent. */
export type FigureFault = 'blocked' | 'noteMissing';

export function figureFaults(asked: readonly AskedIndicatorFragment[], rows: readonly FigureRow[]): ReadonlyMap<string, FigureFault> {
  const faults = new Map<string, FigureFault>();
  for (const row of rows) {
    const indicator = asked.find(({ indicatorId }) => indicatorId === row.indicatorId);
    const findings = indicator === undefined ? [] : findingsOf(indicator, row, aheadOf(indicator, asked, rows));
    if (findings.some((finding) => finding.level === 'block')) faults.set(row.indicatorId, 'blocked');
    else if (findings.length > 0 && row.note.trim() === '') faults.set(row.indicatorId, 'noteMissing');
  }
  return faults;
}

/** The ratio of what is typed, in percent; null while it says nothing. */
export function ratioOf(row: FigureRow): number | null {
  const [amount, whole] = [numberOf(row.amount), numberOf(row.whole)];
  if (amount === null || whole === null || Number.isNaN(amount) || Number.isNaN(whole)) return null;
  return figureOf('ratio', { amount, whole });
}

/** 0 of 0: there was nothing this period. */
export const isNone = (row: FigureRow): boolean => numberOf(row.amount) === 0 && numberOf(row.whole) === 0;
