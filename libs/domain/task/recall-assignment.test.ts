import { reportSlotStates, type ReportSlotState } from '../report/report-slot.states.js';
import { expectReplay } from '../testing/replay.js';
import { liaison, sampleActor, sampleAssignment, sampleContext, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
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

  it.each([
    ['by the town', sampleActor('liaison', { unitId: 'unit-5' }), subject, 'NOT_PERMITTED'],
    ['by the secretariat', secretary, subject, 'NOT_PERMITTED'],
    ['once it is completed', liaison, { ...subject, assignment: { ...town, state: 'completed' as const } }, 'STATE_CONFLICT'],
    ['where the county’s own part is gone', liaison, { ...subject, assignments: [{ ...county, state: 'withdrawn' as const }, town] }, 'NOT_PERMITTED'],
  ] as const)('is not %s', (_what, actor, given, code) => {
    expect(() => recallAssignment(actor, given, { version: 1, reason: '改由本级办理' }, context)).toThrow(expect.objectContaining({ code }));
  });
});
