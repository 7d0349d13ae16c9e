import { markOfAssignment } from '../light/mark.js';
import { confirmReport } from '../report/confirm-report.js';
import { openReportSlots } from '../report/open-report-slots.js';
import type { ReportSlot } from '../report/report.js';
import { addDays } from '../shared/local-date.js';
import { calendar, liaison, sampleAssignment, sampleContext, sampleReport, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { expectReplay } from '../testing/replay.js';
import { acceptCompletion } from './accept-completion.js';
import { approveExtension, canApproveExtension } from './approve-extension.js';
import { archiveTask } from './archive-task.js';
import { closeOutTask } from './close-out-task.js';
import { handDownAssignment } from './hand-down-assignment.js';
import { objectToAssignment, objectionUntilOn } from './object-to-assignment.js';
import { reassignAssignment } from './reassign-assignment.js';
import { refuseExtension } from './refuse-extension.js';
import { reopenTask } from './reopen-task.js';
import { openSupports, requestCompletion } from './request-completion.js';
import { requestExtension } from './request-extension.js';
import type { Assignment } from './task.js';
import { upholdAssignment } from './uphold-assignment.js';
import { waiveSupport } from './waive-support.js';

const code = (wanted: string, field?: string) => expect.objectContaining(field === undefined ? { code: wanted } : { code: wanted, field });
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
    expect(upheld.task).toMatchObject({ dueOn: '2026-12-03', dueRule: { kind: 'date', on: '2026-11-26', rests: [expect.objectContaining({ sinceOn: expect.any(String) as string })] } });
    expect(upheld.slots.find((slot) => slot.id === 'slot-1')?.state).toBe('withdrawn');
    expectReplay(whole, upheld);
    expect(() => objectToAssignment(liaison, { ...whole, assignment: upheld.assignments[0] as Assignment }, { ...input, version: 3 }, decided)).toThrow(code('OBJECTION_DECIDED'));
  });

  it('found right, hands the part to another unit with its role and the days that were left', () => {
    const context = sampleContext('2026-11-24');
    const objected = handed({ state: 'objected', objectedAt: '2026-11-20T02:00:00.000Z', assignedOn: '2026-11-19', dueOn: '2026-12-17' });
    const whole = { ...subject(objected, [sampleSlot({ state: 'suspended' }), sampleSlot({ id: 'sent', periodStartOn: '2026-10-01', state: 'accepted' })]), assignableUnitIds: new Set(['unit-1', 'unit-2']) };
    const moved = reassignAssignment(secretary, whole, { version: 1, unitId: 'unit-2', reason: '属市乙局职责' }, context);
    expect(moved.assignments).toMatchObject([
      { id: 'assignment-1', state: 'withdrawn' },
      { unitId: 'unit-2', role: 'lead', state: 'pending', dueOn: '2026-12-21', assignedOn: '2026-11-24', acknowledgeDueOn: '2026-11-26', version: 1 },
    ]);
    expect(moved.slots.map(({ unitId, state, periodStartOn }) => [unitId, state, periodStartOn])).toEqual([['unit-1', 'withdrawn', '2026-11-01'], ['unit-2', 'expected', '2026-12-01']]);
    expectReplay(whole, moved);
    expect(() => reassignAssignment(secretary, whole, { version: 1, unitId: 'unit-1', reason: null }, context)).toThrow(code('UNIT_HAS_PART', 'unitId'));
    // A town's part: with another town of the same county it stays under the county, else it is nobody's but the secretariat's.
    const down = { ...whole, assignment: { ...whole.assignment, role: 'support' as const, parentId: 'county-part' }, townUnitIds: new Set(['unit-3']), assignableUnitIds: new Set(['unit-2', 'unit-3']) };
    const parentOf = (unitId: string) => reassignAssignment(secretary, down, { version: 1, unitId, reason: null }, context).assignments.find((part) => part.unitId === unitId)?.parentId;
    expect([parentOf('unit-3'), parentOf('unit-2')]).toEqual(['county-part', null]);
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
    const late = sampleContext(whole.assignment.extensionDueOn ?? '');
    expect(() => approveExtension(secretary, whole, { version: 2 }, late)).toThrow(code('EXTENSION_DATE_PASSED'));
    expect(canApproveExtension(secretary, whole.assignment, task, late.today)).toBe(false);
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

describe('a support waited for no more', () => {
  const context = sampleContext();
  const lead = sampleAssignment();
  const support = sampleAssignment({ id: 'a-2', unitId: 'unit-2', role: 'support' });
  const task = sampleTask();

  it('is withdrawn with the reason, owes nothing, shows grey, and is not counted as done when the lead completes', () => {
    const slots = [
      sampleSlot({ id: 'theirs', assignmentId: 'a-2', dueOn: '2026-12-25' }), sampleSlot({ id: 'back', assignmentId: 'a-2', periodStartOn: '2026-10-01', state: 'returned' }),
      sampleSlot({ id: 'sent', assignmentId: 'a-2', periodStartOn: '2026-09-01', state: 'submitted' }), sampleSlot({ id: 'of-the-lead', dueOn: '2026-12-25' }),
    ];
    const before = { task, assignments: [lead, support], slots };
    const change = waiveSupport(secretary, { ...before, assignment: support }, { version: 1, reason: '数据已另行取得' }, context);
    const [waived] = change.assignments as [Assignment];
    expect(waived).toMatchObject({ state: 'withdrawn', waivedReason: '数据已另行取得', completedOn: null });
    expect(change.slots.map(({ id, state }) => [id, state])).toEqual([['theirs', 'withdrawn'], ['back', 'withdrawn']]);
    expect(markOfAssignment(waived, context)).toBe('suspended');
    expectReplay(before, change);
    const asked = requestCompletion(liaison, { assignment: lead, task, assignments: [lead, waived] }, { version: 1, text: '已办结' }, context).assignment;
    const done = acceptCompletion(secretary, { assignment: asked, task, assignments: [asked, waived], slots: [] }, { version: 2, grade: 'good' }, context);
    expect([done.task.state, done.endedAssignments]).toEqual(['completed', []]);
  });

  it.each([
    ['a lead', lead, '理由', 'STATE_CONFLICT'],
    ['one waived already', { ...support, waivedReason: '已定' }, '理由', 'STATE_CONFLICT'],
    ['one without a reason', support, ' ', 'REASON_REQUIRED'],
  ])('is refused for %s', (_what, assignment, reason, wanted) => {
    expect(() => waiveSupport(secretary, { assignment, task, assignments: [assignment], slots: [] }, { version: 1, reason }, context)).toThrow(code(wanted));
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

describe('handing down', () => {
  const context = sampleContext();
  const task = sampleTask();
  const county = sampleAssignment({ role: 'support' });
  const lead = sampleAssignment({ id: 'a-0', unitId: 'unit-0' });
  const subject = { task, assignment: county, assignments: [lead, county], slots: [], level: 'county', townUnitIds: new Set(['town-1', 'town-2']) } as const;

  it('gives each town a part under the county’s, with reports of its own', () => {
    const down = handDownAssignment(liaison, subject, { version: 1, unitIds: ['town-1', 'town-2'] }, context);
    expect(down.assignments).toMatchObject([
      { id: 'assignment-1', state: 'in_progress', version: 2 },
      { unitId: 'town-1', role: 'support', parentId: 'assignment-1', state: 'pending', dueOn: '2026-12-31', assignedOn: '2026-11-24', acknowledgeDueOn: '2026-11-26' },
      { unitId: 'town-2', parentId: 'assignment-1' },
    ]);
    expect(down.slots.map(({ unitId, dueOn }) => [unitId, dueOn])).toEqual([['town-1', '2026-12-25'], ['town-2', '2026-12-25']]);
    expectReplay(subject, down);
    // The county completes after its towns, and the lead after all.
    const [own = county, ...towns] = down.assignments;
    expect([openSupports(own, [lead, own, ...towns]), openSupports(lead, [lead, own, ...towns])]).toEqual([2, 3]);
    expect(() => requestCompletion(liaison, { assignment: own, task, assignments: [lead, own, ...towns] }, { version: 2, text: '已办结' }, context)).toThrow(code('SUPPORT_NOT_COMPLETED'));
  });

  it.each([
    ['nobody', subject, [], 'FIELD_REQUIRED'],
    ['a town twice', subject, ['town-1', 'town-1'], 'UNIT_TWICE'],
    ['a unit with a part', subject, ['unit-0'], 'UNIT_TWICE'],
    ['another county’s town', subject, ['town-9'], 'UNIT_NOT_BELOW'],
    ['towns, after its due date', { ...subject, assignment: { ...county, dueOn: '2026-11-23' } }, ['town-1'], 'DATE_IN_PAST'],
    ['towns, by a city unit', { ...subject, level: 'city' }, ['town-1'], 'STATE_CONFLICT'],
  ] as const)('is refused to %s', (_whom, given, unitIds, wanted) => {
    expect(() => handDownAssignment(liaison, given, { version: 1, unitIds }, context)).toThrow(code(wanted));
  });
});
