import { codeOf } from '../shared/domain-error.js';
import { sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { sampleAssessment, sampleTaken, wholeAssessment } from '../testing/outsider-samples.js';
import { closeAssessment, handInAssessment, recordAssessmentWork, returnAssessment } from './assessment-work.js';
import type { InspectionElsewhere } from '../inspection/overlap.js';
import { commissionAssessment, reviseAssessment } from './commission-assessment.js';
import { setAssessors } from './set-assessors.js';
import { dropTakenFinding, takeOverFinding } from './take-over-finding.js';

const context = sampleContext();
const version = 1;
const guest = sampleActor('invited');
const unitNames = new Map([['unit-1', '市甲局'], ['unit-0', '市民政局'], ['unit-2', '市乙局']]);
const facts = { elsewhere: [], unitNames };
const code = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};
const other: InspectionElsewhere = {
  what: 'inspection', unitId: 'unit-1', own: true, jointMeetingId: 'jm-1', jointMeetingName: '联席会议', inspectionId: 'i-1', code: 'DC-2026-001', matter: '低保资金发放', topics: ['minimum_living'], sharesTopic: true,
  fromOn: '2026-11-20', toOn: '2026-12-04',
};
const commission = (changes: object = {}, elsewhere: readonly InspectionElsewhere[] = []) =>
  commissionAssessment(secretary, { jointMeetingId: 'jm-1', code: 'PG-2026-001', facts: { elsewhere, unitNames } }, { ...sampleAssessment(), ...changes }, context);

