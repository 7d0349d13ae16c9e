import fc from 'fast-check';
import { calendar } from '../testing/samples.js';
import { isWorkingDay } from '../calendar/working-day.js';
import { addDays, addMonths, dateOfDayNumber } from '../shared/local-date.js';
import { periodLabel } from './period-label.js';
import { nextPeriod, periodOf, periodsBetween, previousPeriod } from './period.js';
import { checkReporting, dueRuleOfReporting } from './reporting-rule.js';
import { slotDue, slotsToAdd, type SlotSchedule } from './slot-schedule.js';

const dates = fc.integer({ min: 20089, max: 20819 }).map(dateOfDayNumber);
const lengths = fc.integer({ min: 1, max: 60 });

describe('periods', () => {
  it.each([
    ['2026-11-24', 1, '2026-11-01', '2026-11-30', '2026年11月', 'Nov 2026'],
    ['2026-11-24', 2, '2026-11-01', '2026-12-31', '2026年11月—12月', 'Nov–Dec 2026'],
    ['2026-11-24', 3, '2026-10-01', '2026-12-31', '2026年第4季度', 'Q4 2026'],
    ['2026-02-10', 6, '2026-01-01', '2026-06-30', '2026年上半年', 'H1 2026'],
    ['2026-11-24', 6, '2026-07-01', '2026-12-31', '2026年下半年', 'H2 2026'],
    ['2026-11-24', 12, '2026-01-01', '2026-12-31', '2026年', '2026'],
    ['2026-11-24', 24, '2026-01-01', '2027-12-31', '2026年1月—2027年12月', 'Jan 2026 – Dec 2027'],
  ])('%s in periods of %i months: %s to %s, %s, %s', (on, months, startOn, endOn, zh, en) => {
    const period = periodOf(on, months);
    expect(period).toEqual({ startOn, endOn, months });
    expect([periodLabel(period, 'zh'), periodLabel(period, 'en')]).toEqual([zh, en]);
  });

  it('tile the calendar: no day in two, none in no period', () => {
    fc.assert(
      fc.property(dates, lengths, (on, months) => {
        const period = periodOf(on, months);
        expect(period.startOn <= on && on <= period.endOn).toBe(true);
        expect(nextPeriod(period).startOn).toBe(addDays(period.endOn, 1));
        expect(nextPeriod(period)).toEqual(periodOf(addDays(period.endOn, 1), months));
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
      }),
    );
  });

  it('lists those between two days', () => {
    expect(periodsBetween('2026-10-15', '2027-01-01', 1).map((period) => period.startOn)).toEqual(['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01']);
    expect(periodsBetween('2027-01-02', '2026-12-31', 1)).toEqual([]);
  });
});

