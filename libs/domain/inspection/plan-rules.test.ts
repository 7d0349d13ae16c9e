import { secretary, sampleContext } from '../testing/samples.js';
import { sampleDesignation, sampleFacts, sampleMember, soundPlan, wholeInspection, type sampleInspection } from '../testing/inspection-samples.js';
import { codeOf } from '../shared/domain-error.js';
import { inspectionErrorCategories, inspectionRules, type InspectionRefusal } from '../shared/inspection-error-code.js';
import { planOf, type InspectionPlan, type PlannedObject } from './inspection.js';
import { lacksOfPlan } from './lacks.js';
import type { InspectionElsewhere } from './overlap.js';
import type { PlanFacts } from './plan-facts.js';
import { recordDesignation, type DesignationInput } from './record-designation.js';
import { reviseInspection } from './revise-inspection.js';
import { approveInspection } from './approve-inspection.js';
import { returnInspection, submitInspection } from './submit-inspection.js';

const object = (unitId: string, changes: Partial<PlannedObject> = {}): PlannedObject => ({ unitId, authority: null, authorityDocument: null, assistanceBasis: null, ...changes });
const elsewhere = (changes: Partial<InspectionElsewhere> = {}): InspectionElsewhere => ({
  what: 'inspection',
  unitId: 'unit-1', own: false, jointMeetingId: 'jm-2', jointMeetingName: '另一联席会议', inspectionId: 'inspection-9', code: 'DC-2026-009', matter: '低保资金发放', topics: ['minimum_living'],
  sharesTopic: true, fromOn: '2026-11-30', toOn: '2026-12-10', ...changes,
});
const codes = (plan: Partial<InspectionPlan>, objects: readonly PlannedObject[] = [object('unit-1')], facts: Partial<PlanFacts> = {}): readonly InspectionRefusal[] =>
  lacksOfPlan({ plan: { ...soundPlan, ...plan }, objects, team: [sampleMember()] }, sampleFacts(facts)).map(({ code }) => code);

const check: Partial<InspectionPlan> = { basis: 'business_check', designationId: null, kind: null, category: null };
const special: Partial<InspectionPlan> = { mode: 'special', kind: 'special_matter', trigger: 'hot_matter', triggerReason: '群众反映集中' };

