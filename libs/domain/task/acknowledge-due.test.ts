import { makeCalendar } from '../calendar/calendar.js';
import { publishedDays, sampleAssignment, sampleContext, sampleTask, secretary } from '../testing/samples.js';
import { acknowledgeDue } from './pause.js';
import { recomputeTaskDue } from './recompute-due.js';
import { restedDays } from './rest.js';
import { resumeTask } from './resume-task.js';
import { suspendTask } from './suspend-task.js';

const corrected = (dayOn: string) => makeCalendar({ ...publishedDays, holidays: [...publishedDays.holidays, dayOn] });

describe('the day to acknowledge by', () => {
  const task = sampleTask({ assignedOn: '2026-09-14', dueOn: '2026-12-18', dueRule: { kind: 'date', on: '2026-12-18' } });
  const county = sampleAssignment({ assignedOn: '2026-09-14', dueOn: '2026-12-18', acknowledgedAt: '2026-09-15T02:00:00.000Z' });
  const town = sampleAssignment({ id: 'town', unitId: 'unit-9', role: 'support', state: 'pending', parentId: county.id, assignedOn: '2026-11-23', dueOn: '2026-12-18', acknowledgeDueOn: '2026-11-25' });

  it('of a town handed its part in November stays in November when the calendar is corrected', () => {
    const context = { ...sampleContext(), calendar: corrected('2026-11-24'), firm: true };
    const moved = recomputeTaskDue(task, [county, town], context);
    expect(moved?.assignments.map(({ id, acknowledgeDueOn }) => [id, acknowledgeDueOn])).toEqual([['town', '2026-11-26']]);
    expect(moved?.events.at(-1)?.data).toMatchObject({ acknowledgeDueOn: '2026-11-26', previousAcknowledgeDueOn: '2026-11-25', previousDueOn: '2026-12-18' });
    expect(recomputeTaskDue(task, [county, town], { ...context, calendar: corrected('2026-11-30') })).toBeNull();
  });

  it('of a task from the year before is not reckoned from that year', () => {
    expect(recomputeTaskDue({ ...task, assignedOn: '2025-12-02' }, [town], sampleContext())).toBeNull();
  });

  it('that was put before the hand-over is put right by the next nightly run', () => {
    expect(recomputeTaskDue(task, [{ ...town, acknowledgeDueOn: '2026-09-16' }], sampleContext())?.assignments).toMatchObject([{ acknowledgeDueOn: '2026-11-25' }]);
  });

  it('keeps the days the part rested, also after a correction that falls into the rest', () => {
    const whole = { task, assignments: [town], slots: [] };
    const rested = suspendTask(secretary, whole, { version: 1, reason: '等文件' }, sampleContext('2026-11-24'));
    const resumed = resumeTask(secretary, { ...rested, slots: [] }, { version: 2, reason: null }, sampleContext('2026-12-01'));
    const [part = town] = resumed.assignments;
    expect([part.acknowledgeDueOn, part.rests]).toEqual(['2026-12-02', [{ sinceOn: '2026-11-24', untilOn: '2026-12-01' }]]);
    expect(recomputeTaskDue(resumed.task, [part], { ...sampleContext('2026-12-01'), firm: true })).toBeNull();
    // A day off in the rest gives nothing and takes nothing.
    expect(acknowledgeDue({ ...part, assignedOn: '2026-11-23' }, { ...sampleContext(), calendar: corrected('2026-11-26') })).toBe('2026-12-02');
    expect(acknowledgeDue({ ...part, assignedOn: '2026-11-23' }, { ...sampleContext(), calendar: corrected('2026-12-02') })).toBe('2026-12-03');
  });

  it('counts rests that overlap once, and none before the part was handed over', () => {
    const { calendar } = sampleContext();
    const rests = [{ sinceOn: '2026-11-24', untilOn: '2026-11-27' }, { sinceOn: '2026-11-23', untilOn: '2026-12-01' }, { sinceOn: '2026-11-02', untilOn: '2026-11-10' }];
    expect(restedDays(rests, '2026-11-23', calendar)).toBe(6);
  });
});
