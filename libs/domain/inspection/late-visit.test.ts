import { codeOf } from '../shared/domain-error.js';
import { sampleFacts, sampleMember, sampleObject, wholeInspection } from '../testing/inspection-samples.js';
import { sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { concludeInspection } from './conclude-inspection.js';
import { checkField } from './field-check.js';
import type { InspectionState } from './inspection.states.js';
import { recordLateVisit } from './record-late-visit.js';
import { recordVisit, type VisitInput } from './record-visit.js';

const { designation } = sampleFacts();
const inspector = sampleActor('inspector', { unitId: 'unit-9' });
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};

describe('before the conclusion (L6)', () => {
  const under = wholeInspection({ state: 'under_way' });
  const whole = { ...under, objects: [sampleObject(), sampleObject({ id: 'object-2', unitId: 'unit-2' })], team: [...under.team, sampleMember({ id: 'member-3', role: 'invited', postId: null, personId: null, personName: '李代表' })] };
  const visits = [{ recordedBy: '陈一', objectId: 'object-1', onDate: '2026-11-24' }, { recordedBy: '陈一', objectId: 'object-1', onDate: '2026-11-23' }];
  const conclude = (fieldChecked: boolean, team = whole.team) =>
    concludeInspection(secretary, { ...whole, team, designation, visits, contributors: [], unitNames: new Map() }, { version: 1, document: '1号', fieldChecked, conclusions: whole.objects.map(({ id }) => ({ objectId: id, text: '良好' })) }, sampleContext());

  it('shows who signs in and has sent nothing, who sent what last, and which object has no record', () => {
    expect(checkField(whole, visits)).toEqual({
      members: [{ personName: '林一', office: '市府办副主任', records: 0, lastOn: null }, { personName: '陈一', office: '市府办副主任', records: 2, lastOn: '2026-11-24' }],
      unvisitedIds: ['object-2'],
    });
  });

  it('asks whether records still wait on phones, and the log keeps what was known', () => {
    expect(() => conclude(false)).toThrow(expect.objectContaining({ code: 'CONCLUSION_FIELD_UNCHECKED', params: { people: 1, objects: 1 } }) as Error);
    expect(conclude(true).events[0]?.data).toMatchObject({ field: { unvisitedIds: ['object-2'] } });
  });

  it('asks nothing where nobody of the team records here', () => {
    expect(conclude(false, [sampleMember({ postId: null })]).inspection.state).toBe('concluded');
  });
});

describe('a field record after the conclusion (L6)', () => {
  const concludedOn = '2026-11-24';
  const visit: VisitInput = { objectId: 'object-1', onDate: '2026-11-24', place: '办事大厅', method: 'on_site', peopleMet: null, observations: '公示栏已更新' };
  const subject = (state: InspectionState) => ({ ...wholeInspection({ state, concludedOn }), designation });
  const send = (changes: Partial<VisitInput> = {}, state: InspectionState = 'concluded', actor = inspector) => recordLateVisit(actor, subject(state), { ...visit, ...changes }, sampleContext('2026-11-26'));

  it.each(['concluded', 'closed'] as const)('is kept and marked while it is %s, and read by no unit in the log', (state) => {
    const { visit: kept, events } = send({}, state);
    expect(kept).toMatchObject({ late: true, onDate: '2026-11-24', recordedBy: '陈一' });
    expect(events).toMatchObject([{ verb: 'recordLateVisit', subjectType: 'inspection_visit', unitId: null, toState: null }]);
    expect(recordVisit(inspector, subject('under_way'), visit, sampleContext('2026-11-26')).visit.late).toBe(false);
  });

  it.each([
    ['of a visit made after it', { onDate: '2026-11-25' }, 'INSPECTION_FIELD_LATE'],
    ['of a day outside the plan', { onDate: '2026-11-20' }, 'INSPECTION_DAYS_OUTSIDE'],
    ['of a unit that is no approved object', { objectId: 'object-9' }, 'INSPECTION_FIELD_OUTSIDE'],
    ['by a method outside the plan', { method: 'online' }, 'INSPECTION_METHOD_OUTSIDE'],
  ] as const)('is refused %s', (_what, changes, code) => {
    expect(refusal(() => send(changes))).toBe(code);
  });

  it('is refused before there is a conclusion, and from whoever has no seat in the team', () => {
    expect(refusal(() => send({}, 'under_way'))).toBe('STATE_CONFLICT');
    expect(refusal(() => send({}, 'concluded', sampleActor('inspector', { unitId: 'unit-9', post: { postId: 'post-77' }, role: { postId: 'post-77' } })))).toBe('INSPECTION_NOT_ON_TEAM');
    expect(refusal(() => send({}, 'concluded', sampleActor('liaison')))).toBe('NOT_PERMITTED');
  });
});
