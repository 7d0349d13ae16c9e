import fc from 'fast-check';
import { stateAsOf, type LoggedEvent } from '../event/state-as-of.js';
import type { EventDraft } from '../event/event.js';
import { markOfAssignment, markOfSlot } from '../light/mark.js';
import { confirmReport } from '../report/confirm-report.js';
import { openReportSlots } from '../report/open-report-slots.js';
import type { ReportSlot } from '../report/report.js';
import { addDays } from '../shared/local-date.js';
import { calendar, liaison, sampleAssignment, sampleContext, sampleReport, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { acceptCompletion } from './accept-completion.js';
import { approveExtension } from './approve-extension.js';
import { archiveTask } from './archive-task.js';
import { closeOutTask } from './close-out-task.js';
import { objectToAssignment, objectionUntilOn } from './object-to-assignment.js';
import { reassignAssignment } from './reassign-assignment.js';
import { refuseExtension } from './refuse-extension.js';
import { reopenTask } from './reopen-task.js';
import { requestCompletion } from './request-completion.js';
import { requestExtension } from './request-extension.js';
import { resumeTask } from './resume-task.js';
import { suspendTask } from './suspend-task.js';
import type { WholeTask } from './task-change.js';
import type { Assignment } from './task.js';
import { upholdAssignment } from './uphold-assignment.js';
import { waiveSupport } from './waive-support.js';
import { withdrawTask } from './withdraw-task.js';

const code = (wanted: string, field?: string) => expect.objectContaining(field === undefined ? { code: wanted } : { code: wanted, field });
const logged = (events: readonly EventDraft[], at: string): LoggedEvent[] => events.map((event) => ({ ...event, jointMeetingId: 'jm-1', at }));

/** What the log alone makes of these rows equals what the verb answers. */
function expectReplay(before: WholeTask, after: WholeTask & { readonly events: readonly EventDraft[] }): void {
  const parts = before.assignments.map((part) => ({ ...part }));
  const born: EventDraft[] = [
    { verb: 'draftTask', subjectType: 'task', subjectId: before.task.id, taskId: before.task.id, unitId: null, postId: null, fromState: null, toState: before.task.state, reason: null, data: { ...before.task, parts } },
    ...before.slots.map((slot): EventDraft => ({ verb: 'fileReport', subjectType: 'report_slot', subjectId: slot.id, taskId: slot.taskId, unitId: slot.unitId, postId: null, fromState: null, toState: slot.state, reason: null, data: { ...slot } })),
  ];
  const state = stateAsOf([...logged(born, '2026-01-01T00:00:00.000Z'), ...logged(after.events, '2026-12-01T00:00:00.000Z')], '2028-01-01');
  expect(state.get('task', after.task.id)).toEqual({ ...after.task });
  for (const part of after.assignments) expect(state.get('assignment', part.id)).toEqual({ ...part });
  for (const slot of after.slots) expect(state.get('report_slot', slot.id)).toEqual({ ...slot });
}

describe('an objection', () => {
  const handed = (changes: Partial<Assignment> = {}) => sampleAssignment({ state: 'pending', assignedOn: '2026-09-23', acknowledgeDueOn: '2026-09-25', dueOn: '2026-12-31', ...changes });
  const subject = (assignment: Assignment, slots: readonly ReportSlot[] = []) => ({ task: sampleTask({ dueOn: '2026-12-31' }), assignment, assignments: [assignment], slots });
  const input = { version: 1, reason: '该事项属市乙局职责' };

  it('objected on the last allowed day: five working days after the day of assignment, a make-up Sunday among them, the holiday not', () => {
    // Wed 23 Sept: 24, 28, 29, 30 (the 25th is Mid-Autumn) and the 8th of October after the National Day week, unless a make-up day comes before.
    const until = objectionUntilOn(handed(), sampleContext());
    expect(until).not.toBeNull();
    const last = sampleContext(until ?? '');
    const { assignments, events } = objectToAssignment(liaison, subject(handed()), input, last);
    expect(assignments).toMatchObject([{ state: 'objected', objectionReason: input.reason, acknowledgedAt: last.now, acknowledgedBy: 'person-1' }]);
    expect(events).toMatchObject([{ verb: 'objectToAssignment', fromState: 'pending', toState: 'objected', reason: input.reason }]);
    expect(() => objectToAssignment(liaison, subject(handed()), input, sampleContext(addDays(until ?? '', 1)))).toThrow(
      expect.objectContaining({ code: 'OBJECTION_TOO_LATE', params: { until } }),
    );
  });

  it('counts a make-up Saturday as a working day', () => {
    // 2026-10-10 is a Saturday worked; from Friday the 9th the fifth working day is Thursday the 15th.
    expect(objectionUntilOn({ assignedOn: '2026-10-09' }, sampleContext())).toBe('2026-10-15');
  });

  it('keeps to the days the joint meeting sets', () => {
    const context = sampleContext('2026-11-24');
    const rule = { ...context, settings: { ...context.settings, objectionWorkingDays: 1 } };
    expect(objectionUntilOn({ assignedOn: '2026-11-20' }, rule)).toBe('2026-11-23');
    expect(() => objectToAssignment(liaison, subject(handed({ assignedOn: '2026-11-20' })), input, rule)).toThrow(code('OBJECTION_TOO_LATE'));
  });

  it('stops the clock, and upheld gives the time back', () => {
    const asked = sampleContext('2026-11-24');
    const part = handed({ assignedOn: '2026-11-23', dueOn: '2026-11-26' });
    const before = { ...subject(part, [sampleSlot({ dueOn: '2026-11-25' }), sampleSlot({ id: 'slot-2', periodStartOn: '2026-10-01', state: 'accepted', dueOn: '2026-10-26' })]), task: sampleTask({ dueOn: '2026-11-26', dueRule: { kind: 'date', on: '2026-11-26' } }) };
    const objected = objectToAssignment(liaison, before, input, asked);
    expect(objected.slots).toMatchObject([{ id: 'slot-1', state: 'suspended' }]);
    const [waiting] = objected.assignments;
    const decided = sampleContext('2026-12-01');
    expect(markOfAssignment(waiting as Assignment, { ...decided, settings: decided.settings })).toBe('suspended');
    const whole = { task: before.task, assignment: waiting as Assignment, assignments: objected.assignments, slots: [...objected.slots, ...before.slots.slice(1)] };
    expect(() => upholdAssignment(secretary, whole, { version: 2, reason: ' ' }, decided)).toThrow(code('REASON_REQUIRED', 'reason'));
    const upheld = upholdAssignment(secretary, whole, { version: 2, reason: '三定方案第四条' }, decided);
    // Five working days of waiting are added to the due date; the report that fell due meanwhile is asked no more.
    expect(upheld.assignments).toMatchObject([{ state: 'in_progress', objectionAnswer: '三定方案第四条', dueOn: '2026-12-03' }]);
    expect(upheld.task).toMatchObject({ dueOn: '2026-12-03', dueRule: { kind: 'date', on: '2026-12-03' } });
    expect(upheld.slots.find((slot) => slot.id === 'slot-1')?.state).toBe('withdrawn');
    expectReplay(whole, upheld);
    expect(() => objectToAssignment(liaison, { ...whole, assignment: upheld.assignments[0] as Assignment }, { ...input, version: 3 }, decided)).toThrow(code('OBJECTION_DECIDED'));
  });

  it('found right, hands the part to another unit with its role and due date', () => {
    const context = sampleContext('2026-11-24');
    const objected = handed({ state: 'objected', objectedAt: context.now, assignedOn: '2026-11-23' });
    const whole = { ...subject(objected, [sampleSlot({ state: 'suspended' }), sampleSlot({ id: 'sent', periodStartOn: '2026-10-01', state: 'accepted' })]), assignableUnitIds: new Set(['unit-1', 'unit-2']) };
    const moved = reassignAssignment(secretary, whole, { version: 1, unitId: 'unit-2', reason: '属市乙局职责' }, context);
    expect(moved.assignments).toMatchObject([
      { id: 'assignment-1', state: 'withdrawn' },
      { unitId: 'unit-2', role: 'lead', state: 'pending', dueOn: '2026-12-31', assignedOn: '2026-11-24', acknowledgeDueOn: '2026-11-26', version: 1 },
    ]);
    expect(moved.slots.map(({ unitId, state, periodStartOn }) => [unitId, state, periodStartOn])).toEqual([['unit-1', 'withdrawn', '2026-11-01'], ['unit-2', 'expected', '2026-12-01']]);
    expectReplay(whole, moved);
    expect(() => reassignAssignment(secretary, whole, { version: 1, unitId: 'unit-1', reason: null }, context)).toThrow(code('UNIT_TWICE', 'unitId'));
    expect(() => reassignAssignment(secretary, whole, { version: 1, unitId: 'unit-9', reason: null }, context)).toThrow(code('UNIT_NOT_MEMBER', 'unitId'));
  });
});

describe('an extension', () => {
  const part = sampleAssignment({ dueOn: '2026-12-10' });
  const task = sampleTask({ dueOn: '2026-12-10', dueRule: { kind: 'date', on: '2026-12-10' } });
  const input = { version: 1, reason: '资金未到', dueOn: '2027-02-05', progress: '已完成七成' };

  it('asked on the due date itself is in time, the day after it is not', () => {
    const asked = requestExtension(liaison, { assignment: part, task }, input, sampleContext('2026-12-10'));
    expect(asked.assignment).toMatchObject({ state: 'in_progress', extensionDueOn: '2027-02-05', extensionProgress: '已完成七成', dueOn: '2026-12-10' });
    expect(() => requestExtension(liaison, { assignment: part, task }, input, sampleContext('2026-12-11'))).toThrow(expect.objectContaining({ code: 'EXTENSION_TOO_LATE', params: { due: '2026-12-10' } }));
  });

  it.each([
    ['without a reason', part, { reason: ' ' }, 'REASON_REQUIRED', 'reason'],
    ['without progress', part, { progress: '' }, 'FIELD_REQUIRED', 'progress'],
    ['to an earlier date', part, { dueOn: '2026-12-10' }, 'DATE_RANGE_INVALID', 'dueOn'],
    ['where there is no due date', sampleAssignment({ dueOn: null }), {}, 'NO_DUE_DATE', undefined],
    ['while one waits', sampleAssignment({ dueOn: '2026-12-10', extensionRequestedAt: '2026-11-20T02:00:00.000Z' }), {}, 'EXTENSION_OPEN', undefined],
    ['by who only guides', sampleAssignment({ role: 'guide' }), {}, 'STATE_CONFLICT', undefined],
  ] as const)('is refused %s', (_what, assignment, changes, wanted, field) => {
    expect(() => requestExtension(liaison, { assignment, task }, { ...input, ...changes }, sampleContext())).toThrow(code(wanted, field));
  });

  it('granted crosses New Year: task, reports held by the old date, and further periods follow', () => {
    const context = sampleContext('2026-11-24');
    const asked = requestExtension(liaison, { assignment: part, task }, input, context).assignment;
    const slots = openReportSlots(task, part, null, sampleContext('2026-11-02')).slots.map((slot, at) => ({ ...slot, id: `early-${at}` }));
    expect(slots.map((slot) => slot.dueOn)).toEqual(['2026-11-25', '2026-12-10']);
    const whole = { task, assignment: asked, assignments: [asked], slots };
    const granted = approveExtension(secretary, whole, { version: 2 }, context);
    expect(granted.assignments).toMatchObject([{ dueOn: '2027-02-05', extensionRequestedAt: null }]);
    expect(granted.task).toMatchObject({ dueOn: '2027-02-05', dueRule: { kind: 'date', on: '2027-02-05' } });
    expect(granted.slots.map(({ periodStartOn, dueOn }) => [periodStartOn, dueOn])).toEqual([['2026-12-01', '2026-12-25'], ['2027-01-01', '2027-01-25'], ['2027-02-01', '2027-02-05']]);
    expectReplay(whole, granted);
    expect(() => approveExtension(secretary, { ...whole, assignment: part }, { version: 1 }, context)).toThrow(code('NO_EXTENSION'));
  });

  it('of a support leaves the task’s own date; refused leaves everything, with the reason', () => {
    const context = sampleContext();
    const asked = { ...requestExtension(liaison, { assignment: { ...part, role: 'support' }, task }, input, context).assignment };
    expect(approveExtension(secretary, { task, assignment: asked, assignments: [asked], slots: [] }, { version: 2 }, context).task).toBe(task);
    const refused = refuseExtension(secretary, { assignment: asked, task }, { version: 2, reason: '不再延长' }, context).assignment;
    expect(refused).toMatchObject({ dueOn: '2026-12-10', extensionRequestedAt: null, extensionAnswer: '不再延长' });
    expect(() => refuseExtension(secretary, { assignment: asked, task }, { version: 2, reason: '' }, context)).toThrow(code('REASON_REQUIRED'));
  });
});

describe('a pause', () => {
  const task = sampleTask({ dueOn: '2026-12-18', dueRule: { kind: 'date', on: '2026-12-18' } });
  const parts = [
    sampleAssignment({ dueOn: '2026-12-18', acknowledgedAt: '2026-11-03T02:00:00.000Z' }),
    sampleAssignment({ id: 'a-2', unitId: 'unit-2', role: 'support', state: 'pending', dueOn: '2026-12-18' }),
    sampleAssignment({ id: 'a-3', unitId: 'unit-3', role: 'support', state: 'completed', dueOn: '2026-12-18' }),
    sampleAssignment({ id: 'a-4', unitId: 'unit-4', role: 'support', state: 'completion_requested', acknowledgedAt: '2026-11-03T02:00:00.000Z', completionRequestedAt: '2026-11-20T02:00:00.000Z', dueOn: '2026-12-18' }),
  ];
  const slots = [
    sampleSlot({ id: 'missing', periodStartOn: '2026-10-01', periodEndOn: '2026-10-31', dueOn: '2026-10-26' }),
    sampleSlot({ id: 'in-pause', dueOn: '2026-11-25' }),
    sampleSlot({ id: 'after', periodStartOn: '2026-12-01', periodEndOn: '2026-12-31', dueOn: '2026-12-18' }),
    sampleSlot({ id: 'sent', periodStartOn: '2026-09-01', state: 'submitted' }),
    sampleSlot({ id: 'back', periodStartOn: '2026-08-01', state: 'returned', firstSubmittedOn: '2026-08-20', dueOn: '2026-08-25' }),
  ];
  const whole: WholeTask = { task, assignments: parts, slots };
  const from = sampleContext('2026-11-24');
  const suspended = suspendTask(secretary, whole, { version: 1, reason: '等省级文件' }, from);
  const put = <Row extends { readonly id: string }>(rows: readonly Row[], changed: readonly Row[]) => rows.map((row) => changed.find((each) => each.id === row.id) ?? row);
  const rested: WholeTask = { task: suspended.task, assignments: put(parts, suspended.assignments), slots: put(slots, suspended.slots) };

  it('lets everything rest but what was sent, in grey', () => {
    expect(suspended.task).toMatchObject({ state: 'suspended', suspendedOn: '2026-11-24', stateReason: '等省级文件' });
    expect(rested.assignments.map((part) => part.state)).toEqual(['suspended', 'suspended', 'completed', 'suspended']);
    expect(rested.slots.map((slot) => slot.state)).toEqual(['suspended', 'suspended', 'suspended', 'submitted', 'suspended']);
    const much = sampleContext('2027-06-01');
    expect(rested.assignments.filter((part) => part.state === 'suspended').map((part) => markOfAssignment(part, much))).toEqual(Array(3).fill('suspended'));
    expect(markOfSlot(rested.slots[0] as ReportSlot, much)).toBe('suspended');
    expectReplay(whole, suspended);
    expect(() => suspendTask(secretary, whole, { version: 1, reason: '' }, from)).toThrow(code('REASON_REQUIRED'));
  });

  it('makes nothing late: dates are put off by its working days, what fell due in it is not asked', () => {
    const until = sampleContext('2026-12-01');
    const resumed = resumeTask(secretary, rested, { version: 2, reason: null }, until);
    // 25, 26, 27 and 30 November, 1 December.
    expect(resumed.task).toMatchObject({ state: 'assigned', suspendedOn: null, stateReason: null, dueOn: '2026-12-25' });
    expect(resumed.assignments.map(({ id, state, dueOn }) => [id, state, dueOn])).toEqual([
      ['assignment-1', 'in_progress', '2026-12-25'], ['a-2', 'pending', '2026-12-25'], ['a-4', 'completion_requested', '2026-12-25'],
    ]);
    const stands = new Map(put(rested.slots, resumed.slots).map((slot) => [slot.id, [slot.state, slot.dueOn]]));
    expect(stands.get('missing')).toEqual(['expected', '2026-11-02']);
    expect(stands.get('in-pause')).toEqual(['withdrawn', '2026-11-25']);
    expect(stands.get('after')).toEqual(['expected', '2026-12-25']);
    expect(stands.get('back')).toEqual(['returned', '2026-09-01']);
    expectReplay(rested, resumed);
  });

  it('of any length leaves nothing later than it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (days) => {
        const today = addDays('2026-11-24', days);
        const resumed = resumeTask(secretary, rested, { version: 2, reason: null }, sampleContext(today));
        for (const part of resumed.assignments) expect((part.dueOn ?? '') >= today || part.dueOn === '2026-12-18').toBe(true);
        const late = put(rested.slots, resumed.slots).filter((slot) => slot.state === 'expected' && slot.dueOn < today).map((slot) => slot.id);
        expect(late).toEqual(['missing']);
        for (const slot of resumed.slots.filter((each) => !slots.some((known) => known.id === each.id))) expect(slot.state === 'withdrawn' || slot.dueOn >= today).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('can end with the task called off', () => {
    const gone = withdrawTask(secretary, rested, { version: 2, reason: '事项并入新任务' }, from);
    expect(gone.task).toMatchObject({ state: 'withdrawn', suspendedOn: null, stateReason: '事项并入新任务' });
    expect(put(rested.assignments, gone.assignments).map((part) => part.state)).toEqual(['withdrawn', 'withdrawn', 'completed', 'withdrawn']);
    expect(put(rested.slots, gone.slots).map((slot) => slot.state)).toEqual(Array(5).fill('withdrawn'));
    expectReplay(rested, gone);
    expect(() => withdrawTask(secretary, rested, { version: 2, reason: '' }, from)).toThrow(code('REASON_REQUIRED'));
  });
});

describe('a support waited for no more', () => {
  const context = sampleContext();
  const lead = sampleAssignment();
  const support = sampleAssignment({ id: 'a-2', unitId: 'unit-2', role: 'support' });
  const task = sampleTask();

  it('lets the lead complete, and ends with the task', () => {
    const waived = waiveSupport(secretary, { assignment: support, task }, { version: 1, reason: '数据已另行取得' }, context).assignment;
    const asked = requestCompletion(liaison, { assignment: lead, task, assignments: [lead, waived] }, { version: 1, text: '已办结' }, context).assignment;
    const slots = [sampleSlot({ id: 'theirs', assignmentId: 'a-2', dueOn: '2026-12-25' })];
    const done = acceptCompletion(secretary, { assignment: asked, task, assignments: [asked, waived], slots }, { version: 2, grade: 'good' }, context);
    expect(done.task.state).toBe('completed');
    expect(done.endedAssignments).toMatchObject([{ id: 'a-2', state: 'completed', grade: null }]);
    expect(done.withdrawnSlots.map((slot) => slot.id)).toEqual(['theirs']);
  });

  it.each([
    ['a lead', lead, '理由', 'STATE_CONFLICT'],
    ['one waived already', { ...support, waivedReason: '已定' }, '理由', 'STATE_CONFLICT'],
    ['one without a reason', support, ' ', 'REASON_REQUIRED'],
  ])('is refused for %s', (_what, assignment, reason, wanted) => {
    expect(() => waiveSupport(secretary, { assignment, task }, { version: 1, reason }, context)).toThrow(code(wanted));
  });
});

describe('after the end', () => {
  const context = sampleContext();
  const done = sampleTask({ state: 'completed', completedOn: '2026-11-20' });
  const lead = sampleAssignment({ state: 'completed', completedOn: '2026-11-20', grade: 'good', acknowledgedAt: '2026-11-03T02:00:00.000Z', completionRequestedAt: '2026-11-20T02:00:00.000Z' });

  it('a closed task is archived, and then stays as it is', () => {
    const closed = closeOutTask(secretary, done, { version: 1, reason: null }, context).task;
    const archived = archiveTask(secretary, closed, { version: 2 }, context);
    expect(archived.task.state).toBe('archived');
    expect(archived.events).toMatchObject([{ verb: 'archiveTask', fromState: 'closed', toState: 'archived' }]);
    expect(() => reopenTask(secretary, { task: archived.task, assignments: [lead], slots: [] }, { version: 3, reason: '复核', dueOn: null }, context)).toThrow(code('STATE_CONFLICT'));
  });

  it('a task taken up again has its lead at work, and its coming reports expected', () => {
    const slots = [sampleSlot({ id: 'past', state: 'withdrawn', dueOn: '2026-11-23' }), sampleSlot({ id: 'coming', periodStartOn: '2026-12-01', state: 'withdrawn', dueOn: '2026-12-25' })];
    const whole = { task: done, assignments: [lead, sampleAssignment({ id: 'a-2', role: 'support', state: 'completed' })], slots };
    const again = reopenTask(secretary, whole, { version: 1, reason: '督查发现数据不实', dueOn: '2027-01-15' }, context);
    expect(again.task).toMatchObject({ state: 'assigned', completedOn: null, dueOn: '2027-01-15', stateReason: '督查发现数据不实' });
    expect(again.assignments).toMatchObject([{ id: 'assignment-1', state: 'in_progress', grade: null, completedOn: null, dueOn: '2027-01-15' }]);
    expect(again.slots.map(({ periodStartOn, state, dueOn }) => [periodStartOn, state, dueOn])).toEqual([['2026-12-01', 'expected', '2026-12-25'], ['2027-01-01', 'expected', '2027-01-15']]);
    expectReplay(whole, again);
    expect(() => reopenTask(secretary, whole, { version: 1, reason: '', dueOn: null }, context)).toThrow(code('REASON_REQUIRED'));
    expect(() => reopenTask(secretary, whole, { version: 1, reason: '复核', dueOn: '2026-11-23' }, context)).toThrow(code('DATE_IN_PAST', 'dueOn'));
  });
});

it('a report filed on behalf is confirmed by its unit, once', () => {
  const context = sampleContext();
  const slot = sampleSlot({ state: 'accepted' });
  const report = sampleReport({ onBehalf: true, onBehalfSource: '电话记录', state: 'accepted' });
  const confirmed = confirmReport(liaison, { slot, report }, { version: 1 }, context);
  expect([confirmed.slot.state, confirmed.report.confirmedAt, confirmed.report.state]).toEqual(['accepted', context.now, 'accepted']);
  expect(confirmed.events).toMatchObject([{ verb: 'confirmReport', data: { report: { confirmedAt: context.now } } }]);
  expect(() => confirmReport(liaison, { slot: confirmed.slot, report: confirmed.report }, { version: 2 }, context)).toThrow(code('STATE_CONFLICT'));
  expect(() => confirmReport(liaison, { slot, report: sampleReport({ state: 'accepted' }) }, { version: 1 }, context)).toThrow(code('STATE_CONFLICT'));
});

it('due on the day itself is not late', () => {
  const part = sampleAssignment({ dueOn: '2026-11-24' });
  const on = (today: string) => markOfAssignment(part, { today, calendar, settings: { amberWorkingDays: 3 } });
  expect([on('2026-11-24'), on('2026-11-25')]).toEqual(['due_soon', 'overdue']);
});