/** Each row tries to break the rule; the empty ones are what the rule lets through. */
const attempts: readonly (readonly [string, string, Partial<InspectionPlan>, readonly PlannedObject[], Partial<PlanFacts>, readonly InspectionRefusal[]])[] = [
  ['L1', 'a sound plan of a designated department', {}, [object('unit-1')], {}, []],
  ['L1', 'no basis', { basis: null }, [object('unit-1')], {}, ['INSPECTION_BASIS_MISSING']],
  ['L1', 'a department without designation', {}, [object('unit-1')], { designation: null }, ['INSPECTION_NOT_DESIGNATED']],
  ['L1', 'a designation that was ended', {}, [object('unit-1')], { designation: sampleDesignation({ endedOn: '2026-11-01' }) }, ['INSPECTION_NOT_DESIGNATED']],
  ['L1', 'the last day of the period', { toOn: '2026-12-31' }, [object('unit-1')], {}, []],
  ['L1', 'one day beyond the period', { toOn: '2027-01-01' }, [object('unit-1')], {}, ['DESIGNATION_PERIOD']],
  ['L1', 'a day before the period', { fromOn: '2026-02-28' }, [object('unit-1')], {}, ['DESIGNATION_PERIOD']],
  ['L1', 'another matter than designated', {}, [object('unit-1')], { designation: sampleDesignation({ topics: ['medical'] }) }, ['DESIGNATION_MATTER']],
  ['L1', 'no kind named under a designation limited to kinds', { topics: [] }, [object('unit-1')], { designation: sampleDesignation({ topics: ['medical'] }) }, ['DESIGNATION_MATTER']],
  ['L1', 'a unit outside the designated scope', {}, [object('unit-1'), object('county')], { designation: sampleDesignation({ unitIds: ['unit-1'] }) }, ['DESIGNATION_SCOPE']],
  ['L1', 'the government’s own inspection body, without end', { toOn: '2027-06-30' }, [object('unit-1')], { designation: sampleDesignation({ kind: 'inspection_body', toOn: null }) }, []],
  ['L1', 'a government below the county', {}, [object('unit-1')], { government: { level: 'town', jurisdictionCode: '4407' } }, ['INSPECTION_GOVERNMENT_LEVEL', 'INSPECTION_OBJECT_OUTSIDE']],
  ['L2', 'a party organ', {}, [object('party')], {}, ['INSPECTION_OBJECT_KIND']],
  ['L2', 'a mass organisation', {}, [object('union')], {}, ['INSPECTION_OBJECT_KIND']],
  ['L2', 'a vertical agency', {}, [object('tax')], {}, ['INSPECTION_OBJECT_KIND']],
  ['L2', 'an authorised body without its paper', {}, [object('entrusted', { authority: 'entrusted' })], {}, ['INSPECTION_OBJECT_KIND']],
  ['L2', 'a mass organisation with its entrustment on record', {}, [object('union', { authority: 'entrusted', authorityDocument: '委托书〔2026〕1号' })], {}, []],
  ['L2', 'the government itself', {}, [object('city')], {}, ['INSPECTION_OBJECT_OUTSIDE']],
  ['L2', 'a government elsewhere', {}, [object('abroad')], {}, ['INSPECTION_OBJECT_OUTSIDE']],
  ['L2', 'a city department, by a county', {}, [object('unit-1')], { government: { level: 'county', jurisdictionCode: '440701' } }, ['INSPECTION_OBJECT_OUTSIDE']],
  ['L2', 'a unit nobody knows', {}, [object('nowhere')], {}, ['INSPECTION_OBJECT_OUTSIDE']],
  ['L2', 'one level down', {}, [object('county'), object('county-office')], {}, []],
  ['L2', 'two levels down', {}, [object('town')], {}, ['INSPECTION_OBJECT_DEEP']],
  ['L2', 'two levels down with the reason', { depthReason: '问题在镇一级集中' }, [object('town')], {}, []],
  ['L2', 'no kind', { kind: null }, [object('unit-1')], {}, ['INSPECTION_KIND_MISSING']],
  ['L2', 'no category', { category: null }, [object('unit-1')], {}, ['INSPECTION_CATEGORY_MISSING']],
  ['L2', 'no method', { methods: [] }, [object('unit-1')], {}, ['INSPECTION_METHOD_MISSING']],
  ['L2', '业务检查 of an assistance body, without kind or category', check, [object('unit-1', { assistanceBasis: '承担医疗救助' })], { designation: null }, []],
  ['L2', '业务检查 of a town, which handles applications', { ...check, depthReason: '抽查受理' }, [object('town')], { designation: null }, []],
  ['L2', '业务检查 of a body without assistance', check, [object('unit-1')], { designation: null }, ['CHECK_REACH']],
  ['L2', '业务检查 of another matter', { ...check, topics: [] }, [object('unit-1', { assistanceBasis: '承担医疗救助' })], { designation: null }, ['CHECK_MATTER']],
  ['L2', '业务检查 of a party organ', check, [object('party', { assistanceBasis: '牵头' })], { designation: null }, ['INSPECTION_OBJECT_KIND']],
  ['L3', 'no source', { source: null }, [object('unit-1')], {}, ['INSPECTION_SOURCE_MISSING']],
  ['L3', 'a source without its paper', { sourceDocument: null }, [object('unit-1')], {}, ['INSPECTION_SOURCE_MISSING']],
  ['L3', 'a source without its day', { sourceOn: null }, [object('unit-1')], {}, ['INSPECTION_SOURCE_MISSING']],
  ['L4', 'no object', {}, [], {}, ['INSPECTION_OBJECT_MISSING']],
  ['L4', 'itself', {}, [object('unit-0')], {}, ['INSPECTION_OBJECT_SELF']],
  ['L4', 'a plan without matter, content, scope, days', { matter: ' ', content: null, scope: null, fromOn: null }, [object('unit-1')], {}, ['INSPECTION_MATTER_MISSING', 'INSPECTION_CONTENT_MISSING', 'INSPECTION_SCOPE_MISSING', 'INSPECTION_DAYS_MISSING']],
  ['L4', 'the same again, by another joint meeting, in other marks', {}, [object('unit-1')], { elsewhere: [elsewhere({ matter: '低保 资金发放。' })] }, ['INSPECTION_REPEATED']],
  ['L4', 'the same again with a reason', { overlapReason: '仍须' }, [object('unit-1')], { elsewhere: [elsewhere()] }, ['INSPECTION_REPEATED']],
  ['L4', 'a kindred matter', {}, [object('unit-1')], { elsewhere: [elsewhere({ matter: '救助对象核查' })] }, ['INSPECTION_OVERLAP_REASON']],
  ['L4', 'a kindred matter with the reason', { overlapReason: '内容不同，已与对方商定' }, [object('unit-1')], { elsewhere: [elsewhere({ matter: '救助对象核查' })] }, []],
  ['L4', 'a covert one of others, of which only the kind is told', {}, [object('unit-1')], { elsewhere: [elsewhere({ matter: null, code: null, topics: [] })] }, ['INSPECTION_OVERLAP_REASON']],
  ['L4', 'the same 90 days after', {}, [object('unit-1')], { elsewhere: [elsewhere({ fromOn: '2027-03-04', toOn: '2027-03-10' })] }, ['INSPECTION_OVERLAP_REASON']],
  ['L4', 'the same 91 days after', {}, [object('unit-1')], { elsewhere: [elsewhere({ fromOn: '2027-03-05', toOn: '2027-03-10' })] }, []],
  ['L4', 'alike words without a common kind', {}, [object('unit-1')], { elsewhere: [elsewhere({ matter: '低保资金管理', topics: [], sharesTopic: false })] }, ['INSPECTION_OVERLAP_REASON']],
  ['L4', 'the same of another unit', {}, [object('unit-1')], { elsewhere: [elsewhere({ unitId: 'county' })] }, []],
  ['L4', 'another matter of the same unit', {}, [object('unit-1')], { elsewhere: [elsewhere({ matter: '消防安全', topics: [], sharesTopic: false })] }, []],
  ['L5', 'an object somebody of the team holds a post in', {}, [object('unit-1')], { postUnits: new Map([['person-9', ['unit-1']]]) }, ['INSPECTION_TEAM_CONFLICT']],
  ['L5', 'a post elsewhere', {}, [object('unit-1')], { postUnits: new Map([['person-9', ['county']]]) }, []],
  ['N13', 'neither routine nor special', { mode: null }, [object('unit-1')], {}, ['INSPECTION_MODE_MISSING']],
  ['N13', 'routine, of no deployed work', { yearWork: null }, [object('unit-1')], {}, ['INSPECTION_YEAR_WORK_MISSING']],
  ['N13', 'routine, by a fourth method', { methods: ['hear_report', 'talk_with_head'] }, [object('unit-1')], {}, ['INSPECTION_ROUTINE_METHOD']],
  ['N13', 'routine and covert', { covert: true }, [object('unit-1')], {}, ['INSPECTION_ROUTINE_COVERT']],
  ['N13', 'routine, of a clue', { kind: 'clue_check' }, [object('unit-1')], {}, ['INSPECTION_ROUTINE_KIND']],
  ['N13', 'special without trigger', { ...special, trigger: null }, [object('unit-1')], {}, ['INSPECTION_TRIGGER_MISSING']],
  ['N13', 'special with a trigger nobody explains', { ...special, triggerReason: null }, [object('unit-1')], {}, ['INSPECTION_TRIGGER_MISSING']],
  ['N13', 'special and covert, by visits', { ...special, covert: true, methods: ['on_site'] }, [object('unit-1')], {}, []],
  ['L2', 'covert without a visit', { ...special, covert: true, methods: ['online'] }, [object('unit-1')], {}, ['INSPECTION_METHOD_MISSING']],
];

