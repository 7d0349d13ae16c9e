import fc from 'fast-check';
import { figuresFor, rollUp, rollUpArea, type ExpectedFigure } from './roll-up.js';

const places = { east: { city: 'c', county: 'east' }, west: { city: 'c', county: 'west' } } as const;
const at = (unitId: string, level: ExpectedFigure['level'], where: ExpectedFigure['places'], amount: number | null, whole: number | null = null): ExpectedFigure => ({
  unitId, level, places: where, sentAt: amount === null ? null : `2026-11-${String(10 + unitId.length)}T01:00:00.000Z`, figure: amount === null ? null : { amount, whole },
});
const town = (unitId: string, county: keyof typeof places, amount: number | null, whole: number | null = null) => at(unitId, 'town', { ...places[county], town: unitId }, amount, whole);

describe('rolling up', () => {
  it('sums the parts and the wholes of a ratio; the average of the ratios would say 60 %', () => {
    expect(rollUp('ratio', [town('a', 'east', 20, 100), town('b', 'east', 1, 1)])).toEqual({ expected: 2, entered: 2, figure: { amount: 21, whole: 101 } });
  });

  it('leaves out what is missing and says how many are', () => {
    expect(rollUp('sum', [town('a', 'east', 20), town('b', 'east', null)])).toEqual({ expected: 2, entered: 1, figure: { amount: 20, whole: null } });
    expect(rollUp('sum', [town('a', 'east', null)])).toEqual({ expected: 1, entered: 0, figure: null });
    expect(rollUp('sum', [])).toEqual({ expected: 0, entered: 0, figure: null });
  });

  it('takes the largest, or the one sent last', () => {
    const sent = [town('a', 'east', 7), town('bb', 'east', 3)];
    expect(rollUp('max', sent).figure).toEqual({ amount: 7, whole: null });
    expect(rollUp('latest', sent).figure).toEqual({ amount: 3, whole: null });
  });

  it('counts a county that reports for itself once, and its towns not again', () => {
    const entries = [at('eastGov', 'county', places.east, 50), town('a', 'east', 20), town('b', 'east', 30), town('c', 'west', 5)];
    expect(rollUpArea('sum', 'city', entries)).toEqual({ expected: 2, entered: 2, figure: { amount: 55, whole: null } });
    expect(figuresFor('county', entries.filter((entry) => entry.places.county === 'west')).map((entry) => entry.unitId)).toEqual(['c']);
  });

  it('keeps a county that owes its own figure missing, though its towns have theirs', () => {
    const entries = [at('eastGov', 'county', places.east, null), town('a', 'east', 20)];
    expect(rollUpArea('sum', 'city', entries)).toEqual({ expected: 1, entered: 0, figure: null });
  });

  it('takes the city’s own figure as it is', () => {
    const entries = [at('bureau', 'city', { city: 'c' }, 900), at('eastGov', 'county', places.east, 950)];
    expect(rollUpArea('max', 'city', entries).figure).toEqual({ amount: 900, whole: null });
  });

  it('adds exactly, in any order and through the counties', () => {
    const some = fc.array(fc.record({ county: fc.constantFrom('east' as const, 'west' as const), tenth: fc.option(fc.integer({ min: 0, max: 1_000_000_000 })) }), { maxLength: 40 });
    fc.assert(
      fc.property(some, (list) => {
        const towns = list.map(({ county, tenth }, index) => town(`t${index}`, county, tenth === null ? null : tenth / 10));
        const whole = rollUpArea('sum', 'city', towns);
        const counties = (['east', 'west'] as const).map((county) => rollUpArea('sum', 'county', towns.filter((each) => each.places.county === county)));
        expect(whole.figure?.amount ?? null).toBe(whole.entered === 0 ? null : list.reduce((sum, each) => sum + (each.tenth ?? 0), 0) / 10);
        expect([whole.expected, whole.entered]).toEqual([0, 1].map((index) => counties.reduce((sum, each) => sum + (index === 0 ? each.expected : each.entered), 0)));
        expect(rollUpArea('sum', 'city', [...towns].reverse())).toEqual(whole);
      }),
    );
  });
});
