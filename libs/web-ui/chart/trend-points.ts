import type { TrendRow } from './trend.types';

export interface TrendPoint extends TrendRow {
  /** Percent with one decimal; null where nothing was expected. */
  rate: number | null;
  /** Only the first, the lowest and the last carry their number. */
  labelled: boolean;
  last: boolean;
  /** Its number stands above it: near the top there is room, near the axis it would cover the month. */
  above: boolean;
}

export const onTimeRate = (row: { expected: number; onTime: number }): number | null =>
  row.expected === 0 ? null : Math.round((row.onTime / row.expected) * 1000) / 10;

export function trendPoints(rows: readonly TrendRow[]): readonly TrendPoint[] {
  const rates = rows.map(onTimeRate);
  const known = rates.flatMap((rate, index) => (rate === null ? [] : [index]));
  const lowest = known.reduce<number | undefined>(
    (low, index) => (low === undefined || (rates[index] ?? 0) < (rates[low] ?? 0) ? index : low),
    undefined,
  );
  const marked = new Set([known[0], lowest, known.at(-1)]);
  const floor = axisFloor(rates);
  return rows.map((row, index) => ({
    ...row,
    rate: rates[index] ?? null,
    labelled: marked.has(index),
    last: index === known.at(-1),
    above: (rates[index] ?? 100) >= 95 || ((rates[index] ?? 100) - floor) / (100 - floor) < 0.2,
  }));
}

/** Floor of the axis: the ten below the lowest value, with room for its number, at most 80. */
export function axisFloor(rates: readonly (number | null)[]): number {
  const lowest = Math.min(90, ...rates.filter((rate) => rate !== null));
  return Math.max(0, Math.floor((lowest - 4) / 10) * 10);
}
