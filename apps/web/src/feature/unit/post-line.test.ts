import { sortHoldings, type PostHolding } from './post-line';

const holding = (id: string, changes: Partial<PostHolding>): PostHolding => ({ id, personName: id, capacity: 'holder', fromOn: '2026-01-01', toOn: null, viewerCan: [], ...changes });

it('puts who sits or will sit first by capacity, and tells the past apart', () => {
  const all = [
    holding('deputy', { capacity: 'deputy' }),
    holding('coming', { fromOn: '2027-01-01' }),
    holding('now', { toOn: '2026-11-24' }),
    holding('gone', { toOn: '2026-11-23' }),
  ];
  const { present, past, vacant } = sortHoldings(all, '2026-11-24');
  expect(present.map((each) => each.id)).toEqual(['now', 'coming', 'deputy']);
  expect(past.map((each) => each.id)).toEqual(['gone']);
  expect(vacant).toBe(false);
});

it('is vacant with a deputy alone, and before the first day', () => {
  expect(sortHoldings([holding('deputy', { capacity: 'deputy' }), holding('coming', { fromOn: '2027-01-01' })], '2026-11-24').vacant).toBe(true);
  expect(sortHoldings([holding('acting', { capacity: 'acting' })], '2026-11-24').vacant).toBe(false);
});
