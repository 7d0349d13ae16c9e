import { figurePoints } from './figure-points';

const row = (value: number | null, index: number) => ({ key: String(index), label: '', name: '', value, said: '', complete: true });

describe('points of figures', () => {
  it('mark the first, the lowest, the highest and the last; a missing one is a gap', () => {
    const points = figurePoints([null, 5, 3, 9, 4, null].map(row));
    expect(points.map((point) => point.labelled)).toEqual([false, true, true, true, true, false]);
    expect(points.map((point) => point.last)).toEqual([false, false, false, false, true, false]);
    expect(points[0]?.value).toBeNull();
  });

  it('are none without figures', () => {
    expect(figurePoints([row(null, 0)])).toMatchObject([{ labelled: false, last: false }]);
  });
});
