import { expect, describe, it } from '@jest/globals';
import { moveSpot, periodsShown, rowAt, rowOffsets, rowWindow } from './matrix-layout';
import type { MatrixPeriod, MatrixRowData } from './matrix.types';

const group = (key: string): MatrixRowData => ({ type: 'group', key, name: key });
const unit = (key: string): MatrixRowData => ({ type: 'unit', key, name: key, cells: [], tail: '' });
const rows = [group('a'), unit('b'), unit('c'), group('d'), unit('e')];
const period = (key: string, phase: MatrixPeriod['phase']): MatrixPeriod => ({ key, label: key, year: '2026', phase });

describe('rows of the matrix', () => {
  it('adds heights up, groups being lower', () => {
    expect(rowOffsets(rows, 26, 24)).toEqual([0, 24, 50, 76, 100, 126]);
  });

  it('finds the row at a height', () => {
    const offsets = rowOffsets(rows, 26, 24);
    expect([0, 23, 24, 75, 76, 5000].map((top) => rowAt(offsets, top))).toEqual([0, 0, 1, 2, 3, 4]);
  });

  it('keeps a window that holds every row in sight, and far fewer than all', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      index % 40 === 0 ? group(`g${index}`) : unit(`u${index}`),
    );
    const offsets = rowOffsets(many, 26, 24);
    for (const top of [0, 1, 999, 26000, 51000]) {
      const { start, end } = rowWindow(offsets, top, 700);
      expect(start).toBeLessThanOrEqual(rowAt(offsets, top));
      expect(end).toBeGreaterThan(Math.min(1999, rowAt(offsets, top + 700)));
      expect(end - start).toBeLessThan(70);
    }
  });
});

describe('keys in the matrix', () => {
  const go = (key: string, row: number, column: number, ctrl = false) => moveSpot(rows, 12, { row, column }, key, ctrl);

  it('steps over group rows and stops at the edges', () => {
    expect(go('ArrowDown', 2, 3)).toEqual({ row: 4, column: 3 });
    expect(go('ArrowUp', 4, 3)).toEqual({ row: 2, column: 3 });
    expect(go('ArrowUp', 1, 3)).toEqual({ row: 1, column: 3 });
    expect(go('ArrowDown', 4, 3)).toEqual({ row: 4, column: 3 });
    expect(go('ArrowLeft', 1, 0)).toEqual({ row: 1, column: 0 });
    expect(go('ArrowRight', 1, 11)).toEqual({ row: 1, column: 11 });
  });

  it('jumps to the ends of the row and, with Ctrl, of the matrix', () => {
    expect(go('Home', 2, 5)).toEqual({ row: 2, column: 0 });
    expect(go('End', 2, 5)).toEqual({ row: 2, column: 11 });
    expect(go('Home', 2, 5, true)).toEqual({ row: 1, column: 0 });
    expect(go('End', 2, 5, true)).toEqual({ row: 4, column: 11 });
    expect(go('PageDown', 1, 5)).toEqual({ row: 4, column: 5 });
  });

  it('leaves other keys alone', () => {
    expect(go('x', 1, 1)).toBeNull();
  });
});

describe('periods on a phone', () => {
  const periods = [...'abcdef'].map((key, index) =>
    period(key, index === 4 ? 'current' : index > 4 ? 'future' : 'past'),
  );

  it('are the last four up to the current one', () => {
    expect(periodsShown(periods, true, 4)).toEqual([1, 2, 3, 4]);
    expect(periodsShown(periods, false, 4)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('fill up from what follows when the current one is early', () => {
    expect(periodsShown([period('a', 'current'), period('b', 'future'), period('c', 'future')], true, 2)).toEqual([
      0, 1,
    ]);
  });
});
