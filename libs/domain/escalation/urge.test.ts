import { stateAsOf } from '../event/state-as-of.js';
import { liaison, sampleAssignment, sampleContext, sampleSlot, sampleTask, secretary } from '../testing/samples.js';
import { tellingOf } from '../notification/notification.js';
import { sampleRectification } from '../testing/rectification-samples.js';
import { canUrgeAssignment, canUrgeRectification, canUrgeSlot, urge, type UrgeSubject } from './urge.js';

const context = sampleContext();
const nothing = { text: null, reason: null };
const slot = (changes: Parameters<typeof sampleSlot>[0] = {}, lastUrgedOn: string | null = null): UrgeSubject => ({ kind: 'report_slot', slot: sampleSlot(changes), aboveUnitId: null, lastUrgedOn });
const part = (changes: Parameters<typeof sampleAssignment>[0] = {}): UrgeSubject => ({ kind: 'assignment', assignment: sampleAssignment(changes), task: sampleTask(), aboveUnitId: null, lastUrgedOn: null });

const item = (changes: Parameters<typeof sampleRectification>[0] = {}, lastUrgedOn: string | null = null): UrgeSubject => ({ kind: 'rectification', rectification: sampleRectification(changes), aboveUnitId: null, lastUrgedOn });

describe('催办', () => {
  it('tells the unit about a report that is late, with a word', () => {
    const { events } = urge(secretary, slot({ dueOn: '2026-11-20' }), { text: ' 请尽快报送 ', reason: null }, context);
    expect(events).toEqual([expect.objectContaining({ verb: 'urge', subjectType: 'report_slot', subjectId: 'slot-1', taskId: 'task-1', unitId: 'unit-1', reason: '请尽快报送', fromState: null, toState: null, data: { text: '请尽快报送', again: false } })]);
    expect(tellingOf(events[0]!)).toEqual({ kind: 'urged', level: 'liaison' });
  });

  it('changes nothing in what the log rebuilds', () => {
    const [event] = urge(secretary, slot(), nothing, context).events;
    expect(stateAsOf([{ ...event!, jointMeetingId: 'jm-1', at: context.now }], context.today).get('report_slot', 'slot-1')).toBeNull();
  });

  it.each([
    ['a part near its day', part({ dueOn: '2026-11-26' })],
    ['a part not acknowledged in time', part({ state: 'pending', dueOn: '2027-06-30', acknowledgeDueOn: '2026-11-23' })],
    ['what has to be put right and is not taken up', item({ dueOn: '2026-11-20' })],
    ['a returned report', slot({ state: 'returned', dueOn: '2026-11-25' })],
  ])('may go to %s', (_what, subject) => {
    expect(urge(secretary, subject, nothing, context).events).toHaveLength(1);
  });

  it.each([
    ['a report that is in', slot({ state: 'submitted', dueOn: '2026-11-20' }), 'STATE_CONFLICT'],
    ['a completion under review', part({ state: 'completion_requested', dueOn: '2026-11-20' }), 'STATE_CONFLICT'],
    ['one who only guides', part({ role: 'guide', dueOn: '2026-11-20' }), 'STATE_CONFLICT'],
    ['what was put right', item({ state: 'reported', dueOn: '2026-11-20' }), 'STATE_CONFLICT'],
    ['what more time was asked for', item({ state: 'in_progress', dueOn: '2026-11-25', extensionRequestedOn: '2026-11-23' }), 'EXTENSION_OPEN'],
    ['what is to be put right later', item(), 'URGE_TOO_EARLY'],
    ['what has to be put right and was urged today', item({ dueOn: '2026-11-20' }, '2026-11-24'), 'URGED_ALREADY'],
    ['what is due later', slot({ dueOn: '2026-12-25' }), 'URGE_TOO_EARLY'],
    ['what was urged today', slot({ dueOn: '2026-11-20' }, '2026-11-24'), 'URGED_ALREADY'],
  ])('does not go to %s', (_what, subject, code) => {
    expect(() => urge(secretary, subject, nothing, context)).toThrow(expect.objectContaining({ code }));
  });

  it('goes twice in one working day for a reason only; the weekend belongs to Friday', () => {
    const onSunday = sampleContext('2026-11-22');
    const friday = slot({ dueOn: '2026-11-18' }, '2026-11-20');
    expect(() => urge(secretary, friday, nothing, onSunday)).toThrow(expect.objectContaining({ code: 'URGED_ALREADY' }));
    expect(urge(secretary, friday, { text: null, reason: '市领导今日过问' }, onSunday).events[0]).toMatchObject({ reason: '市领导今日过问', data: { again: true } });
    expect(urge(secretary, friday, nothing, sampleContext('2026-11-23')).events).toHaveLength(1);
  });

  it('is the secretariat’s', () => {
    expect(() => urge(liaison, slot({ dueOn: '2026-11-20' }), nothing, context)).toThrow(expect.objectContaining({ code: 'NOT_PERMITTED' }));
    const owed = { ...sampleSlot(), aboveUnitId: null };
    expect([canUrgeSlot(secretary, owed, context.today), canUrgeSlot(liaison, owed, context.today)]).toEqual([true, false]);
    expect([canUrgeRectification(secretary, sampleRectification(), context.today), canUrgeRectification(liaison, sampleRectification(), context.today), canUrgeRectification(secretary, sampleRectification({ state: 'closed' }), context.today)]).toEqual([true, false, false]);
    expect(canUrgeAssignment(secretary, sampleAssignment(), sampleTask({ state: 'suspended' }), null, context.today)).toBe(false);
  });
});