const context = sampleContext();
const facts = sampleFacts();
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};

describe('a plan', () => {
  it.each(attempts)('%s: %s', (rule, _what, plan, objects, given, expected) => {
    expect(codes(plan, objects, given)).toEqual(expected);
    if (expected.length > 0) expect(expected.map((code) => inspectionRules[code].rule)).toContain(rule);
  });

  it('is told all it lacks at once, in the order of the steps', () => {
    const lacks = lacksOfPlan({ plan: { ...soundPlan, basis: null, source: null, kind: null, content: null }, objects: [], team: [] }, facts);
    expect(lacks.map(({ step }) => step)).toEqual(['basis', 'source', 'objects', 'plan']);
  });

  it('is not submitted while it lacks anything', () => {
    const subject = wholeInspection({ content: null });
    expect(refusal(() => submitInspection(secretary, { ...subject, facts }, { version: 1 }, context))).toBe('INSPECTION_CONTENT_MISSING');
    expect(submitInspection(secretary, { ...wholeInspection(), facts }, { version: 1 }, context).inspection).toMatchObject({ state: 'submitted', submittedOn: '2026-11-24' });
  });
});

describe('the approval (L3)', () => {
  const approval = { version: 1, approver: 'government_head', approverPostId: null, approverName: '王市长', document: '市府批示5号', approvedOn: '2026-11-23' } as const;
  const approve = (inspection: Parameters<typeof sampleInspection>[0], changes: object = {}) =>
    approveInspection(secretary, { ...wholeInspection({ state: 'submitted', ...inspection }), facts, approvers: [] }, { ...approval, ...changes }, context);

  it('is put on record with who, by what and when', () => {
    expect(approve({}).inspection).toMatchObject({ state: 'approved', approver: 'government_head', approverName: '王市长', approvalDocument: '市府批示5号', approvedOn: '2026-11-23' });
  });

  it.each([
    ['a department’s head approves a 督查', {}, { approver: 'department_head' }, 'INSPECTION_APPROVER'],
    ['a clue without the head himself', { source: 'clue' }, { approver: 'government' }, 'INSPECTION_APPROVER'],
    ['no paper', {}, { document: ' ' }, 'FIELD_REQUIRED'],
    ['nobody named', {}, { approverName: '' }, 'FIELD_REQUIRED'],
    ['tomorrow', {}, { approvedOn: '2026-11-25' }, 'DATE_OUT_OF_RANGE'],
    ['older than the plan as it was sent (L4)', { submittedOn: '2026-11-24' }, {}, 'INSPECTION_APPROVAL_OUTDATED'],
    ['older than where the matter comes from (L3)', { sourceOn: '2026-11-24' }, {}, 'INSPECTION_APPROVAL_OUTDATED'],
    ['older than the change of the plan (L4)', { changedOn: '2026-11-24' }, {}, 'INSPECTION_APPROVAL_OUTDATED'],
  ] as const)('is refused: %s', (_what, inspection, changes, code) => {
    expect(refusal(() => approve(inspection, changes))).toBe(code);
  });

  it('is of the plan as it stands: given back, changed and sent again, the old paper is none (L4)', () => {
    const sent = wholeInspection({ state: 'submitted', submittedOn: '2026-11-20' });
    const back = returnInspection(secretary, sent, { version: 1, reason: '范围太宽' }, sampleContext('2026-11-22'));
    const changed = reviseInspection(secretary, { ...back, facts, recordedUnitIds: new Set() }, { version: 2, plan: { ...planOf(back.inspection), scope: '全年' }, objects: back.objects, reason: null }, sampleContext('2026-11-23'));
    const again = submitInspection(secretary, { ...changed, facts }, { version: 3 }, sampleContext('2026-11-23'));
    const of = (approvedOn: string) => approveInspection(secretary, { ...again, facts, approvers: [] }, { ...approval, version: 4, approvedOn }, context);
    expect(refusal(() => of('2026-11-21'))).toBe('INSPECTION_APPROVAL_OUTDATED');
    expect(of('2026-11-23').inspection.state).toBe('approved');
  });

  it('asks the rules once more: somebody else may have planned the same meanwhile (L4)', () => {
    const again = { ...facts, elsewhere: [elsewhere()] };
    expect(refusal(() => approveInspection(secretary, { ...wholeInspection({ state: 'submitted' }), facts: again, approvers: [] }, approval, context))).toBe('INSPECTION_REPEATED');
  });
});

