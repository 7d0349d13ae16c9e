import { reportSlotStates, type ReportSlotState } from '../report/report-slot.states.js';
import { expectReplay } from '../testing/replay.js';
import { liaison, sampleActor, sampleAssignment, sampleContext, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { handDownAssignment } from './hand-down-assignment.js';
import { recallAssignment } from './recall-assignment.js';

const context = sampleContext();

describe('a part called back', () => {
  const county = sampleAssignment({ id: 'county-1' });
  const town = sampleAssignment({ id: 'town-1', unitId: 'unit-5', role: 'support', parentId: 'county-1' });
  const slotIn = (state: ReportSlotState) => sampleSlot({ id: state, unitId: 'unit-5', assignmentId: 'town-1', state });
  const subject = { task: sampleTask(), assignments: [county, town], assignment: town, slots: reportSlotStates.map(slotIn) };

  it('is withdrawn with the reason; what was passed on or accepted stays, and the log alone tells it again', () => {
    const after = recallAssignment(liaison, subject, { version: 1, reason: ' 改由本级办理 ' }, context);
    expect(after.assignments).toMatchObject([{ id: 'town-1', state: 'withdrawn', recalledReason: '改由本级办理' }]);
    expect(after.slots.map((slot) => slot.id).sort()).toEqual(['awaiting_check', 'awaiting_sign_off', 'expected', 'returned', 'suspended']);
    expect(new Set(after.slots.map((slot) => slot.state))).toEqual(new Set(['withdrawn']));
    expectReplay(subject, after);
  });

  it('is handed down again to the same town: the same part as new, the reports to come asked anew, the old ones kept', () => {
    const dated = { ...subject, task: sampleTask({ reportEveryMonths: 1 }), slots: [slotIn('accepted'), slotIn('expected')] };
    const back = recallAssignment(liaison, dated, { version: 1, reason: '改由本级办理' }, context);
    const after = { ...dated, assignments: [county, ...back.assignments], slots: dated.slots.map((slot) => back.slots.find((each) => each.id === slot.id) ?? slot) };
    const again = (assignments = after.assignments) =>
      handDownAssignment(liaison, { ...after, assignments, assignment: county, level: 'county', townUnitIds: new Set(['unit-5']) }, { version: 1, unitIds: ['unit-5'] }, context);
    const given = again();
    expect(given.assignments[1]).toMatchObject({ id: 'town-1', state: 'pending', recalledReason: null, acknowledgedAt: null, version: 3, assignedOn: context.today });
    expect(given.slots.filter((slot) => slot.replaced).map((slot) => [slot.id, slot.state])).toEqual([['expected', 'withdrawn']]);
    expect(given.slots.some((slot) => slot.state === 'expected' && !slot.replaced)).toBe(true);
    expectReplay(after, given);
    const other = after.assignments.map((part) => (part.id === 'town-1' ? { ...part, parentId: 'another county’s' } : part));
    expect(() => again(other)).toThrow(expect.objectContaining({ code: 'UNIT_TWICE' }));
  });

  it.each([
    ['by the town', sampleActor('liaison', { unitId: 'unit-5' }), subject, 'NOT_PERMITTED'],
    ['by the secretariat', secretary, subject, 'NOT_PERMITTED'],
    ['once it is completed', liaison, { ...subject, assignment: { ...town, state: 'completed' as const } }, 'STATE_CONFLICT'],
    ['where the county’s own part is gone', liaison, { ...subject, assignments: [{ ...county, state: 'withdrawn' as const }, town] }, 'NOT_PERMITTED'],
  ] as const)('is not %s', (_what, actor, given, code) => {
    expect(() => recallAssignment(actor, given, { version: 1, reason: '改由本级办理' }, context)).toThrow(expect.objectContaining({ code }));
  });
});
