import type { Instant } from '../shared/local-date.js';
import { levels, type Level } from '../unit/unit.js';
import type { Figure, IndicatorRollUp } from './indicator.js';

/** A figure that is expected of a unit in a period: where the unit stands, and what it sent, if it has. */
export interface ExpectedFigure {
  readonly unitId: string;
  readonly level: Level;
  /** Jurisdictions the unit lies in; a town directly below a city has no county. */
  readonly places: Readonly<Partial<Record<Level, string>>>;
  readonly sentAt: Instant | null;
  readonly figure: Figure | null;
}

/** `entered` of `expected`: a missing figure is never taken for 0, it makes the sum incomplete. */
export interface RolledUp {
  readonly expected: number;
  readonly entered: number;
  readonly figure: Figure | null;
}

/**
 * Whose figures stand for an area: those of the units of that level where any is asked; else, place by place, those of the
 * level below. So a figure that both a county and its towns report is not counted twice.
 */
export function figuresFor(level: Level, entries: readonly ExpectedFigure[]): readonly ExpectedFigure[] {
  const own = entries.filter((entry) => entry.level === level);
  const below = levels[levels.indexOf(level) + 1];
  if (own.length > 0 || below === undefined) return own;
  const groups = new Map<string | undefined, ExpectedFigure[]>();
  for (const entry of entries) groups.set(entry.places[below], [...(groups.get(entry.places[below]) ?? []), entry]);
  return [...groups.values()].flatMap((group) => figuresFor(below, group));
}

// Four decimals are kept; whole ten-thousandths add up exactly, as numeric does in the database.
const SCALE = 10_000;

function exactSum(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + BigInt(Math.round(value * SCALE)), 0n);
  return Number(total) / SCALE;
}

/** Several figures as one (N10); a ratio keeps both its sums, so that it can be rolled up further. */
export function rollUp(how: IndicatorRollUp, entries: readonly ExpectedFigure[]): RolledUp {
  const sent = entries.flatMap(({ figure, sentAt, unitId }) => (figure === null ? [] : [{ ...figure, sentAt: sentAt ?? '', unitId }]));
  const [expected, entered] = [entries.length, sent.length];
  if (entered === 0) return { expected, entered, figure: null };
  const amounts = sent.map((each) => each.amount);
  if (how === 'max') return { expected, entered, figure: { amount: Math.max(...amounts), whole: null } };
  if (how === 'latest') {
    const last = sent.reduce((newest, each) => (each.sentAt > newest.sentAt || (each.sentAt === newest.sentAt && each.unitId > newest.unitId) ? each : newest));
    return { expected, entered, figure: { amount: last.amount, whole: null } };
  }
  const whole = how === 'ratio' ? exactSum(sent.map((each) => each.whole ?? 0)) : null;
  return { expected, entered, figure: { amount: exactSum(amounts), whole } };
}

/** The figure of an area from all that is expected in it. */
export function rollUpArea(how: IndicatorRollUp, level: Level, entries: readonly ExpectedFigure[]): RolledUp {
  return rollUp(how, figuresFor(level, entries));
}
