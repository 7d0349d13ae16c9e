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
}

export type CheckedDefinition = Pick<IndicatorDefinition, 'kind' | 'decimals' | 'floor' | 'cumulative' | 'jumpPercent'>;

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

function ratioFindings(entered: EnteredFigure): Finding[] {
  if (entered.amount === null || entered.whole === null) return [block('INDICATOR_INCOMPLETE')];
  if (entered.whole === 0) return [block('INDICATOR_DENOMINATOR_ZERO')];
  return entered.amount > entered.whole ? [block('INDICATOR_ABOVE_WHOLE', { amount: entered.amount, whole: entered.whole })] : [];
}

/** A change from nothing has no percentage and is not asked about. */
function jumpFinding({ kind, jumpPercent }: CheckedDefinition, entered: Figure, previous: Figure): Finding[] {
  const [now, before] = [figureOf(kind, entered), figureOf(kind, previous)];
  if (jumpPercent === null || now === null || before === null || before === 0) return [];
  const percent = (Math.abs(now - before) / Math.abs(before)) * 100;
  return percent > jumpPercent ? [ask('INDICATOR_JUMP', { before: kind === 'ratio' ? `${rounded(before)}%` : rounded(before), percent: rounded(percent, 0), limit: jumpPercent })] : [];
}

function askFindings(definition: CheckedDefinition, entered: Figure, { previous, above }: FigureSurroundings): Finding[] {
  const findings: Finding[] = [];
  if (definition.kind === 'amount' && entered.amount < 0) findings.push(ask('INDICATOR_BELOW_ZERO'));
  if (previous) findings.push(...jumpFinding(definition, entered, previous));
  if (previous && definition.cumulative && entered.amount < previous.amount) findings.push(ask('INDICATOR_FELL', { by: rounded(previous.amount - entered.amount, 4) }));
  if (above && isBelowFloor(definition, entered, above)) findings.push(ask('INDICATOR_BELOW_FLOOR', { floor: rounded(figureOf(definition.kind, above) ?? 0) }));
  return findings;
}

/**
 * What is wrong with a figure, or to be asked about (N10, N20): blocked are an open or zero denominator, a part above its whole,
 * what cannot be negative or divided; asked about are jumps, falling totals, amounts below zero, and figures below the level
 * above. Nothing entered gives no finding: it counts as not entered.
 */
export function checkValue(definition: CheckedDefinition, entered: EnteredFigure, around: FigureSurroundings): readonly Finding[] {
  const { amount, whole } = entered;
  if (amount === null && whole === null) return [];
  const numbers = [amount, definition.kind === 'ratio' ? whole : null].flatMap((value) => (value === null ? [] : numberFindings(definition, value)));
  const blocked = [...numbers.slice(0, 1), ...(numbers.length === 0 && definition.kind === 'ratio' ? ratioFindings(entered) : [])];
  if (blocked.length > 0 || amount === null) return blocked;
  return askFindings(definition, { amount, whole }, around);
}