describe('reports to expect', () => {
  const monthly: SlotSchedule = { everyMonths: 1, due: { kind: 'day_of_last_month', day: 25 }, afterOn: '2026-11-04', untilOn: null, untilProvisional: false };

  it('are due on the day, moved to the next working day', () => {
    const slots = slotsToAdd({ ...monthly, afterOn: '2026-08-27' }, null, '2026-08-27', calendar, 4);
    expect(slots.map((slot) => slot.dueOn)).toEqual(['2026-09-28', '2026-10-26', '2026-11-25', '2026-12-25']);
  });

  it('leave the first period out where its day is past or leaves no time', () => {
    expect(slotsToAdd({ ...monthly, afterOn: '2026-11-25' }, null, '2026-11-23', calendar, 2)[0]?.periodStartOn).toBe('2026-12-01');
    expect(slotsToAdd({ ...monthly, afterOn: '2026-11-24' }, null, '2026-11-23', calendar, 2)[0]?.periodStartOn).toBe('2026-11-01');
  });

  it('are provisional where the calendar is not out', () => {
    const slots = slotsToAdd(monthly, null, '2026-11-24', calendar, 3);
    expect(slots.map(({ dueOn, dueProvisional }) => [dueOn, dueProvisional])).toEqual([
      ['2026-11-25', false],
      ['2026-12-25', false],
      ['2027-01-25', true],
      ['2027-02-25', true],
    ]);
  });

  it('can be due n working days after the period', () => {
    const slots = slotsToAdd({ ...monthly, due: { kind: 'working_days_after', workingDays: 5 }, afterOn: '2026-09-02' }, null, '2026-09-02', calendar, 1);
    expect(slots[0]).toMatchObject({ periodStartOn: '2026-09-01', dueOn: '2026-10-13' });
  });

  it('end with the task’s due date, and go on only once it is past', () => {
    const until = { ...monthly, untilOn: '2026-12-31' };
    expect(slotsToAdd(until, null, '2026-11-24', calendar).map((slot) => slot.periodStartOn)).toEqual(['2026-11-01', '2026-12-01']);
    expect(slotsToAdd(until, '2026-12-01', '2026-12-31', calendar)).toEqual([]);
    expect(slotsToAdd(until, '2026-12-01', '2027-01-01', calendar).map((slot) => slot.periodStartOn)).toEqual(['2027-01-01']);
  });

  it('have no gap and no double however often and however late the job runs', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 12 }), fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }), (afterOn, everyMonths, pauses) => {
        const schedule: SlotSchedule = { ...monthly, everyMonths, afterOn };
        let today = afterOn;
        const made: string[] = [];
        for (const pause of [0, ...pauses]) {
          today = addDays(today, pause);
          made.push(...slotsToAdd(schedule, made.at(-1) ?? null, today, calendar).map((slot) => slot.periodStartOn));
        }
        expect(slotsToAdd(schedule, made.at(-1) ?? null, today, calendar)).toEqual([]);
        made.slice(1).forEach((startOn, at) => expect(startOn).toBe(addMonths(made[at] ?? '', everyMonths)));
      }),
    );
  });

  it('are never due after the task’s own due date, unless the task goes on after it', () => {
    const until = { ...monthly, untilOn: '2026-12-10', untilProvisional: true };
    expect(slotsToAdd(until, null, '2026-11-24', calendar).map(({ dueOn, dueProvisional }) => [dueOn, dueProvisional])).toEqual([['2026-11-25', false], ['2026-12-10', true]]);
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 400 }), (afterOn, everyMonths, day, ahead) => {
        const untilOn = addDays(afterOn, ahead);
        const schedule: SlotSchedule = { everyMonths, due: { kind: 'day_of_last_month', day }, afterOn, untilOn, untilProvisional: false };
        for (const slot of slotsToAdd(schedule, null, afterOn, calendar)) expect(slot.dueOn <= untilOn).toBe(true);
      }),
    );
  });

  it('are due on working days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 31 }), (afterOn, day) => {
        for (const slot of slotsToAdd({ ...monthly, afterOn, due: { kind: 'day_of_last_month', day } }, null, afterOn, calendar)) {
          expect(isWorkingDay(slot.dueOn, calendar)).toBe(true);
          expect(slot.dueOn > afterOn).toBe(true);
        }
      }),
    );
  });
});

describe('other days to report by', () => {
  const rule = (dueDay: number) => dueRuleOfReporting(checkReporting({ everyMonths: 3, dueDay, dueWorkingDays: null }, false));
  const dueOn = (endMonth: string, dueDay: number) => slotDue(periodOf(endMonth, 3), rule(dueDay), calendar).on;

  it('the last day of the last month, however long, moved to a working day', () => {
    expect([dueOn('2026-04-01', 31), dueOn('2026-01-01', 31)]).toEqual(['2026-06-30', '2026-03-31']);
  });

  it('the n-th day of the month after the period, across New Year too', () => {
    expect([dueOn('2026-04-01', 110), dueOn('2025-10-01', 105)]).toEqual(['2026-07-10', '2026-01-05']);
  });

  it.each([29, 30, 32, 100, 129])('not day %s', (dueDay) => expect(() => rule(dueDay)).toThrow(expect.objectContaining({ code: 'NUMBER_OUT_OF_RANGE' })));
});
