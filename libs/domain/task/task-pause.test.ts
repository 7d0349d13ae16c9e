import fc from 'fast-check';
import { markOfAssignment, markOfSlot } from '../light/mark.js';
import type { ReportSlot } from '../report/report.js';
import { addDays } from '../shared/local-date.js';
import { expectReplay } from '../testing/replay.js';
import { sampleAssignment, sampleContext, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { resumeTask } from './resume-task.js';
import { suspendTask } from './suspend-task.js';
import type { WholeTask } from './task-change.js';
import { withdrawTask } from './withdraw-task.js';

const code = (wanted: string) => expect.objectContaining({ code: wanted });

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
