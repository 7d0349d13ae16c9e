import { liaison, sampleActor, sampleAssignment, sampleContext, sampleDuty, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { verbsOnAssignment } from '../access/verbs-on.js';
import { makeCalendar } from '../calendar/calendar.js';
import { acceptCompletion } from './accept-completion.js';
import { acknowledgeAssignment } from './acknowledge-assignment.js';
import { assignTask, previewAssignTask } from './assign-task.js';
import { closeOutTask } from './close-out-task.js';
import { draftTask } from './draft-task.js';
import { recomputeTaskDue } from './recompute-due.js';
import { requestCompletion } from './request-completion.js';
import { returnCompletion } from './return-completion.js';
import { reviseTask } from './revise-task.js';
import type { Assignment } from './task.js';
import type { TaskInput } from './task-input.js';

const context = sampleContext();
const assignableUnitIds = new Set(['unit-1', 'unit-2', 'unit-3']);
const origin = { jointMeetingId: 'jm-1', code: 'RW-2026-009', duty: null, assignableUnitIds };
const input: TaskInput = {
  title: '核查', content: '按月核查', due: { on: null, workingDays: 20 }, reportEveryMonths: 1, reportDueDay: null,
  parts: [{ unitId: 'unit-1', role: 'lead' }, { unitId: 'unit-2', role: 'support' }, { unitId: 'unit-3', role: 'guide' }],
};
const code = (wanted: string, field?: string) => expect.objectContaining(field === undefined ? { code: wanted } : { code: wanted, field });

describe('drafting a task', () => {
  it('makes a draft with its parts waiting', () => {
    const { task, assignments, events } = draftTask(secretary, origin, input, context);
    expect(task).toMatchObject({ state: 'draft', code: 'RW-2026-009', dueOn: null, createdByPostId: 'post-1', dueRule: { kind: 'working_days', workingDays: 20 } });
    expect(assignments.map(({ unitId, role, state }) => [unitId, role, state])).toEqual([['unit-1', 'lead', 'pending'], ['unit-2', 'support', 'pending'], ['unit-3', 'guide', 'pending']]);
    expect(events).toMatchObject([{ verb: 'draftTask', subjectType: 'task', subjectId: task.id, toState: 'draft', postId: 'post-1' }]);
  });

  it.each([
    ['no lead', { parts: [{ unitId: 'unit-1', role: 'support' }] }, 'TASK_WITHOUT_LEAD', 'assignments'],
    ['two leads', { parts: [{ unitId: 'unit-1', role: 'lead' }, { unitId: 'unit-2', role: 'lead' }] }, 'TASK_SEVERAL_LEADS', 'assignments'],
    ['a unit twice', { parts: [{ unitId: 'unit-1', role: 'lead' }, { unitId: 'unit-1', role: 'support' }] }, 'UNIT_TWICE', 'assignments'],
    ['a unit from outside', { parts: [{ unitId: 'unit-7', role: 'lead' }] }, 'UNIT_NOT_MEMBER', 'assignments'],
    ['a due date in the past', { due: { on: '2026-11-23', workingDays: null } }, 'DATE_IN_PAST', 'due.on'],
    ['no date at all', { due: { on: '2026-11-31', workingDays: null } }, 'DATE_INVALID', 'due.on'],
    ['both ways of a due date', { due: { on: '2026-12-01', workingDays: 3 } }, 'INPUT_INVALID', 'due'],
    ['no working days', { due: { on: null, workingDays: 0 } }, 'NUMBER_OUT_OF_RANGE', 'due.workingDays'],
    ['a blank title', { title: '  ' }, 'FIELD_REQUIRED', 'title'],
    ['a title of one letter', { title: '办' }, 'INPUT_INVALID', 'title'],
    ['a long title', { title: '办'.repeat(121) }, 'TEXT_TOO_LONG', 'title'],
    ['an interval that does not line up with years', { reportEveryMonths: 7 }, 'FREQUENCY_UNUSUAL', 'reportEveryMonths'],
    ['a report day no month has always', { reportDueDay: 30 }, 'NUMBER_OUT_OF_RANGE', 'reportDueDay'],
  ] as const)('refuses %s', (_what, changes, wanted, field) => {
    expect(() => draftTask(secretary, origin, { ...input, ...changes }, context)).toThrow(code(wanted, field));
  });

  it('refuses prohibitions and floors as a source', () => {
    expect(() => draftTask(secretary, { ...origin, duty: sampleDuty({ kind: 'floor' }) }, input, context)).toThrow(code('DUTY_NOT_REPORTABLE'));
  });

  it('reports at an unusual interval once it is confirmed, or as its duty does; revised, it is not asked again for what stood', () => {
    const seven = { ...input, reportEveryMonths: 7 };
    const drafted = draftTask(secretary, origin, { ...seven, unusual: true }, context);
    expect(drafted.task.reportEveryMonths).toBe(7);
    expect(draftTask(secretary, { ...origin, duty: sampleDuty({ frequencyState: 'set', frequencyMonths: 7 }) }, seven, context).task.reportEveryMonths).toBe(7);
    expect(reviseTask(secretary, { ...drafted, assignableUnitIds }, { ...seven, version: 1 }, context).task.reportEveryMonths).toBe(7);
    expect(() => reviseTask(secretary, { ...drafted, assignableUnitIds }, { ...input, reportEveryMonths: 5, version: 1 }, context)).toThrow(code('FREQUENCY_UNUSUAL', 'reportEveryMonths'));
  });

  it('is revised without losing the parts that stay', () => {
    const drafted = draftTask(secretary, origin, input, context);
    const parts = [{ unitId: 'unit-2', role: 'lead' }, { unitId: 'unit-1', role: 'support' }] as const;
    const revised = reviseTask(secretary, { ...drafted, assignableUnitIds }, { ...input, title: '再核查', parts, version: 1 }, context);
    expect(revised.task).toMatchObject({ id: drafted.task.id, title: '再核查', version: 2 });
    expect(revised.assignments.map(({ id, role }) => [id, role])).toEqual([[drafted.assignments[1]?.id, 'lead'], [drafted.assignments[0]?.id, 'support']]);
    expect(revised.removedAssignmentIds).toEqual([drafted.assignments[2]?.id]);
    expect(() => reviseTask(secretary, { ...drafted, assignableUnitIds }, { ...input, version: 3 }, context)).toThrow(
      expect.objectContaining({ code: 'VERSION_CONFLICT', params: { current: 1, yours: 3 } }),
    );
  });
});

describe('assigning', () => {
  const drafted = draftTask(secretary, origin, input, context);

  it('reckons due dates from today and opens the reports of lead and support', () => {
    const assigned = assignTask(secretary, { ...drafted, assignableUnitIds }, { version: 1 }, context);
    expect(assigned.task).toMatchObject({ state: 'assigned', assignedOn: '2026-11-24', dueOn: '2026-12-22', dueProvisional: false });
    expect(assigned.assignments.map(({ dueOn, acknowledgeDueOn }) => [dueOn, acknowledgeDueOn])).toEqual(Array(3).fill(['2026-12-22', '2026-11-26']));
    expect(assigned.slots.map(({ unitId, periodStartOn, dueOn }) => [unitId, periodStartOn, dueOn])).toEqual([
      // By the 25th, but not after the task's own due date.
      ['unit-1', '2026-12-01', '2026-12-22'],
      ['unit-2', '2026-12-01', '2026-12-22'],
    ]);
    expect(assigned.events.map(({ verb, subjectType }) => `${verb} ${subjectType}`)).toEqual([
      'assignTask task', 'assignTask assignment', 'assignTask assignment', 'assignTask assignment', 'openReportSlots assignment', 'openReportSlots assignment',
    ]);
    const preview = previewAssignTask(drafted.task, drafted.assignments, sampleContext());
    expect([preview.task.dueOn, preview.slots.length]).toEqual(['2026-12-22', 2]);
  });

  it('refuses a due date that passed while it was a draft', () => {
    const task = { ...drafted.task, dueRule: { kind: 'date', on: '2026-11-25' } } as const;
    expect(() => assignTask(secretary, { ...drafted, task, assignableUnitIds }, { version: 1 }, sampleContext('2026-11-26'))).toThrow(code('DATE_IN_PAST'));
  });

  it('reckons a provisional date again when the calendar is out, and says what it was', () => {
    const late = sampleContext('2026-12-24');
    const assigned = assignTask(secretary, { ...drafted, assignableUnitIds }, { version: 1 }, late);
    expect(assigned.task).toMatchObject({ dueOn: '2027-01-21', dueProvisional: true });
    expect(recomputeTaskDue(assigned.task, assigned.assignments, late)).toBeNull();
    const calendar = makeCalendar({ publishedYears: [2026, 2027], holidays: ['2027-01-01'], makeUpWorkdays: [] });
    const moved = recomputeTaskDue(assigned.task, assigned.assignments, { ...late, calendar });
    expect(moved?.task).toMatchObject({ dueOn: '2027-01-22', dueProvisional: false });
    expect(moved?.assignments.map((each) => each.dueOn)).toEqual(['2027-01-22', '2027-01-22', '2027-01-22']);
    expect(moved?.events).toMatchObject([
      { verb: 'recomputeDueDates', subjectType: 'task', postId: null, data: { dueOn: '2027-01-22', previousDueOn: '2027-01-21' } },
      ...Array(3).fill({ subjectType: 'assignment', data: { dueOn: '2027-01-22', version: 3 } }),
    ]);
    expect(recomputeTaskDue(sampleTask(), [], { ...late, calendar })).toBeNull();
  });

  it('moves the day to acknowledge by of those who have not yet, when the new calendar takes a day of it off', () => {
    const late = sampleContext('2026-12-29');
    const drafted = draftTask(secretary, origin, { ...input, due: { on: '2027-06-30', workingDays: null }, reportEveryMonths: null }, late);
    const { task, assignments } = assignTask(secretary, { ...drafted, assignableUnitIds }, { version: 1 }, late);
    const parts = assignments.map((each, at) => (at === 0 ? { ...each, state: 'in_progress' as const } : each));
    expect(parts.map((each) => each.acknowledgeDueOn)).toEqual(Array(3).fill('2026-12-31'));
    expect(recomputeTaskDue(task, parts, late)).toBeNull();
    const calendar = makeCalendar({ publishedYears: [2026, 2027], holidays: ['2026-12-31', '2027-01-01'], makeUpWorkdays: [] });
    const moved = recomputeTaskDue(task, parts, { ...late, calendar });
    expect(moved?.task).toBe(task);
    expect(moved?.assignments.map(({ id, acknowledgeDueOn, dueOn }) => [id, acknowledgeDueOn, dueOn])).toEqual(parts.slice(1).map(({ id }) => [id, '2027-01-04', '2027-06-30']));
    expect(moved?.events.map((event) => event.subjectId)).toEqual(parts.slice(1).map(({ id }) => id));
    expect(recomputeTaskDue(task, [...parts.slice(0, 1), ...(moved?.assignments ?? [])], { ...late, calendar })).toBeNull();
  });
});

describe('completing', () => {
  const task = sampleTask();
  const lead = sampleAssignment();
  const support = sampleAssignment({ id: 'assignment-2', unitId: 'unit-2', role: 'support' });
  const guide = sampleAssignment({ id: 'assignment-3', unitId: 'unit-3', role: 'guide', state: 'pending' });
  const requestedOn = '2026-11-20T15:00:00.000Z';

  it('is acknowledged by the unit, once', () => {
    const { assignment, events } = acknowledgeAssignment(liaison, { assignment: sampleAssignment({ state: 'pending' }), task }, { version: 1 }, context);
    expect(assignment).toMatchObject({ state: 'in_progress', acknowledgedAt: context.now, acknowledgedBy: 'person-1', version: 2 });
    expect(events).toMatchObject([{ fromState: 'pending', toState: 'in_progress', unitId: 'unit-1', taskId: 'task-1' }]);
    expect(() => acknowledgeAssignment(liaison, { assignment, task }, { version: 2 }, context)).toThrow(code('STATE_CONFLICT'));
  });

  it('rests while the task is a draft or suspended', () => {
    for (const state of ['draft', 'suspended', 'closed'] as const) {
      expect(() => acknowledgeAssignment(liaison, { assignment: sampleAssignment({ state: 'pending' }), task: { id: 'task-1', state } }, { version: 1 }, context)).toThrow(code('STATE_CONFLICT'));
    }
  });

  it('is refused to the lead before its supports, and to who only guides', () => {
    expect(() => requestCompletion(liaison, { assignment: lead, task, assignments: [lead, support, guide] }, { version: 1, text: '已办结' }, context)).toThrow(
      expect.objectContaining({ code: 'SUPPORT_NOT_COMPLETED', params: { count: 1 } }),
    );
    const requested = sampleAssignment({ state: 'completion_requested' });
    expect(() => acceptCompletion(secretary, { assignment: requested, task, assignments: [requested, support], slots: [] }, { version: 1, grade: 'good' }, context)).toThrow(code('SUPPORT_NOT_COMPLETED'));
    const guiding = sampleActor('liaison', { unitId: 'unit-3' });
    expect(() => requestCompletion(guiding, { assignment: { ...guide, state: 'in_progress' }, task, assignments: [] }, { version: 1, text: '已办结' }, context)).toThrow(code('STATE_CONFLICT'));
  });

  it('is not offered to the lead before its supports, neither to ask nor to accept', () => {
    const requested = sampleAssignment({ state: 'completion_requested' });
    const done = { ...support, state: 'completed' } as const;
    const offers = (open: boolean, part: Assignment) => [liaison, secretary].flatMap((who) => verbsOnAssignment(who, { assignment: part, assignments: [part, open ? support : done, guide], level: 'city' }, task, context.today, context).filter((verb) => verb.endsWith('Completion')));
    expect([offers(true, lead), offers(true, requested)]).toEqual([[], ['returnCompletion']]);
    expect([offers(false, lead), offers(false, requested)]).toEqual([['requestCompletion'], ['returnCompletion', 'acceptCompletion']]);
    const supporting = sampleActor('liaison', { unitId: 'unit-2' });
    expect(verbsOnAssignment(supporting, { assignment: support, assignments: [lead, support], level: 'city' }, task, context.today, context)).toEqual(['objectToAssignment', 'requestExtension', 'requestCompletion']);
  });

  it('goes back with a reason and forth again', () => {
    const asked = requestCompletion(liaison, { assignment: lead, task, assignments: [lead] }, { version: 1, text: '已办结' }, context).assignment;
    expect(() => returnCompletion(secretary, { assignment: asked, task }, { version: 2, reason: ' ' }, context)).toThrow(code('REASON_REQUIRED', 'reason'));
    const back = returnCompletion(secretary, { assignment: asked, task }, { version: 2, reason: '缺数据' }, context).assignment;
    expect(back).toMatchObject({ state: 'in_progress', completionReturnReason: '缺数据', completionRequestedAt: null });
    const again = requestCompletion(liaison, { assignment: back, task, assignments: [back] }, { version: 3, text: '已补' }, context).assignment;
    expect(again).toMatchObject({ state: 'completion_requested', completionReturnReason: null, completionText: '已补' });
  });

  it('of a support alone leaves the task open', () => {
    const requested = { ...support, state: 'completion_requested', completionRequestedAt: requestedOn } as const;
    const accepted = acceptCompletion(secretary, { assignment: requested, task, assignments: [lead, requested, guide], slots: [] }, { version: 1, grade: 'good' }, context);
    expect(accepted.assignment).toMatchObject({ state: 'completed', grade: 'good', completedOn: '2026-11-20' });
    expect([accepted.task, accepted.endedAssignments, accepted.events.length]).toEqual([task, [], 1]);
  });

  it('of the last part completes the task, ends guidance and withdraws reports not yet due', () => {
    const requested = { ...lead, state: 'completion_requested', completionRequestedAt: requestedOn } as const;
    const done = { ...support, state: 'completed', completedOn: '2026-11-10' } as const;
    const slots = [
      sampleSlot({ id: 'missing', dueOn: '2026-10-26' }),
      sampleSlot({ id: 'ahead' }),
      sampleSlot({ id: 'sent', state: 'submitted' }),
      sampleSlot({ id: 'next', dueOn: '2026-12-25' }),
    ];
    const accepted = acceptCompletion(secretary, { assignment: requested, task, assignments: [requested, done, guide], slots }, { version: 1, grade: 'excellent' }, context);
    expect(accepted.task).toMatchObject({ state: 'completed', completedOn: '2026-11-20', version: 2 });
    expect(accepted.endedAssignments).toMatchObject([{ id: 'assignment-3', state: 'completed', grade: null }]);
    expect(accepted.withdrawnSlots.map((slot) => slot.id)).toEqual(['ahead', 'next']);
    expect(accepted.events.map(({ subjectId, fromState, toState }) => [subjectId, fromState, toState])).toEqual([
      ['assignment-1', 'completion_requested', 'completed'],
      ['assignment-3', 'pending', 'completed'],
      ['task-1', 'assigned', 'completed'],
    ]);
    const closed = closeOutTask(secretary, accepted.task, { version: 2, reason: '' }, context);
    expect(closed.task).toMatchObject({ state: 'closed', closedOn: '2026-11-24', version: 3 });
    expect(closed.events).toMatchObject([{ verb: 'closeOutTask', reason: null }]);
  });
});
