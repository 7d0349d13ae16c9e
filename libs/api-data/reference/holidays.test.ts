import { readCalendarYears } from './holidays.js';

const [y2024, y2025, y2026, y2027] = readCalendarYears(2024, 2027);
const kindOn = (year: typeof y2026, on: string) => year?.days.find((day) => day.on === on)?.kind;

describe('readCalendarYears', () => {
  it('publishes 2024 to 2026', () => {
    expect([y2024?.published, y2025?.published, y2026?.published]).toEqual([true, true, true]);
    expect([y2024, y2025, y2026].map((year) => year?.days.filter((day) => day.kind === 'holiday').length)).toEqual([28, 28, 33]);
  });

  it('has the National Day of 2026 with its make-up days', () => {
    for (let day = 1; day <= 7; day += 1) expect(kindOn(y2026, `2026-10-0${day}`)).toBe('holiday');
    expect(y2026?.days.find((day) => day.on === '2026-10-01')?.name).toBe('国庆节');
    expect(kindOn(y2026, '2026-10-08')).toBeUndefined();
    expect(y2026?.days.filter((day) => day.kind === 'workday').map((day) => day.on)).toEqual(
      expect.arrayContaining(['2026-01-04', '2026-02-14', '2026-02-28', '2026-10-10']),
    );
    expect(kindOn(y2025, '2025-10-08')).toBe('holiday');
    expect(kindOn(y2025, '2025-09-28')).toBe('workday');
  });

  it('knows no calendar that is not out, instead of a year without holidays', () => {
    expect(readCalendarYears(2060, 2060)).toEqual([{ year: 2060, published: false, days: [] }]);
    expect(y2027?.published).toBe((y2027?.days.length ?? 0) > 0);
  });

  it('names every day once, in order, inside its year', () => {
    for (const year of [y2024, y2025, y2026]) {
      const dates = year?.days.map((day) => day.on) ?? [];
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(year?.days.every((day) => day.on.startsWith(`${year.year}-`) && /[\u4e00-\u9fff]/.test(day.name))).toBe(true);
    }
  });
});
