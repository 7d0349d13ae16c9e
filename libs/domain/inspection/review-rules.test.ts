import { codeOf } from '../shared/domain-error.js';
import { liaison, sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { cityUnits, sampleDesignation, sampleFinding, sampleInspection, sampleObject, wholeInspection } from '../testing/inspection-samples.js';
import { verbsOnFinding } from '../access/verbs-on-inspection.js';
import { objectToConclusion, receiveConclusion } from './conclusion-clock.js';
import { decideReview, type ReviewInput } from './decide-review.js';
import { recordFinding } from './record-finding.js';

const context = sampleContext();
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};

describe('the unit answerable (L4)', () => {
  const inspector = sampleActor('inspector', { unitId: 'unit-9' });
  const units = new Map(cityUnits.map((unit) => [unit.id, unit]));
  const whole = { ...wholeInspection({ state: 'under_way' }), objects: [sampleObject({ unitId: 'county' }), sampleObject({ id: 'object-2', unitId: 'unit-1' })], visits: new Map<string, string>(), units, designation: sampleDesignation() };
  const answerable = (responsibleUnitId: string | null, dutyUnitId: string | null = null) =>
    recordFinding(inspector, { ...whole, dutyUnitId, sequence: 1 }, {
      objectId: 'object-1', severity: 'minor', kind: 'late', matter: '发放', text: '迟发', dutyId: null, taskId: null, responsibleUnitId, evidence: [{ kind: 'data', visitId: null, text: '台账' }],
    }, context).finding.responsibleUnitId;

  it.each([
    ['the object itself', null, 'county'], ['another approved object', 'unit-1', 'unit-1'], ['a department of the county inspected', 'county-office', 'county-office'], ['a town under it', 'town', 'town'],
  ] as const)('may be %s', (_what, wanted, unitId) => {
    expect(answerable(wanted)).toBe(unitId);
  });

  it('may be whoever has the duty linked, and nobody else who was not in the plan', () => {
    expect(answerable('entrusted', 'entrusted')).toBe('entrusted');
    for (const unitId of ['unit-0', 'city', 'abroad', 'entrusted', 'nowhere']) expect([unitId, refusal(() => answerable(unitId, 'tax'))]).toEqual([unitId, 'FINDING_UNIT']);
  });
});

describe('a review (L6, art. 17)', () => {
  const inspection = sampleInspection({ state: 'concluded', authors: [{ personId: 'person-9', personName: '林一' }] });
  const object = sampleObject({ state: 'objected', conclusion: '迟发两个月', deliveredOn: '2026-11-01', receivedOn: '2026-11-02', objectionUntilOn: '2026-12-02', objectedOn: '2026-11-10', objection: '有出入', reviewUntilOn: '2026-12-10', clockMoves: true });
  const findings = [sampleFinding(), sampleFinding({ id: 'finding-2', sequence: 2 }), sampleFinding({ id: 'finding-3', sequence: 3, state: 'dropped', dropReason: '重复' })];
  const said: ReviewInput = {
    version: 1, outcome: 'changed', text: '第2项不成立', document: '市府复1号', decidedOn: '2026-11-20', reviewers: [{ personId: 'person-7', personName: '周四' }], conclusion: '迟发一个月',
    findings: [{ findingId: 'finding-2', dropped: true, severity: null, text: null }, { findingId: 'finding-1', dropped: false, severity: 'minor', text: '一个月迟发' }],
  };
  const review = (changes: Partial<ReviewInput> = {}, of = object) => decideReview(secretary, { inspection, object: of, findings }, { ...said, ...changes }, context);

  it('that changes the conclusion really changes it: it reads anew, is fed back anew, and its findings fall or read otherwise', () => {
    const { object: after, findings: changed, events } = review();
    expect(after).toMatchObject({ state: 'delivered', conclusion: '迟发一个月', deliveredOn: '2026-11-24', receivedOn: null, objectionUntilOn: null, reviewOutcome: 'changed', clockMoves: null });
    expect(changed).toMatchObject([{ id: 'finding-1', state: 'open', severity: 'minor', text: '一个月迟发' }, { id: 'finding-2', state: 'dropped', dropReason: '市府复1号' }]);
    expect(events.map(({ verb, subjectId }) => [verb, subjectId])).toEqual([['decideReview', 'object-1'], ['reviseFinding', 'finding-1'], ['dropFinding', 'finding-2']]);
    const fallen = changed[1];
    expect(fallen === undefined ? null : verbsOnFinding(secretary, fallen, { inspection, team: [] }, context.today)).toEqual([]);
  });

  it('begins the clocks anew with what it changed, and those who made it make no second one', () => {
    const received = receiveConclusion(liaison, { inspection, object: review().object }, { version: 2, receivedOn: null, source: null }, context).object;
    expect(received).toMatchObject({ state: 'received', objectionUntilOn: '2026-12-24' });
    const again = objectToConclusion(liaison, { inspection, object: received, unitSpeaks: true }, { version: 3, reason: '仍有出入', objectedOn: null, source: null }, context).object;
    expect(again).toMatchObject({ state: 'objected', objectedOn: '2026-11-24', reviewUntilOn: '2026-12-24' });
    const upheld = { version: 4, outcome: 'upheld', conclusion: null, findings: [], decidedOn: '2026-11-24' } as const;
    expect(refusal(() => review(upheld, again))).toBe('REVIEWER_RECUSED');
    expect(review({ ...upheld, reviewers: [{ personId: 'person-6', personName: '孙七' }] }, again).object.state).toBe('reviewed');
  });

  it('that revokes it lets every finding of the object fall', () => {
    const { object: after, findings: fallen } = review({ outcome: 'revoked', conclusion: null, findings: [] });
    expect(after).toMatchObject({ state: 'reviewed', conclusion: '迟发两个月', reviewOutcome: 'revoked' });
    expect(fallen.map(({ id, state }) => [id, state])).toEqual([['finding-1', 'dropped'], ['finding-2', 'dropped']]);
  });

  it.each([
    ['changes the conclusion without a word of it', { conclusion: ' ' }, 'REVIEW_CONCLUSION_MISSING'],
    ['changes it to what it was', { conclusion: '迟发两个月 ' }, 'REVIEW_CONCLUSION_MISSING'],
    ['upholds it and writes another', { outcome: 'upheld', findings: [] }, 'REVIEW_NOTHING_CHANGES'],
    ['upholds it and drops a finding', { outcome: 'upheld', conclusion: null }, 'REVIEW_NOTHING_CHANGES'],
    ['revokes it and writes another', { outcome: 'revoked', findings: [] }, 'REVIEW_NOTHING_CHANGES'],
    ['speaks of a finding of somebody else', { findings: [{ findingId: 'finding-9', dropped: true, severity: null, text: null }] }, 'NOT_FOUND'],
    ['speaks of a finding that fell before', { findings: [{ findingId: 'finding-3', dropped: true, severity: null, text: null }] }, 'NOT_FOUND'],
  ] as const)('is refused that %s', (_what, changes, code) => {
    expect(refusal(() => review(changes))).toBe(code);
  });
});
