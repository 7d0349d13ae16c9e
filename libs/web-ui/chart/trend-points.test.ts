import { describe, expect, it } from '@jest/globals';
import { axisFloor, onTimeRate, trendPoints } from './trend-points';

const row = (key: string, expected: number, onTime: number) => ({
  key,
  label: key,
  name: key,
  expected,
  onTime,
  late: 0,
  missing: expected - onTime,
});

describe('points of the trend', () => {
  it('counts over the expected, never over those who answered', () => {
    expect(onTimeRate({ expected: 270, onTime: 246 })).toBe(91.1);
    expect(onTimeRate({ expected: 0, onTime: 0 })).toBeNull();
  });

  it('labels the first, the lowest and the last', () => {
    const points = trendPoints([row('a', 10, 10), row('b', 10, 7), row('c', 10, 9), row('d', 10, 8), row('e', 0, 0)]);
    expect(points.filter((point) => point.labelled).map((point) => point.key)).toEqual(['a', 'b', 'd']);
    expect(points.find((point) => point.last)?.key).toBe('d');
    expect(axisFloor(points.map(({ rate }) => rate))).toBe(60);
    expect(points.map(({ above }) => above)).toEqual([true, false, false, false, true]);
  });

  it('puts the number of a point on the axis above it, not over the month', () => {
    expect(trendPoints([row('a', 5, 4), row('b', 5, 0)]).map(({ above }) => above)).toEqual([false, true]);
  });

  it('has a floor without any point', () => {
    expect(axisFloor([])).toBe(80);
  });
});
