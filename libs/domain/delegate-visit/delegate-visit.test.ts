import { codeOf } from '../shared/domain-error.js';
import { liaison, sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { sampleDelegate, sampleOpinion, sampleStop, sampleVisit, wholeVisit } from '../testing/outsider-samples.js';
import { acceptOpinionAnswer, answerOpinion, assignOpinion, declineOpinionAnswer, recomputeOpinionDue, recordOpinion } from './answer-opinion.js';
import type { Opinion } from './delegate-visit.js';
import { cancelDelegateVisit, closeDelegateVisit, holdDelegateVisit, planDelegateVisit, reviseDelegateVisit } from './plan-delegate-visit.js';

const context = sampleContext();
const version = 1;
const delegate = sampleActor('invited');
const facts = { elsewhere: [], unitNames: new Map([['unit-1', '市甲局'], ['unit-2', '市乙局']]), seats: new Map() };
const programme = { ...sampleVisit(), stops: [sampleStop], delegates: [{ ...sampleDelegate, postId: null }] };
const code = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};
const plan = (changes: object = {}) => planDelegateVisit(secretary, { jointMeetingId: 'jm-1', code: 'SC-2026-001', facts }, { ...programme, ...changes }, context);
const subject = (changes: Partial<Opinion> = {}) => ({ opinion: sampleOpinion({ state: 'assigned', unitId: 'unit-1', dueOn: '2026-12-08', ...changes }), delegates: [sampleDelegate] });

describe('a visit of delegates (N14)', () => {
  it('has a programme of days, places, hosts and people; the units received are told, once each', () => {
    const { visit, stops, delegates, events } = plan({ stops: [sampleStop, { ...sampleStop, place: '救助站' }] });
    expect([visit.state, stops.length, delegates[0]?.attended]).toEqual(['planned', 2, null]);
    expect(events.map(({ subjectType, unitId }) => [subjectType, unitId])).toEqual([['delegate_visit', null], ['delegate_visit_stop', 'unit-1']]);
  });

  it.each([
    ['without a place', { stops: [] }, 'OUTSIDE_UNIT_MISSING'],
    ['without anybody who comes', { delegates: [] }, 'DELEGATE_MISSING'],
    ['with a stop beside its days', { stops: [{ ...sampleStop, onDate: '2026-11-21' }] }, 'DATE_OUT_OF_RANGE'],
    ['with a time that is none', { stops: [{ ...sampleStop, atTime: '25:00' }] }, 'INPUT_INVALID'],
    ['with a post nobody invited holds', { delegates: [{ ...sampleDelegate, postId: 'post-7' }] }, 'NOT_FOUND'],
  ])('is refused %s', (_what, changes, expected) => expect(code(() => plan(changes))).toBe(expected));

  it('tells the units that are left out, too, and those of a visit that does not take place', () => {
    const revised = reviseDelegateVisit(secretary, { ...wholeVisit(), facts }, { ...programme, stops: [{ ...sampleStop, unitId: 'unit-2' }], version, reason: '改到乙局' }, context);
    expect(revised.events.map(({ unitId, reason }) => [unitId, reason])).toEqual([[null, '改到乙局'], ['unit-1', '改到乙局'], ['unit-2', '改到乙局']]);
    expect(cancelDelegateVisit(secretary, wholeVisit(), { version, reason: '代表会议冲突' }, context).events).toHaveLength(2);
    expect(code(() => cancelDelegateVisit(secretary, wholeVisit({ state: 'held' }), { version, reason: '代表会议冲突' }, context))).toBe('STATE_CONFLICT');
  });

  it('is held with who was there, and closed once no opinion is open', () => {
    const held = holdDelegateVisit(secretary, wholeVisit(), { version, heldOn: '2026-11-20', note: '看了大厅', attendedIds: ['delegate-1'] }, context);
    expect([held.visit.state, held.delegates[0]?.attended]).toEqual(['held', true]);
    expect(code(() => holdDelegateVisit(secretary, wholeVisit(), { version, heldOn: '2026-11-25', note: null, attendedIds: [] }, context))).toBe('DATE_OUT_OF_RANGE');
    expect(code(() => closeDelegateVisit(secretary, { ...wholeVisit({ state: 'held' }), openOpinions: 1 }, { version }, context))).toBe('OPINION_OPEN');
  });
});

