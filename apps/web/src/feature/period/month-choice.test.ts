import { monthsToLock } from './month-choice';

it('offers this month and those before, across New Year, without locked ones', () => {
  expect(monthsToLock('2026-02-10', ['2025-12-01']).slice(0, 3)).toEqual(['2026-02-01', '2026-01-01', '2025-11-01']);
  expect(monthsToLock('2026-02-10', [])).toHaveLength(24);
});
