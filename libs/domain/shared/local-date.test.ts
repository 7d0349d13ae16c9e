import fc from 'fast-check';
import { codeOf } from './domain-error.js';
import { addDays, addMonths, civilOf, dateOfDayNumber, dayNumber, daysBetween, isLocalDate, localDateOfInstant, weekdayOf } from './local-date.js';

const days = fc.integer({ min: -200000, max: 200000 });

describe('local dates', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['2026-11-24T00:00:00Z', false],
    ['', false],
    [20261124, false],
  ])('%s is a date: %s', (value, expected) => {
    expect(isLocalDate(value)).toBe(expected);
  });

  it('refuses what is no date', () => {
    expect(() => civilOf('2026-02-30')).toThrow(expect.objectContaining({ code: 'DATE_INVALID', params: { value: '2026-02-30' } }));
    expect(codeOf(new Error('other'))).toBeNull();
  });

  it('agrees with the proleptic calendar of the platform', () => {
    fc.assert(
      fc.property(days, (day) => {
        const platform = new Date(day * 86_400_000);
        const iso = platform.toISOString().slice(0, 10);
        fc.pre(/^\d{4}-/.test(iso));
        expect(dateOfDayNumber(day)).toBe(iso);
        expect(dayNumber(iso)).toBe(day);
        expect(weekdayOf(iso)).toBe(platform.getUTCDay() || 7);
      }),
    );
  });

  it('adds and counts days as inverses', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, more) => {
        const date = dateOfDayNumber(day);
        expect(daysBetween(date, addDays(date, more))).toBe(more);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-24', 14, '2028-01-24'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s + %i months = %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it.each([
    ['2026-11-24T15:59:59.999Z', '2026-11-24'],
    ['2026-11-24T16:00:00.000Z', '2026-11-25'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s is %s in China', (instant, date) => {
    expect(localDateOfInstant(instant)).toBe(date);
  });
});
