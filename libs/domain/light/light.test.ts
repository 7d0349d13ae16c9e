import fc from 'fast-check';
import { calendar, sampleAssignment, sampleSlot, sampleTask } from '../testing/samples.js';
import { addDays, dateOfDayNumber } from '../shared/local-date.js';
import { explainMark } from './explain.js';
import { lightOf, worstLight, worstMark } from './light.js';
import { markOfAssignment, markOfDue, markOfSlot, markOfTask, type LightContext } from './mark.js';

const on = (today: string, amberWorkingDays = 3): LightContext => ({ today, calendar, settings: { amberWorkingDays } });

describe('lights', () => {
  it.each([
    ['2026-11-19', 'not_due', 'normal', 'four working days left'],
    ['2026-11-20', 'due_soon', 'due_soon', 'three working days left, over a weekend'],
    ['2026-11-25', 'due_soon', 'due_soon', 'the due day itself'],
    ['2026-11-26', 'overdue', 'overdue', 'late from the next day'],
  ])('an expected report due 2026-11-25 is on %s %s, %s (%s)', (today, mark, light) => {
    const actual = markOfSlot(sampleSlot(), on(today));
    expect([actual, lightOf(actual)]).toEqual([mark, light]);
  });

  it.each([
    [{ state: 'submitted' }, 'under_review'],
    [{ state: 'returned' }, 'overdue'],
    [{ state: 'accepted', firstSubmittedOn: '2026-11-25' }, 'accepted'],
    [{ state: 'accepted', firstSubmittedOn: '2026-11-26' }, 'accepted_late'],
    [{ state: 'suspended' }, 'suspended'],
    [{ state: 'withdrawn' }, 'suspended'],
  ] as const)('a slot %j is %s after its due date', (changes, mark) => {
    expect(markOfSlot(sampleSlot(changes), on('2026-12-10'))).toBe(mark);
  });

  it.each([
    [{ state: 'pending' }, 'overdue'],
    [{ state: 'completion_requested' }, 'under_review'],
    [{ state: 'completed', completedOn: '2026-12-31' }, 'accepted'],
    [{ state: 'completed', completedOn: '2027-01-01' }, 'accepted_late'],
    [{ state: 'in_progress', dueOn: null }, 'unset'],
    [{ state: 'suspended' }, 'suspended'],
  ] as const)('an assignment %j due 2026-12-31 is %s on 2027-01-04', (changes, mark) => {
    expect(markOfAssignment(sampleAssignment(changes), on('2027-01-04'))).toBe(mark);
  });

  it.each([
    ['2026-12-24', 'not_due', 'normal', 'far from its day'],
    ['2026-12-30', 'extension_pending', 'due_soon', 'near it'],
    ['2027-02-05', 'extension_pending', 'due_soon', 'past it, until the day asked for'],
    ['2027-02-06', 'overdue', 'overdue', 'past that too: no more could be granted'],
  ])('a part due 2026-12-31 that waits for more time until 2027-02-05 is on %s %s, %s (%s)', (today, mark, light) => {
    const waiting = { extensionRequestedAt: '2026-12-21T02:00:00.000Z', extensionDueOn: '2027-02-05' };
    const actual = markOfAssignment(sampleAssignment(waiting), on(today));
    expect([actual, lightOf(actual)]).toEqual([mark, light]);
    expect(markOfAssignment(sampleAssignment({ ...waiting, extensionRequestedAt: null }), on('2027-01-04'))).toBe('overdue');
  });

  it('a task shows the worst of its parts, and grey as a draft', () => {
    expect(markOfTask(sampleTask(), ['accepted', 'due_soon', 'under_review'], on('2026-11-24'))).toBe('due_soon');
    expect(markOfTask(sampleTask(), [], on('2026-11-24'))).toBe('not_due');
    expect(markOfTask(sampleTask({ state: 'draft' }), ['overdue'], on('2026-11-24'))).toBe('unset');
    expect(markOfTask(sampleTask({ state: 'suspended' }), ['overdue'], on('2026-11-24'))).toBe('suspended');
    expect(markOfTask(sampleTask({ state: 'closed', completedOn: '2027-01-02' }), [], on('2027-02-01'))).toBe('accepted_late');
  });

  it('the worst wins: overdue, due soon, undetermined, normal', () => {
    expect(worstLight(['normal', 'undetermined'])).toBe('undetermined');
    expect(worstLight(['normal', 'undetermined', 'due_soon'])).toBe('due_soon');
    expect(worstLight([])).toBe('undetermined');
    expect(worstMark(['accepted', 'not_due', 'accepted_late'])).toBe('not_due');
    expect(worstMark([])).toBeNull();
  });

  it('explains itself', () => {
    expect(explainMark('overdue', '2026-09-30', null, on('2026-10-12'))).toMatchObject({
      rule: 'overdue-by-working-days', lateWorkingDays: 4, workingDaysLeft: 0, skippedDays: 8, makeUpDays: 1, makeUpOn: ['2026-10-10'], provisional: false,
    });
    expect(explainMark('due_soon', '2026-11-25', null, on('2026-11-20'))).toMatchObject({ rule: 'due-within-amber-days', workingDaysLeft: 3, lateWorkingDays: 0, skippedDays: 2 });
    expect(explainMark('accepted_late', '2026-11-25', '2026-11-27', on('2026-12-30'))).toMatchObject({ rule: 'done-late', lateWorkingDays: 2, doneOn: '2026-11-27' });
    expect(explainMark('unset', null, null, on('2026-11-24'))).toMatchObject({ rule: 'no-due-date', lateWorkingDays: 0, workingDaysLeft: 0 });
    expect(explainMark('extension_pending', '2026-11-20', null, on('2026-11-24'))).toMatchObject({ rule: 'extension-pending', lateWorkingDays: 0, workingDaysLeft: 0 });
    expect(explainMark('not_due', '2027-01-25', null, on('2026-11-24')).provisional).toBe(true);
  });
});

describe('for every due date', () => {
  const dates = fc.integer({ min: 20089, max: 20819 }).map(dateOfDayNumber);
  const severity = { not_due: 0, due_soon: 1, overdue: 2 } as Readonly<Record<string, number>>;

  it('an open thing only gets worse with time', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 20 }), (dueOn, ahead, later, amber) => {
        const today = addDays(dueOn, ahead);
        const [now, then] = [markOfDue(dueOn, on(today, amber)), markOfDue(dueOn, on(addDays(today, later), amber))];
        expect(severity[then]).toBeGreaterThanOrEqual(severity[now] ?? 9);
      }),
    );
  });

  it('a wider amber never hides a light', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -60, max: 60 }), fc.integer({ min: 0, max: 19 }), (dueOn, ahead, amber) => {
        const today = addDays(dueOn, ahead);
        expect(severity[markOfDue(dueOn, on(today, amber + 1))]).toBeGreaterThanOrEqual(severity[markOfDue(dueOn, on(today, amber))] ?? 9);
      }),
    );
  });

  it('lateness never falls and is 0 until the due date', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -30, max: 90 }), (dueOn, ahead) => {
        const today = addDays(dueOn, ahead);
        const late = (day: string) => explainMark(markOfDue(dueOn, on(day)), dueOn, null, on(day)).lateWorkingDays;
        expect(late(addDays(today, 1))).toBeGreaterThanOrEqual(late(today));
        if (ahead <= 0) expect(late(today)).toBe(0);
      }),
    );
  });
});