describe('a change of an approved plan (L4)', () => {
  const subject = (state: 'approved' | 'under_way', changes: Partial<InspectionPlan> = {}) => ({ ...wholeInspection({ state, approvedOn: '2026-11-20', ...changes }), recordedUnitIds: new Set<string>(), facts });
  const revise = (of: ReturnType<typeof subject>, plan: Partial<InspectionPlan>, objects: readonly PlannedObject[] = of.objects, reason: string | null = '扩大范围') =>
    reviseInspection(secretary, of, { version: 1, plan: { ...planOf(of.inspection), ...plan }, objects, reason }, context);

  it.each(['approved', 'under_way'] as const)('of objects or scope goes back to be approved, %s', (state) => {
    const widened = revise(subject(state), {}, [object('unit-1'), object('county')]);
    expect(widened.inspection).toMatchObject({ state: 'submitted', approvedOn: null, approver: null, changedOn: '2026-11-24' });
    expect(widened.objects).toMatchObject([{ id: 'object-1', notifiedOn: '2026-11-20' }, { unitId: 'county', state: 'planned', notifiedOn: null }]);
    expect(revise(subject(state), { scope: '全年' }).inspection.state).toBe('submitted');
  });

  it('gives the reason, lacks nothing, changes something, and drops no unit already visited', () => {
    expect(refusal(() => revise(subject('approved'), { scope: '全年' }, undefined, ' '))).toBe('REASON_REQUIRED');
    expect(refusal(() => revise(subject('approved'), { content: null }))).toBe('INSPECTION_CONTENT_MISSING');
    expect(refusal(() => revise(subject('approved'), {}))).toBe('NOTHING_CHANGED');
    expect(refusal(() => revise({ ...subject('under_way'), recordedUnitIds: new Set(['unit-1']) }, {}, [object('county')]))).toBe('INSPECTION_OBJECT_RECORDED');
    expect(refusal(() => revise(subject('approved'), {}, [object('county'), object('county')]))).toBe('UNIT_TWICE');
  });

  it('hides nothing a unit was told of', () => {
    expect(refusal(() => revise(subject('approved'), { covert: true }))).toBe('INSPECTION_TOLD_COVERT');
  });

  it('keeps a draft however unfinished', () => {
    const draft = { ...wholeInspection(), recordedUnitIds: new Set<string>(), facts };
    const kept = reviseInspection(secretary, draft, { version: 1, plan: { ...planOf(draft.inspection), basis: null, content: '  ' }, objects: [], reason: null }, context);
    expect(kept.inspection).toMatchObject({ state: 'draft', basis: null, content: null, changedOn: null, version: 2 });
    expect(kept.objects).toEqual([]);
    expect(refusal(() => reviseInspection(secretary, draft, { version: 1, plan: { ...planOf(draft.inspection), toOn: '2026-11-01' }, objects: [], reason: null }, context))).toBe('DATE_RANGE_INVALID');
  });
});

