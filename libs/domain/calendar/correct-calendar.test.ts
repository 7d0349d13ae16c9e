import { liaison, sampleContext, secretary } from '../testing/samples.js';
import { makeCalendar } from './calendar.js';
import { correctCalendar, correctDays, correctedDays, type CalendarCorrection, type CorrectionKind } from './correct-calendar.js';
import { addWorkingDays, explainWorkingDays, isWorkingDay } from './working-day.js';

// National day 2026: 1 to 7 October off, Saturday 10 October worked.
const days = { publishedYears: [2026], holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'], makeUpWorkdays: ['2026-10-10'] };
const statutory = makeCalendar(days);
const context = { ...sampleContext(), today: '2026-09-21' };
const correct = (dayOn: string, kind: CorrectionKind, before: CalendarCorrection | null = null, reason = '台风停工', actor = secretary) =>
  correctCalendar(actor, { jointMeetingId: 'jm-1', before, statutory }, { dayOn, kind, reason }, context);
const off = (dayOn: string): CalendarCorrection => ({ id: 'c-1', jointMeetingId: 'jm-1', dayOn, kind: 'day_off', reason: '台风停工' });

describe('the corrected calendar', () => {
  it('counts over a typhoon day', () => {
    const calendar = makeCalendar(correctDays(days, [off('2026-09-23')]));
    expect(addWorkingDays('2026-09-21', 3, statutory).on).toBe('2026-09-24');
    expect(addWorkingDays('2026-09-21', 3, calendar).on).toBe('2026-09-25');
  });

  it('gives up a make-up Saturday, works a holiday, and leaves the rest as published', () => {
    const calendar = makeCalendar(correctDays(days, [off('2026-10-10'), { dayOn: '2026-10-07', kind: 'workday' }, { dayOn: '2026-10-06', kind: 'statutory' }, { dayOn: '2026-10-11', kind: 'workday' }]));
    expect(['2026-10-10', '2026-10-07', '2026-10-06', '2026-10-11', '2026-10-05'].map((on) => isWorkingDay(on, calendar))).toEqual([false, true, false, true, false]);
  });
});

it('keeps what was said of the day before', () => {
  const { correction, events } = correct('2026-09-23', 'statutory', off('2026-09-23'), '照常上班');
  expect(correction).toEqual({ id: 'c-1', jointMeetingId: 'jm-1', dayOn: '2026-09-23', kind: 'statutory', reason: '照常上班' });
  expect(events).toMatchObject([{ verb: 'correctCalendar', subjectType: 'calendar_correction', subjectId: 'c-1', reason: '照常上班', data: { kind: 'statutory', previousKind: 'day_off' } }]);
});

it.each([
  ['a day that is off already', 'CALENDAR_UNCHANGED', () => correct('2026-10-01', 'day_off')],
  ['a day nobody corrected, as published', 'CALENDAR_UNCHANGED', () => correct('2026-09-23', 'statutory')],
  ['the same word twice', 'CALENDAR_UNCHANGED', () => correct('2026-09-23', 'day_off', off('2026-09-23'))],
  ['no reason', 'REASON_REQUIRED', () => correct('2026-09-23', 'day_off', null, ' ')],
  ['a day that is none', 'DATE_INVALID', () => correct('2026-02-30', 'day_off')],
  ['a day too long ago', 'DATE_OUT_OF_RANGE', () => correct('2025-09-19', 'day_off')],
  ['a day too far ahead', 'DATE_OUT_OF_RANGE', () => correct('2028-09-22', 'day_off')],
  ['a liaison', 'NOT_PERMITTED', () => correct('2026-09-23', 'day_off', null, '台风', liaison)],
])('refuses %s', (_, code, use) => expect(use).toThrow(expect.objectContaining({ code })));

it('a count names the joint meeting’s own days apart from the statutory ones, with the reason', () => {
  const corrections = [
    { dayOn: '2026-09-23', kind: 'day_off', reason: '台风停工' }, { dayOn: '2026-10-07', kind: 'workday', reason: '加班办理' }, { dayOn: '2026-10-06', kind: 'day_off', reason: '本来就休' },
    { dayOn: '2026-10-17', kind: 'workday', reason: '周六集中办理' },
  ] as const;
  const calendar = makeCalendar(correctDays(days, corrections), correctedDays(days, corrections));
  const count = explainWorkingDays('2026-09-21', '2026-10-19', calendar);
  expect(count.corrected).toEqual([
    { on: '2026-09-23', kind: 'day_off', reason: '台风停工' }, { on: '2026-10-07', kind: 'workday', reason: '加班办理' }, { on: '2026-10-17', kind: 'workday', reason: '周六集中办理' },
  ]);
  expect(count.holidaysOn).not.toContain('2026-09-23');
  expect([count.holidaysOn.includes('2026-10-06'), count.makeUpOn.includes('2026-10-17'), count.makeUpOn.includes('2026-10-10')]).toEqual([true, false, true]);
  expect(count.workingDays + count.skippedDays).toBe(28);
});
