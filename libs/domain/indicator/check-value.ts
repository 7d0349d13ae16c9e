import type { ErrorParams } from '../shared/domain-error.js';
import type { ErrorCode } from '../shared/error-code.js';
import { figureOf, indicatorLimits, isBelowFloor, type Figure, type IndicatorDefinition } from './indicator.js';

/** What was typed: either number may still be open. */
export interface EnteredFigure {
  readonly amount: number | null;
  readonly whole: number | null;
}

/** `block` must be put right; `ask` may stand with a note. */
export interface Finding {
  readonly level: 'block' | 'ask';
  readonly code: Extract<ErrorCode, `INDICATOR_${string}`> | 'NUMBER_OUT_OF_RANGE';
  readonly params: ErrorParams;
}

/** The same unit's figure of the period before, and that of the level above it, as far as there are any. */
export interface FigureSurroundings {
  readonly previous: Figure | null;
  readonly above: Figure | null;
  /** The smallest figure of an earlier step of the same fund in the same report; more than that cannot have gone further. */
  readonly ahead?: FundAhead | null;
}

export interface FundAhead {
  readonly name: string;
  readonly amount: number;
}

export type CheckedDefinition = Pick<IndicatorDefinition, 'kind' | 'decimals' | 'floor' | 'cumulative' | 'jumpPercent' | 'capped'>;

const block = (code: Finding['code'], params: ErrorParams = {}): Finding => ({ level: 'block', code, params });
const ask = (code: Finding['code'], params: ErrorParams = {}): Finding => ({ level: 'ask', code, params });

/** At most two decimals for the eye. */
export function rounded(value: number, decimals = 2): number {
  const scale = 10 ** decimals;
  return Math.round((value + Number.EPSILON) * scale) / scale;
}

/** 0.1 + 0.2 has one decimal to a person. */
function hasDecimals(value: number, decimals: number): boolean {
  return Math.abs(value - rounded(value, decimals)) < 1e-7;
}

function numberFindings(definition: CheckedDefinition, value: number): Finding[] {
  const { kind, decimals } = definition;
  if (!Number.isFinite(value) || Math.abs(value) > indicatorLimits.figure) return [block('NUMBER_OUT_OF_RANGE', { min: 0, max: indicatorLimits.figure })];
  if (value < 0 && kind !== 'amount') return [block('INDICATOR_NEGATIVE')];
  if (!hasDecimals(value, decimals)) return [decimals === 0 ? block('INDICATOR_NOT_WHOLE') : block('INDICATOR_DECIMALS', { decimals })];
  return [];
}

/** 0 of 0 says that there was nothing this period: entered, and nothing to divide. */
function ratioFindings({ capped }: CheckedDefinition, { amount, whole }: EnteredFigure): Finding[] {
  if (amount === null || whole === null) return [block('INDICATOR_INCOMPLETE')];
  if (whole === 0) return amount === 0 ? [] : [block('INDICATOR_DENOMINATOR_ZERO')];
  return capped && amount > whole ? [block('INDICATOR_ABOVE_WHOLE', { amount, whole })] : [];
}

/** A change from nothing has no percentage and is not asked about. */
function jumpFinding({ kind, jumpPercent }: CheckedDefinition, entered: Figure, previous: Figure): Finding[] {
  const [now, before] = [figureOf(kind, entered), figureOf(kind, previous)];
  if (jumpPercent === null || now === null || before === null || before === 0) return [];
  const percent = (Math.abs(now - before) / Math.abs(before)) * 100;
  return percent > jumpPercent ? [ask('INDICATOR_JUMP', { before: kind === 'ratio' ? `${rounded(before)}%` : rounded(before), percent: rounded(percent, 0), limit: jumpPercent })] : [];
}

function askFindings(definition: CheckedDefinition, entered: Figure, { previous, above, ahead }: FigureSurroundings): Finding[] {
  const findings: Finding[] = [];
  if (definition.kind === 'ratio' && entered.whole !== null && entered.amount > entered.whole) findings.push(ask('INDICATOR_ABOVE_WHOLE', { amount: entered.amount, whole: entered.whole }));
  if (ahead && entered.amount > ahead.amount) findings.push(ask('INDICATOR_ABOVE_AHEAD', { name: ahead.name, amount: rounded(ahead.amount) }));
  if (definition.kind === 'amount' && entered.amount < 0) findings.push(ask('INDICATOR_BELOW_ZERO'));
  if (previous) findings.push(...jumpFinding(definition, entered, previous));
  if (previous && definition.cumulative && entered.amount < previous.amount) findings.push(ask('INDICATOR_FELL', { by: rounded(previous.amount - entered.amount, 4) }));
  if (above && isBelowFloor(definition, entered, above)) findings.push(ask('INDICATOR_BELOW_FLOOR', { floor: rounded(figureOf(definition.kind, above) ?? 0) }));
  return findings;
}

/**
 * What is wrong with a figure, or to be asked about (N10, N20): blocked are half a ratio, a part of a whole of 0, a part above the whole it
 * belongs to by definition, what cannot be negative or divided; asked about are other ratios above 100 %, jumps, falling totals, amounts
 * below zero, figures below the level above, more money than in an earlier step of its fund, and what was left open.
 */
export function checkValue(definition: CheckedDefinition, entered: EnteredFigure, around: FigureSurroundings): readonly Finding[] {
  const { amount, whole } = entered;
  if (amount === null && whole === null) return [ask('INDICATOR_OPEN')];
  const numbers = [amount, definition.kind === 'ratio' ? whole : null].flatMap((value) => (value === null ? [] : numberFindings(definition, value)));
  const blocked = [...numbers.slice(0, 1), ...(numbers.length === 0 && definition.kind === 'ratio' ? ratioFindings(definition, entered) : [])];
  if (blocked.length > 0 || amount === null) return blocked;
  return askFindings(definition, { amount, whole }, around);
}
