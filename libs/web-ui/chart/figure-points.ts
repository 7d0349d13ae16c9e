/** A figure of a period, and what is said of it. */
export interface FigureRow {
  key: string;
  /** Short label under the axis. */
  label: string;
  /** Spoken label. */
  name: string;
  /** Null where nothing was entered: a gap, never 0. */
  value: number | null;
  /** The figure in words, with what is missing. */
  said: string;
  complete: boolean;
}

export interface FigurePoint extends FigureRow {
  labelled: boolean;
  last: boolean;
}

/** Only the first, the lowest, the highest and the last figure carry their number. */
export function figurePoints(rows: readonly FigureRow[]): readonly FigurePoint[] {
  const known = rows.flatMap((row, index) => (row.value === null ? [] : [{ index, value: row.value }]));
  const extreme = (better: (one: number, other: number) => boolean) =>
    known.reduce<{ index: number; value: number } | undefined>((found, each) => (found === undefined || better(each.value, found.value) ? each : found), undefined)?.index;
  const last = known.at(-1)?.index;
  const marked = new Set([known[0]?.index, extreme((one, other) => one < other), extreme((one, other) => one > other), last]);
  return rows.map((row, index) => ({ ...row, labelled: marked.has(index), last: index === last }));
}
