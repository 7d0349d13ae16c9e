import type { MatrixPeriod, MatrixRowData } from './matrix.types';

/** Offsets of every row's top edge, and the total as last entry. */
export function rowOffsets(rows: readonly MatrixRowData[], rowHeight: number, groupHeight: number): readonly number[] {
  const offsets = [0];
  let top = 0;
  for (const row of rows) {
    top += row.type === 'group' ? groupHeight : rowHeight;
    offsets.push(top);
  }
  return offsets;
}

/** Index of the row that covers `top`. */
export function rowAt(offsets: readonly number[], top: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface RowWindow {
  start: number;
  end: number;
}

const STEP = 4;

/** Rows in sight with a margin, in steps, so that most scroll events change nothing. */
export function rowWindow(offsets: readonly number[], top: number, height: number): RowWindow {
  const count = offsets.length - 1;
  const first = Math.floor(rowAt(offsets, top) / STEP) * STEP - STEP;
  const last = Math.ceil((rowAt(offsets, top + height) + 1) / STEP) * STEP + STEP;
  return { start: Math.max(0, first), end: Math.min(count, last) };
}

/** On a phone: the last few periods up to the current one. */
export function periodsShown(periods: readonly MatrixPeriod[], phone: boolean, count: number): readonly number[] {
  const all = periods.map((_, index) => index);
  if (!phone) return all;
  const current = periods.findIndex((period) => period.phase === 'current');
  const end = current === -1 ? periods.length : current + 1;
  return all.slice(Math.max(0, end - count), Math.max(end, count));
}

export interface Spot {
  row: number;
  column: number;
}

const stepRow = (rows: readonly MatrixRowData[], from: number, step: number): number => {
  for (let row = from + step; row >= 0 && row < rows.length; row += step) if (rows[row]?.type !== 'group') return row;
  return from;
};

const nearestRow = (rows: readonly MatrixRowData[], wanted: number): number => {
  const row = Math.min(rows.length - 1, Math.max(0, wanted));
  if (rows[row]?.type !== 'group') return row;
  const below = stepRow(rows, row, 1);
  return below === row ? stepRow(rows, row, -1) : below;
};

const clamp = (value: number, last: number): number => Math.min(Math.max(0, value), last);

/** Where a key leads: arrows one cell, Home and End the row, with Ctrl the whole matrix, page keys ten rows; group rows are stepped over. */
export function moveSpot(
  rows: readonly MatrixRowData[],
  columns: number,
  spot: Spot,
  key: string,
  ctrl: boolean,
): Spot | null {
  const last = columns - 1;
  switch (key) {
    case 'ArrowUp':
      return { ...spot, row: stepRow(rows, spot.row, -1) };
    case 'ArrowDown':
      return { ...spot, row: stepRow(rows, spot.row, 1) };
    case 'ArrowLeft':
      return { ...spot, column: clamp(spot.column - 1, last) };
    case 'ArrowRight':
      return { ...spot, column: clamp(spot.column + 1, last) };
    case 'Home':
      return { row: ctrl ? nearestRow(rows, 0) : spot.row, column: 0 };
    case 'End':
      return { row: ctrl ? nearestRow(rows, rows.length - 1) : spot.row, column: last };
    case 'PageUp':
      return { ...spot, row: nearestRow(rows, spot.row - 10) };
    case 'PageDown':
      return { ...spot, row: nearestRow(rows, spot.row + 10) };
    default:
      return null;
  }
}

/** First cell a keyboard reaches. */
export const firstSpot = (rows: readonly MatrixRowData[], start: number, columns: number): Spot => ({
  row: nearestRow(rows, start),
  column: Math.max(0, columns - 1),
});
