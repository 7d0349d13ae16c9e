import { makeCalendar } from '../calendar/calendar.js';
import { expectReplay } from '../testing/replay.js';
import { publishedDays, sampleAssignment, sampleContext, sampleTask, secretary } from '../testing/samples.js';
import { recomputeTaskDue } from './recompute-due.js';
import { resumeTask } from './resume-task.js';
import { suspendTask } from './suspend-task.js';
import { taskDue } from './task-due.js';
import { upholdAssignment } from './uphold-assignment.js';

const correctedFor = (dayOn: string) => makeCalendar({ ...publishedDays, holidays: [...publishedDays.holidays, dayOn] });
const published = makeCalendar({ ...publishedDays, publishedYears: [2025, 2026, 2027], holidays: [...publishedDays.holidays, '2027-01-01', '2027-02-08', '2027-02-09'] });

/** n working days, assigned on 24 November 2026, of one unit. */
function running(workingDays: number) {
  const { calendar } = sampleContext();
  const due = taskDue({ kind: 'working_days', workingDays, startOn: null }, '2026-11-24', calendar);
  const task = sampleTask({ ...due, assignedOn: '2026-11-24', reportEveryMonths: null });
  return { task, assignments: [sampleAssignment({ assignedOn: '2026-11-24', dueOn: due.dueOn, acknowledgedAt: '2026-11-24T02:00:00.000Z' })], slots: [] };
}

function rested(workingDays: number, untilOn: string, context = sampleContext(untilOn)) {
  const suspended = suspendTask(secretary, running(workingDays), { version: 1, reason: '等文件' }, sampleContext('2026-11-24'));
  const resumed = resumeTask(secretary, { ...suspended, slots: [] }, { version: 2, reason: null }, context);
  expectReplay({ ...suspended, slots: [] }, resumed);
  return resumed;
}

it('a rest adds its working days to the rule: what was provisional stays so, and a calendar published later moves it', () => {
  const before = running(50);
  expect(before.task).toMatchObject({ dueProvisional: true });
  const resumed = rested(50, '2026-12-01');
  expect(resumed.task).toMatchObject({ dueOn: running(55).task.dueOn, dueProvisional: true, dueRule: { kind: 'working_days', workingDays: 50 } });
  const moved = recomputeTaskDue(resumed.task, resumed.assignments, { ...sampleContext('2026-12-02'), calendar: published });
  expect(moved?.task).toMatchObject({ dueOn: taskDue({ kind: 'working_days', workingDays: 55, startOn: null }, '2026-11-24', published).dueOn });
  expect(moved?.assignments).toMatchObject([{ dueOn: moved?.task.dueOn }]);
});

it('a calendar corrected while the task rests is not lost', () => {
  const calendar = correctedFor('2026-11-27');
  const other = running(10);
  const moved = recomputeTaskDue(other.task, other.assignments, { ...sampleContext(), calendar, firm: true });
  // Suspended and resumed on one day: as if it had never rested.
  expect(rested(10, '2026-11-24', { ...sampleContext('2026-11-24'), calendar }).task.dueOn).toBe(moved?.task.dueOn);
});

it('a day off in the middle of the rest gives nothing and takes nothing, whenever it is corrected', () => {
  const calendar = correctedFor('2026-11-27');
  const resumed = rested(10, '2026-12-01');
  expect(recomputeTaskDue(resumed.task, resumed.assignments, { ...sampleContext('2026-12-01'), calendar, firm: true })).toBeNull();
  expect(rested(10, '2026-12-01', { ...sampleContext('2026-12-01'), calendar }).task.dueOn).toBe(resumed.task.dueOn);
});

it('an objection that is upheld keeps the date one that is reckoned', () => {
  const { task, assignments } = running(50);
  const [lead = sampleAssignment()] = assignments;
  const objected = { ...lead, state: 'objected' as const, objectedAt: '2026-11-24T02:00:00.000Z', objectionReason: '不属职责' };
  const support = { ...lead, id: 'a-2', unitId: 'unit-2', role: 'support' as const };
  const upheld = upholdAssignment(secretary, { task, assignment: objected, assignments: [objected, support], slots: [] }, { version: 1, reason: '维持' }, sampleContext('2026-12-01'));
  expect(upheld.task).toMatchObject({ dueProvisional: true, dueRule: { kind: 'working_days' }, dueOn: running(55).task.dueOn });
  expect(upheld.assignments).toMatchObject([{ dueOn: upheld.task.dueOn, rests: [{ sinceOn: '2026-11-24', untilOn: '2026-12-01' }] }]);
});

it('a date set by a person is put off by the rest, provisional where that reaches a year without a calendar', () => {
  const rule = { kind: 'date', on: '2026-12-30', rests: [{ sinceOn: '2026-11-24', untilOn: '2026-12-01' }] } as const;
  expect(taskDue(rule, '2026-11-24', sampleContext().calendar)).toMatchObject({ dueOn: '2027-01-06', dueProvisional: true });
});
