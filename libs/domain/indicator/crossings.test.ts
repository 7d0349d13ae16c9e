import fc from 'fast-check';
import { addMonths } from '../shared/local-date.js';
import { crossings } from './crossings.js';

const months = (...figures: (number | null)[]) => figures.map((figure, index) => ({ periodStartOn: addMonths('2026-01-01', index), figure }));
const rule = { threshold: 3.5, direction: 'at_least', fromOn: '2026-01-01' } as const;

describe('coming to the threshold', () => {
  it.each([
    ['from below', months(2, 3.4, 3.5, 4), ['2026-03-01']],
    ['in the first period', months(5, 6), ['2026-01-01']],
    ['again after falling below', months(4, 3, 4, 4, 2, 9), ['2026-01-01', '2026-03-01', '2026-06-01']],
    ['never', months(1, 2, 3), []],
    ['with a period that is missing between: it is not a fall', months(4, null, 4), ['2026-01-01']],
    ['after one that is missing', months(null, 4), ['2026-02-01']],
  ])('%s', (_what, figures, wanted) => {
    expect(crossings(figures, rule)).toEqual(wanted);
  });

  it('counts from the day of the rule: what was above before it opens in the first period of the rule', () => {
    expect(crossings(months(4, 4, 4, 3, 4), { ...rule, fromOn: '2026-03-01' })).toEqual(['2026-03-01', '2026-05-01']);
  });

  it('goes downward where the rule does', () => {
    expect(crossings(months(99, 95, 90, 96, 95), { ...rule, threshold: 95, direction: 'at_most' })).toEqual(['2026-02-01', '2026-05-01']);
  });

  it('is once per crossing: between two of them there is a period below, and later periods change no earlier one', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 6 })), { maxLength: 24 }), (figures) => {
        const points = months(...figures);
        const found = crossings(points, rule);
        found.slice(1).forEach((on, index) => {
          const between = points.filter((point) => point.periodStartOn > (found[index] ?? '') && point.periodStartOn < on);
          expect(between.some((point) => point.figure !== null && point.figure < rule.threshold)).toBe(true);
        });
        expect(crossings(points.slice(0, 12), rule)).toEqual(found.filter((on) => on < '2027-01-01'));
        expect(crossings([...points].reverse(), rule)).toEqual(found);
      }),
    );
  });
});