describe('a designation (L1)', () => {
  const input: DesignationInput = {
    kind: 'designated_department', unitId: 'unit-0', governmentName: '市人民政府', document: '市府函3号', documentOn: '2026-03-01', matter: '社会救助', scope: '全市', duties: '组织实施', topics: [], unitIds: [],
    fromOn: '2026-03-01', toOn: '2026-12-31',
  };
  const record = (changes: Partial<DesignationInput>, level: 'city' | 'town' = 'city') => recordDesignation(secretary, { jointMeetingId: 'jm-1', code: 'ZD-2026-001', level }, { ...input, ...changes }, context);

  it.each(['matter', 'scope', 'duties', 'toOn'] as const)('of a department has its %s', (key) => {
    expect(refusal(() => record({ [key]: null }))).toBe('DESIGNATION_INCOMPLETE');
  });

  it('is limited to units only where some are named, and the inspection body needs no period', () => {
    expect(record({}).designation).toMatchObject({ unitIds: null, endedOn: null });
    expect(record({ kind: 'inspection_body', matter: null, scope: null, duties: null, toOn: null }).designation.toOn).toBeNull();
    expect(refusal(() => record({}, 'town'))).toBe('INSPECTION_GOVERNMENT_LEVEL');
  });
});

it('each refusal of inspections names its rule and its step', () => {
  expect(Object.keys(inspectionErrorCategories).sort()).toEqual(Object.keys(inspectionRules).sort());
});
