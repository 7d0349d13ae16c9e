import { draftEvent, type EventDraft } from './event.js';
import { stateAsOf, type LoggedEvent } from './state-as-of.js';

const logged = (at: string, parts: Parameters<typeof draftEvent>[0]): LoggedEvent => ({ ...draftEvent(parts), jointMeetingId: 'jm-1', at });
const ofTask = { subjectType: 'task', subjectId: 'task-1', taskId: 'task-1' } as const;
const part = (id: string, unitId: string): Record<string, unknown> => ({ id, unitId, role: 'support' });

const events: LoggedEvent[] = [
  logged('2026-03-02T01:00:00.000Z', { ...ofTask, verb: 'draftTask', toState: 'draft', data: { id: 'task-1', title: '甲', version: 1, parts: [part('a-1', 'u-1'), part('a-2', 'u-2')] } }),
  logged('2026-03-03T15:59:59.999Z', { ...ofTask, verb: 'reviseTask', toState: 'draft', data: { title: '乙', version: 2, parts: [part('a-1', 'u-1')], removedAssignmentIds: ['a-2'] } }),
  logged('2026-03-03T16:00:00.000Z', { ...ofTask, verb: 'assignTask', toState: 'assigned', data: { version: 3 } }),
];

describe('the state as of a moment', () => {
  it('is empty before anything happened', () => {
    expect(stateAsOf(events, '2026-03-01').all('task')).toEqual([]);
  });

  it('keeps the newest value of each column, and parts as they begin', () => {
    const state = stateAsOf(events, '2026-03-02');
    expect(state.get('task', 'task-1')).toEqual({ id: 'task-1', title: '甲', version: 1, state: 'draft' });
    expect(state.get('assignment', 'a-2')).toMatchObject({ unitId: 'u-2', taskId: 'task-1', jointMeetingId: 'jm-1', state: 'pending', acknowledgedAt: null, version: 1 });
  });

  it('lets removed parts go, and ends a day at midnight in China', () => {
    const state = stateAsOf(events, '2026-03-03');
    expect(state.get('task', 'task-1')).toMatchObject({ title: '乙', state: 'draft' });
    expect(state.all('assignment').map((each) => each['id'])).toEqual(['a-1']);
    expect(stateAsOf(events, '2026-03-04').get('task', 'task-1')).toMatchObject({ state: 'assigned', version: 3 });
  });

  it('stops at an instant within a day', () => {
    expect(stateAsOf(events, '2026-03-03T15:59:59.998Z').get('task', 'task-1')).toMatchObject({ title: '甲' });
  });

  it('takes along what a change carries: slots, reports, roles', () => {
    const ofPart = { subjectType: 'assignment', subjectId: 'a-1', taskId: 'task-1', unitId: 'u-1' } as const;
    const more: readonly Partial<EventDraft>[] = [
      { ...ofPart, verb: 'openReportSlots', toState: 'expected', data: { slots: [{ id: 's-1', dueOn: '2026-04-25' }] } },
      { subjectType: 'report_slot', subjectId: 's-1', unitId: 'u-1', verb: 'saveReportDraft', toState: 'expected', data: { reportId: 'r-1', sequence: 1, onBehalf: false, reportVersion: 1 } },
    ];
    const later = more.map((each) => logged('2026-03-05T01:00:00.000Z', each as EventDraft));
    const state = stateAsOf([...events, ...later], '2026-03-05');
    expect(state.get('report_slot', 's-1')).toEqual({
      id: 's-1', dueOn: '2026-04-25', jointMeetingId: 'jm-1', assignmentId: 'a-1', taskId: 'task-1', unitId: 'u-1', state: 'expected', stateBeforePause: null, firstSubmittedOn: null, acceptedOn: null, replaced: false, version: 1,
    });
    expect(state.get('report', 'r-1')).toMatchObject({ state: 'draft', slotId: 's-1', version: 1 });
    expect(state.get('assignment', 'a-1')).toMatchObject({ state: 'pending' });
    const end = logged('2026-03-06T01:00:00.000Z', { verb: 'endMembership', subjectType: 'membership', subjectId: 'm-1', data: { toOn: '2026-03-31', endedRoles: [{ id: 'role-1', toOn: '2026-03-31' }] } });
    expect(stateAsOf([end], '2026-03-06').get('joint_meeting_role', 'role-1')).toMatchObject({ toOn: '2026-03-31' });
    expect(stateAsOf([end], '2026-03-06').get('membership', 'm-1')).toEqual({ id: 'm-1', toOn: '2026-03-31' });
  });

  it('rebuilds a notice with its drafts and clauses; drafts merged or read anew are gone', () => {
    const ofNotice = { subjectType: 'notice', subjectId: 'n-1' } as const;
    const draft = (id: string, verb: 'importNotice' | 'mergeDraftItems', data: Record<string, unknown> = {}) => logged('2026-03-02T01:00:00.000Z', { verb, subjectType: 'draft_item', subjectId: id, toState: 'open', data: { id, version: 1, ...data } });
    const first = [
      logged('2026-03-02T01:00:00.000Z', { ...ofNotice, verb: 'importNotice', toState: 'draft', data: { id: 'n-1', text: '全文', version: 1, items: 3 } }),
      ...['i-1', 'i-2', 'i-3'].map((id) => draft(id, 'importNotice')), draft('i-1', 'mergeDraftItems', { version: 2, removedItemIds: ['i-2'] }),
    ];
    const state = stateAsOf(first, '2026-03-02');
    expect(state.get('notice', 'n-1')).toEqual({ id: 'n-1', text: '全文', version: 1, state: 'draft' });
    expect(state.all('draft_item').map((each) => [each['id'], each['version']])).toEqual([['i-1', 2], ['i-3', 1]]);
    const anew = logged('2026-03-03T01:00:00.000Z', { ...ofNotice, verb: 'importNotice', toState: 'draft', data: { version: 2, removedItemIds: ['i-1', 'i-3'] } });
    expect(stateAsOf([...first, anew], '2026-03-03').all('draft_item')).toEqual([]);
    const confirmed = logged('2026-03-04T01:00:00.000Z', { ...ofNotice, verb: 'confirmNotice', toState: 'confirmed', data: { version: 2, clauses: [{ id: 'c-1', line: 3 }], created: 1, tasks: 0 } });
    const after = stateAsOf([...first, confirmed], '2026-03-04');
    expect([after.get('notice', 'n-1'), after.all('clause')]).toEqual([{ id: 'n-1', text: '全文', version: 2, state: 'confirmed' }, [{ id: 'c-1', line: 3 }]]);
  });

  it('does not take what became of a duty for a column of it', () => {
    const set = logged('2026-03-02T01:00:00.000Z', { verb: 'setFrequency', subjectType: 'duty', subjectId: 'd-1', toState: 'set', data: { frequencyState: 'set', version: 2 } });
    expect(stateAsOf([set], '2026-03-02').get('duty', 'd-1')).toEqual({ id: 'd-1', frequencyState: 'set', version: 2 });
  });
});