describe('an opinion', () => {
  it('is written down by the delegate, for the own seat, or by the secretariat for one', () => {
    const record = (input: object, actor = delegate) => recordOpinion(actor, { ...wholeVisit({ state: 'held' }), sequence: 1 }, { delegateId: null, kind: 'suggestion', text: '提高备用金', ...input }, context);
    expect(record({}).opinion).toMatchObject({ delegateId: 'delegate-1', state: 'recorded', writtenBy: delegate.personName });
    expect(record({ delegateId: 'delegate-1' }, secretary).opinion.delegateId).toBe('delegate-1');
    expect(code(() => record({}, secretary))).toBe('NOT_FOUND');
    expect(code(() => record({ text: '证号440703196501011234' }))).toBe('PERSON_DATA');
    expect(code(() => record({}, { ...delegate, personId: 'x' }))).toBe('OUTSIDER_NOT_NAMED');
  });

  it('goes to the unit that answers, within a limit that follows the calendar', () => {
    const { opinion, events } = assignOpinion(secretary, { ...subject(), opinion: sampleOpinion() }, { version, unitId: 'unit-1', dueOn: null, workingDays: 10 }, context);
    expect(opinion).toMatchObject({ state: 'assigned', unitId: 'unit-1', limitWorkingDays: 10, limitFromOn: context.today, dueOn: '2026-12-08' });
    expect(events).toMatchObject([{ unitId: 'unit-1' }]);
    expect(code(() => assignOpinion(secretary, { ...subject(), opinion: sampleOpinion() }, { version, unitId: 'unit-1', dueOn: null, workingDays: null }, context))).toBe('FIELD_REQUIRED');
    expect(recomputeOpinionDue(opinion, context)).toBeNull();
    expect(recomputeOpinionDue({ ...opinion, dueOn: '2026-12-07' }, context)).toMatchObject({ opinion: { dueOn: '2026-12-08' }, events: [{ data: { previousDueOn: '2026-12-07' } }] });
  });

  it('is answered by its unit; the secretariat says by what it knows', () => {
    expect(answerOpinion(liaison, { ...subject(), answers: 0 }, { version, text: '已提高', source: null }, context)).toMatchObject({ opinion: { state: 'answered' }, answer: { sequence: 1, source: null } });
    expect(code(() => answerOpinion(secretary, { ...subject(), answers: 0 }, { version, text: '已提高', source: null }, context))).toBe('FIELD_REQUIRED');
    expect(code(() => answerOpinion(sampleActor('liaison', { unitId: 'unit-9' }), { ...subject(), answers: 0 }, { version, text: '已提高', source: null }, context))).toBe('NOT_PERMITTED');
  });

  it('is closed when the delegate is satisfied, and answered anew when not, with the reason', () => {
    const answered = subject({ state: 'answered' });
    expect(acceptOpinionAnswer(delegate, answered, { version, reason: null, source: null }, context).opinion).toMatchObject({ state: 'closed', closedOn: context.today });
    expect(code(() => acceptOpinionAnswer(secretary, answered, { version, reason: null, source: null }, context))).toBe('FIELD_REQUIRED');
    expect(code(() => declineOpinionAnswer(delegate, answered, { version, reason: ' ', source: null }, context))).toBe('REASON_REQUIRED');
    const { opinion } = declineOpinionAnswer(delegate, answered, { version, reason: '没有答复额度', source: null }, context);
    expect(opinion).toMatchObject({ state: 'unsatisfied', declinedTimes: 1 });
    expect(assignOpinion(secretary, { ...answered, opinion }, { version: 2, unitId: 'unit-1', dueOn: '2026-12-20', workingDays: null }, context).opinion).toMatchObject({ state: 'assigned', answeredOn: null });
    expect(code(() => acceptOpinionAnswer({ ...delegate, personId: 'x' }, answered, { version, reason: null, source: null }, context))).toBe('OUTSIDER_NOT_NAMED');
  });
});