describe('a third-party assessment (N14)', () => {
  it('is commissioned with its paper, scope, units, term and indicators, each without a result', () => {
    const { assessment, events } = commission();
    expect(assessment).toMatchObject({ state: 'commissioned', commissionedOn: context.today, indicators: [{ name: '按时发放率', result: null }] });
    expect(events).toMatchObject([{ verb: 'commissionAssessment', subjectType: 'assessment', data: { institution: '某社会工作评估中心', unitIds: ['unit-1'] } }]);
  });

  it.each([
    ['without anything to judge by', { indicators: [] }, 'ASSESSMENT_INDICATOR_MISSING'],
    ['without a unit', { unitIds: [] }, 'OUTSIDE_UNIT_MISSING'],
    ['of a unit twice', { unitIds: ['unit-1', 'unit-1'] }, 'UNIT_TWICE'],
    ['of a unit that is not there', { unitIds: ['unit-9'] }, 'NOT_FOUND'],
    ['of the unit that commissions it', { unitIds: ['unit-0'] }, 'ASSESSMENT_OWN_WORK'],
    ['without its paper', { basis: ' ' }, 'FIELD_REQUIRED'],
    ['that ends before it begins', { toOn: '2026-11-01' }, 'DATE_RANGE_INVALID'],
  ])('is refused %s', (_what, changes, expected) => expect(code(() => commission(changes))).toBe(expected));

  it('burdens a unit as an inspection does: beside another on a kindred matter it needs its reason (L4)', () => {
    expect(code(() => commission({}, [other]))).toBe('OUTSIDE_OVERLAP_REASON');
    expect(commission({ overlapReason: '年度评估，不重复现场核查' }, [other]).assessment.overlapReason).toBe('年度评估，不重复现场核查');
  });

  it('is done by people with an invited account that ends, and of none of its units', () => {
    const seat = { personId: 'person-1', personName: '评估员', unitIds: ['unit-0'], guest: true, untilOn: '2026-12-31' };
    const name = (changes: object) => setAssessors(secretary, { ...wholeAssessment(), unitNames, seats: new Map([['post-1', { ...seat, ...changes }]]) }, { version, assessors: [{ postId: 'post-1', personName: '', office: '' }] }, context);
    expect(name({}).assessors).toMatchObject([{ personId: 'person-1', personName: '评估员' }]);
    expect(code(() => name({ guest: false }))).toBe('OUTSIDER_SEAT');
    expect(code(() => name({ untilOn: null }))).toBe('OUTSIDER_TERM');
    expect(code(() => name({ untilOn: '2027-03-01' }))).toBe('OUTSIDER_TERM');
    expect(code(() => name({ unitIds: ['unit-1'] }))).toBe('OUTSIDER_CONFLICT');
  });

  it('is worked at by the third party, at its units and in its term, without anybody’s numbers', () => {
    const work = { unitId: 'unit-1', onDate: '2026-11-20', place: '大厅', method: 'sample', observations: '抽查30户，28户按时' } as const;
    const record = (changes: object, actor = guest) => recordAssessmentWork(actor, wholeAssessment(), { ...work, ...changes }, context);
    expect(record({})).toMatchObject({ work: { recordedByAccountId: guest.accountId }, events: [{ unitId: null, verb: 'recordAssessmentWork' }] });
    expect(code(() => record({ unitId: 'unit-2' }))).toBe('ASSESSMENT_UNIT_OUTSIDE');
    expect(code(() => record({ onDate: '2026-11-01' }))).toBe('DATE_OUT_OF_RANGE');
    expect(code(() => record({ onDate: '2026-11-25' }))).toBe('DATE_OUT_OF_RANGE');
    expect(code(() => record({ observations: '户主身份证 4407 0319 6501 0112 3X' }))).toBe('PERSON_DATA');
    expect(code(() => record({}, { ...guest, personId: 'somebody else' }))).toBe('OUTSIDER_NOT_NAMED');
  });

  it('has a report with a result of each indicator and its file', () => {
    const file = { id: 'f', name: '报告.docx', size: 1, mime: 'x', sha256: 'x', takenAt: null, addedAt: null };
    const hand = (changes: object, actor = guest) => handInAssessment(actor, wholeAssessment(), { version, report: '总体良好', results: ['98.2%'], files: [file], source: null, ...changes }, context);
    expect(hand({})).toMatchObject({ assessment: { state: 'reported', reportedBy: guest.personName, indicators: [{ result: '98.2%' }] }, events: [{ data: { files: [{ id: 'f' }] } }] });
    expect(code(() => hand({ results: [' '] }))).toBe('ASSESSMENT_RESULT_MISSING');
    expect(code(() => hand({ files: [] }))).toBe('ASSESSMENT_REPORT_FILE');
    expect(code(() => hand({}, secretary))).toBe('FIELD_REQUIRED');
    expect(hand({ source: '来函附件' }, secretary).assessment.reportSource).toBe('来函附件');
  });

  it('decides nothing: findings are taken over by the secretariat, each with evidence, or are none', () => {
    const found = { responsibleUnitId: 'unit-1', severity: 'minor', kind: 'late', matter: '发放', text: '迟发', dutyId: null, taskId: null, evidence: [{ kind: 'visit', visitId: 'work-1', text: '' }] } as const;
    const take = (changes: object, actor = secretary) => takeOverFinding(actor, { ...wholeAssessment({ state: 'reported' }), workIds: new Set(['work-1']), sequence: 1 }, { ...found, ...changes }, context);
    expect(take({}).finding).toMatchObject({ state: 'open', sequence: 1 });
    expect(code(() => take({ evidence: [] }))).toBe('FINDING_EVIDENCE_MISSING');
    expect(code(() => take({ evidence: [{ kind: 'visit', visitId: 'work-2', text: '' }] }))).toBe('NOT_FOUND');
    expect(code(() => take({ responsibleUnitId: 'unit-2' }))).toBe('ASSESSMENT_UNIT_OUTSIDE');
    expect(code(() => take({}, guest))).toBe('NOT_PERMITTED');
    const drop = (reason: string) => dropTakenFinding(secretary, { ...wholeAssessment({ state: 'reported' }), finding: sampleTaken() }, { version, reason }, context);
    expect(drop('核对后不属实').finding).toMatchObject({ state: 'dropped', dropReason: '核对后不属实' });
    expect(code(() => drop(' '))).toBe('REASON_REQUIRED');
  });

  it('goes back while nothing was taken over, is changed before its report, and closed after it', () => {
    const reported = wholeAssessment({ state: 'reported' });
    expect(returnAssessment(secretary, { ...reported, findings: 0 }, { version, reason: '缺少指标' }, context).assessment).toMatchObject({ state: 'commissioned', stateReason: '缺少指标' });
    expect(code(() => returnAssessment(secretary, { ...reported, findings: 1 }, { version, reason: '缺少指标' }, context))).toBe('ASSESSMENT_TAKEN_OVER');
    const revise = (recorded: string[]) => reviseAssessment(secretary, { ...wholeAssessment(), facts, recordedUnitIds: new Set(recorded) }, { ...sampleAssessment({ unitIds: ['unit-2'] }), version, reason: '调整范围' }, context);
    expect(revise([]).assessment.unitIds).toEqual(['unit-2']);
    expect(code(() => revise(['unit-1']))).toBe('ASSESSMENT_RECORDED');
    expect(closeAssessment(secretary, reported, { version }, context).assessment).toMatchObject({ state: 'closed', closedOn: context.today });
    expect(code(() => closeAssessment(secretary, wholeAssessment(), { version }, context))).toBe('STATE_CONFLICT');
  });
});
