import fc from 'fast-check';
import { calendar } from '../testing/samples.js';
import { addDays, dateOfDayNumber, daysBetween } from '../shared/local-date.js';
import { makeCalendar } from './calendar.js';
import { legalClockEnd } from './legal-clock.js';
import { addWorkingDays, explainWorkingDays, isWorkingDay, lastDueWithin, lateWorkingDays, nextWorkingDay, workingDaysBetween } from './working-day.js';

const dates = fc.integer({ min: 20089, max: 20819 }).map(dateOfDayNumber);

describe('the statutory calendar', () => {
  it.each([
    ['2025-01-26', true, 'Sunday made up before the Spring Festival'],
    ['2025-01-27', true, 'Monday before the Spring Festival'],
    ['2025-01-28', false, 'New Year’s Eve'],
    ['2025-02-04', false, 'last day of the Spring Festival'],
    ['2025-02-08', true, 'Saturday made up'],
    ['2025-10-06', false, 'Mid-autumn within the National Day week'],
    ['2025-10-11', true, 'Saturday made up'],
    ['2026-01-02', false, 'Friday off in lieu'],
    ['2026-01-04', true, 'Sunday made up'],
    ['2026-02-14', true, 'Saturday made up before the Spring Festival'],
    ['2026-02-23', false, 'ninth day of the Spring Festival'],
    ['2026-09-20', true, 'Sunday made up'],
    ['2026-10-07', false, 'last day of the National Day week'],
    ['2026-10-08', true, 'Thursday after it'],
    ['2026-10-10', true, 'Saturday made up'],
    ['2026-11-21', false, 'an ordinary Saturday'],
    ['2026-11-24', true, 'an ordinary Tuesday'],
  ])('%s works: %s (%s)', (on, works) => {
    expect(isWorkingDay(on, calendar)).toBe(works);
  });

  it.each([
    ['2026-09-30', 1, '2026-10-08', false, 'over the National Day week'],
    ['2026-09-30', 3, '2026-10-10', false, 'Saturday 10 October counts'],
    ['2026-02-13', 2, '2026-02-24', false, 'over the Spring Festival with its make-up Saturday'],
    ['2026-11-24', 5, '2026-12-01', false, 'the start day is not counted'],
    ['2026-11-24', 0, '2026-11-24', false, 'none'],
    ['2026-12-23', 3, '2026-12-28', false, 'before the days the next notice may move'],
    ['2026-12-23', 4, '2026-12-29', true, 'into the days the next notice may move'],
    ['2025-12-26', 2, '2025-12-30', false, 'the next year is published'],
    ['2026-12-30', 2, '2027-01-01', true, 'into a year not published: a working Friday until it is'],
  ])('%s + %i working days = %s, provisional %s (%s)', (start, days, on, provisional) => {
    expect(addWorkingDays(start, days, calendar)).toEqual({ on, provisional });
  });

  it.each([
    ['2026-10-01', '2026-10-08'],
    ['2026-10-10', '2026-10-10'],
    ['2026-10-25', '2026-10-26'],
  ])('the working day at or after %s is %s', (on, expected) => {
    expect(nextWorkingDay(on, calendar).on).toBe(expected);
  });

  it('counts lateness from the next day, a weekend as none', () => {
    expect(lateWorkingDays('2026-11-20', '2026-11-20', calendar)).toBe(0);
    expect(lateWorkingDays('2026-11-20', '2026-11-22', calendar)).toBe(0);
    expect(lateWorkingDays('2026-11-20', '2026-11-24', calendar)).toBe(2);
    expect(lateWorkingDays('2026-09-30', '2026-10-12', calendar)).toBe(4);
  });

  it('explains what it skipped and what it took in', () => {
    expect(explainWorkingDays('2026-09-30', '2026-10-12', calendar)).toEqual({
      workingDays: 4,
      skippedDays: 8,
      holidaysOn: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
      makeUpOn: ['2026-10-10'],
      corrected: [],
      provisional: false,
    });
  });

  it('moves a date once the next year is published', () => {
    const published = makeCalendar({ publishedYears: [2026, 2027], holidays: ['2027-01-01'], makeUpWorkdays: [] });
    expect(addWorkingDays('2026-12-30', 2, published)).toEqual({ on: '2027-01-04', provisional: false });
  });
});

describe('legal clocks', () => {
  const moving = { moveToWorkingDay: true, basis: '依据' };
  it.each([
    ['2026-09-01', 30, moving, '2026-10-08', 'the last day, 1 October, is a day off'],
    ['2026-09-01', 30, { moveToWorkingDay: false, basis: '依据' }, '2026-10-01', 'unless the setting says otherwise'],
    ['2026-11-02', 30, moving, '2026-12-02', 'a working day stays'],
    ['2026-09-10', 30, moving, '2026-10-10', 'a made-up Saturday is a working day'],
  ])('%s + %i calendar days with %j = %s (%s)', (start, days, rule, on) => {
    expect(legalClockEnd(start, days, rule, calendar).on).toBe(on);
  });
});

describe('for every date', () => {
  it('adding n working days and counting back gives n, and lands on a working day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 300 }), (start, days) => {
        const { on } = addWorkingDays(start, days, calendar);
        expect(workingDaysBetween(start, on, calendar)).toBe(days);
        expect(isWorkingDay(on, calendar)).toBe(true);
      }),
    );
  });

  it('counting by arithmetic equals counting day by day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 200 }), (start, length) => {
        let counted = 0;
        for (let day = 1; day <= length; day += 1) if (isWorkingDay(addDays(start, day), calendar)) counted += 1;
        const end = addDays(start, length);
        expect(workingDaysBetween(start, end, calendar)).toBe(counted);
        const explained = explainWorkingDays(start, end, calendar);
        expect(explained.workingDays + explained.skippedDays).toBe(daysBetween(start, end));
      }),
    );
  });

  it('the last due date within n days splits those with at most n days left from those with more', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 40 }), (today, days, ahead) => {
        const dueOn = addDays(today, ahead);
        expect(workingDaysBetween(today, dueOn, calendar) <= days).toBe(dueOn <= lastDueWithin(today, days, calendar));
      }),
    );
  });

  it('the next working day is one, at or after the day, with none between', () => {
    fc.assert(
      fc.property(dates, (on) => {
        const next = nextWorkingDay(on, calendar).on;
        expect(isWorkingDay(next, calendar)).toBe(true);
        expect(workingDaysBetween(addDays(on, -1), next, calendar)).toBe(1);
      }),
    );
  });
});
