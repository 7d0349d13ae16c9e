import { bootApi, type TestApi } from '../../testing/index.js';
import { newKey } from '../task/loop.fixture.js';
import { act, approval, approved, designate, drafted, planOn, read, refused, underWay } from './inspection.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const visit = (objectId: string) => ({ objectId, onDate: '2026-03-02', place: '财政局一楼', method: 'on_site', observations: '台账与系统不一致' });
const finding = (objectId: string, visitId: string) => ({ objectId, severity: 'serious', kind: 'payment', matter: '资金发放', text: '二月迟发', evidence: [{ kind: 'visit', visitId }] });

describe('an inspection, from its plan to its end', () => {
  it('says at once what is missing, with the rule, and is refused until nothing is', async () => {
    const { id, version } = await act(api, 'secretariat', 'draftInspection', { matter: '低保资金', idempotencyKey: newKey() });
    const begun = await read(api, 'secretariat', id);
    expect(begun).toMatchObject({ code: 'DC-2026-001', state: 'draft', viewerCan: ['reviseInspection', 'submitInspection', 'joinInspection', 'withdrawInspection', 'setInspectionTeam'] });
    expect(begun?.lacks.map(({ code, rule, step }) => `${rule} ${step} ${code}`)).toEqual([
      'L1 basis INSPECTION_BASIS_MISSING', 'L3 source INSPECTION_SOURCE_MISSING', 'N13 kind INSPECTION_MODE_MISSING', 'L2 kind INSPECTION_METHOD_MISSING', 'L4 objects INSPECTION_OBJECT_MISSING',
      'L4 plan INSPECTION_CONTENT_MISSING', 'L4 plan INSPECTION_SCOPE_MISSING', 'L4 plan INSPECTION_DAYS_MISSING',
    ]);
    expect(await refused(api, 'secretariat', 'submitInspection', { id, version })).toBe('INSPECTION_BASIS_MISSING');
    const objects = [{ unitId: api.world.units.union }];
    const kept = await act(api, 'secretariat', 'reviseInspection', { id, version, plan: { ...planOn(''), designationId: null }, objects });
    expect(kept.lacks).toMatchObject([{ code: 'INSPECTION_NOT_DESIGNATED', rule: 'L1' }, { code: 'INSPECTION_OBJECT_KIND', rule: 'L2', params: [{ name: 'unit', value: '市总工会' }] }]);
    const { id: designationId } = await designate(api);
    const entrusted = [{ unitId: api.world.units.union, authority: 'entrusted', authorityDocument: '委托书1号' }];
    const sound = await act(api, 'secretariat', 'reviseInspection', { id, version: kept.version, plan: planOn(designationId), objects: entrusted });
    expect(sound.lacks).toEqual([]);
    expect(await act(api, 'secretariat', 'submitInspection', { id, version: sound.version })).toMatchObject({ state: 'submitted' });
  });

  it('is approved on record, changed only with a new approval, and done by its team', async () => {
    const { id: designationId } = await designate(api);
    const { finance, health } = api.world.units;
    const ready = await approved(api, planOn(designationId), [finance]);
    expect(ready).toMatchObject({ state: 'approved', approvedOn: '2026-03-02' });
    expect(ready.lacks.map(({ code }) => code)).toEqual(['INSPECTION_LEADER_MISSING', 'INSPECTION_LEADER_APPOINTMENT', 'INSPECTION_NOT_NOTIFIED']);
    expect(await refused(api, 'secretariat', 'startInspection', { id: ready.id, version: ready.version })).toBe('INSPECTION_LEADER_MISSING');
    api.clock.set('2026-03-03');
    const wider = { id: ready.id, version: ready.version, plan: planOn(designationId), objects: [{ unitId: finance }, { unitId: health }] };
    expect(await refused(api, 'secretariat', 'reviseInspection', wider)).toBe('REASON_REQUIRED');
    const reopened = await act(api, 'secretariat', 'reviseInspection', { ...wider, reason: '卫健部门同样承担' });
    expect(reopened).toMatchObject({ state: 'submitted', changedOn: '2026-03-03', approvedOn: null });
    expect(await refused(api, 'secretariat', 'approveInspection', { id: ready.id, version: reopened.version, input: approval })).toBe('INSPECTION_APPROVAL_OUTDATED');
    const again = await act(api, 'leader', 'approveInspection', { id: ready.id, version: reopened.version, input: { ...approval, approvedOn: '2026-03-03' } });
    expect(again.objects.map(({ unitId }) => unitId).sort()).toEqual([finance, health].sort());
  });

  it('goes to the field, finds with evidence, and concludes; the object hears, objects and is reviewed by others', async () => {
    const { id: designationId } = await designate(api);
    const { finance } = api.world.units;
    const { id, objects } = await underWay(api, planOn(designationId), [finance]);
    const objectId = objects[0]?.id ?? '';
    const key = newKey();
    const seen = await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId), idempotencyKey: key });
    expect((await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId), idempotencyKey: key })).visits).toHaveLength(1);
    const visitId = seen.visits[0]?.id ?? '';
    expect(await refused(api, 'inspector', 'recordFinding', { id, input: { ...finding(objectId, visitId), evidence: [] }, idempotencyKey: newKey() })).toBe('FINDING_EVIDENCE_MISSING');
    await act(api, 'inspector', 'recordFinding', { id, input: finding(objectId, visitId), idempotencyKey: newKey() });
    const found = await act(api, 'inspector', 'recordFinding', { id, input: finding(objectId, visitId), idempotencyKey: newKey() });
    expect(found.findings).toMatchObject([{ sequence: 1, repeated: 1, viewerCan: ['reviseFinding', 'dropFinding'] }, { sequence: 2 }]);
    const second = found.findings[1];
    await act(api, 'inspector', 'dropFinding', { id, findingId: second?.id, version: second?.version, reason: '与第1项重复' });
    expect(await read(api, 'liaison', id)).toMatchObject({ inside: false, findings: [], findingCount: 0, visits: [], team: [], sourceDocument: null, objects: [{ conclusion: null, state: 'planned' }] });
    const conclusions = [{ objectId, text: '总体落实，二月资金迟发。' }];
    expect(await refused(api, 'secretariat', 'concludeInspection', { id, version: found.version, document: ' ', fieldChecked: true, conclusions })).toBe('CONCLUSION_DOCUMENT');
    const concluded = await act(api, 'secretariat', 'concludeInspection', { id, version: found.version, document: '甲府督〔2026〕1号', fieldChecked: true, conclusions });
    expect(concluded).toMatchObject({ state: 'concluded', authors: expect.arrayContaining([{ personName: '市府办林主任' }]) });
    const delivered = await act(api, 'secretariat', 'deliverConclusion', { id, objectId, version: concluded.objects[0]?.version });
    expect(await read(api, 'liaison', id)).toMatchObject({ findingCount: 1, findings: [{ sequence: 1, state: 'open', repeated: 0 }], objects: [{ conclusion: '总体落实，二月资金迟发。', viewerCan: ['receiveConclusion'] }] });
    const received = await act(api, 'liaison', 'receiveConclusion', { id, objectId, version: delivered.objects[0]?.version });
    expect(received.objects).toMatchObject([{ receivedOn: '2026-03-02', objectionUntilOn: '2026-04-01', light: 'normal', viewerCan: ['objectToConclusion'] }]);
    expect(await refused(api, 'secretariat', 'closeInspection', { id, version: concluded.version })).toBe('CONCLUSION_CLOCK_RUNNING');
    api.clock.set('2026-04-02');
    const object = { id, objectId, version: received.objects[0]?.version, reason: '二月已于次日补发' };
    expect(await refused(api, 'unit_head', 'objectToConclusion', object)).toBe('CONCLUSION_OBJECTION_LATE');
    api.clock.set('2026-04-01');
    const objected = await act(api, 'unit_head', 'objectToConclusion', object);
    // The 30th day is 1 May, a holiday that lasts to the 5th.
    expect(objected.objects).toMatchObject([{ state: 'objected', objectedOn: '2026-04-01', reviewUntilOn: '2026-05-06' }]);
    const forReview = await read(api, 'secretariat', id);
    // The secretary wrote the conclusion: others are offered, and others must record it.
    expect(forReview?.reviewerChoices.map(({ personName }) => personName)).not.toContain((await read(api, 'secretariat', id))?.['authors']);
    expect(forReview?.objects).toMatchObject([{ viewerCan: [] }]);
    const reviewer = forReview?.reviewerChoices[0];
    const input = { outcome: 'changed', text: '更正为迟发一日', document: '甲府复〔2026〕1号', decidedOn: '2026-04-01', reviewers: [reviewer] };
    expect(await refused(api, 'secretariat', 'decideReview', { id, objectId, version: objected.objects[0]?.version, input })).toBe('REVIEWER_RECUSED');
  });

  it('offers no author of the conclusion as its reviewer', async () => {
    const { id: designationId } = await designate(api);
    const { id, version, objects } = await underWay(api, planOn(designationId), [api.world.units.finance]);
    const concluded = await act(api, 'secretariat', 'concludeInspection', { id, version, document: '1号', fieldChecked: true, conclusions: [{ objectId: objects[0]?.id, text: '良好' }] });
    const authors = (concluded['authors'] as { personName: string }[]).map(({ personName }) => personName);
    const choices = concluded.reviewerChoices.map(({ personName }) => personName);
    expect(authors.length).toBe(3);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.filter((name) => authors.includes(name))).toEqual([]);
  });
});

describe('who sees it', () => {
  it('nobody outside; inspectors and invited people by their seat; a unit once it is told', async () => {
    const { id: designationId } = await designate(api);
    const { finance } = api.world.units;
    const draft = await drafted(api, planOn(designationId), [finance]);
    for (const who of ['liaison', 'unit_head', 'inspector', 'invited', 'other_liaison', 'other_secretariat'] as const) expect([who, await read(api, who, draft.id)]).toEqual([who, null]);
    expect((await read(api, 'leader', draft.id))?.inside).toBe(true);
    const { id } = await underWay(api, planOn(designationId, { matter: '医疗救助结算', topics: ['medical'], overlapReason: '内容不同' }), [finance]);
    expect((await read(api, 'inspector', id))?.inside).toBe(true);
    expect((await read(api, 'liaison', id))?.inside).toBe(false);
    for (const who of ['invited', 'other_liaison', 'county_liaison', 'other_secretariat', 'other_meeting_liaison'] as const) expect([who, await read(api, who, id)]).toEqual([who, null]);
    for (const who of ['other_liaison', 'invited'] as const) expect(await refused(api, who, 'recordVisit', { id, input: visit(id), idempotencyKey: newKey() })).toBe('NOT_FOUND');
    const list = await api.as('liaison').query<{ inspections: { total: number } }>('{ inspections { total items { id } } }');
    expect(list.inspections.total).toBe(1);
  });

  it('nobody inspected of a covert one, before its conclusion is fed back', async () => {
    const { id: designationId } = await designate(api);
    const { finance } = api.world.units;
    const covert = { mode: 'special', kind: 'special_matter', covert: true, yearWork: null, trigger: 'hot_matter', triggerReason: '来信反映集中' };
    const { id, version } = await approved(api, planOn(designationId, covert), [finance]);
    expect(await refused(api, 'secretariat', 'notifyObject', { id, version, unitIds: [finance], text: '请配合' })).toBe('INSPECTION_COVERT_NOTICE');
    expect(await read(api, 'liaison', id)).toBeNull();
    expect(await refused(api, 'liaison', 'receiveConclusion', { id, objectId: id, version: 1 })).toBe('NOT_FOUND');
  });
});

describe('the same inspected twice (L4)', () => {
  const others = async (more: object = {}) => {
    const { id } = await designate(api, 'other_secretariat');
    return approved(api, planOn(id, more), [api.world.units.finance], 'other_secretariat');
  };

  it('is found over all joint meetings, refused, and joined instead', async () => {
    const theirs = await others();
    const { id: designationId } = await designate(api);
    const mine = await drafted(api, planOn(designationId, { matter: '低保 资金发放' }), [api.world.units.finance]);
    expect(mine.overlaps).toEqual([{
      unitName: '市财政局', own: false, inspectionId: theirs.id, jointMeetingId: api.world.jointMeetings.second, code: 'DC-2026-001', matter: '低保资金发放', sameMatter: true, overlapping: true,
    }]);
    expect(mine.loads).toEqual([{ unitId: api.world.units.finance, inspections: 1, own: 0 }]);
    expect(mine.lacks.map(({ code }) => code)).toEqual(['INSPECTION_REPEATED']);
    const target = { id: mine.id, version: mine.version };
    expect(await refused(api, 'secretariat', 'submitInspection', target)).toBe('INSPECTION_REPEATED');
    expect(await refused(api, 'secretariat', 'joinInspection', { ...target, jointMeetingId: api.world.jointMeetings.second, inspectionId: newKey() })).toBe('NOT_FOUND');
    const joined = await act(api, 'secretariat', 'joinInspection', { ...target, jointMeetingId: api.world.jointMeetings.second, inspectionId: theirs.id });
    expect(joined).toMatchObject({ state: 'joined', stateReason: 'DC-2026-001', joinedInto: null, overlaps: [] });
    expect((await read(api, 'other_secretariat', theirs.id))?.joined).toMatchObject([{ code: mine.code }]);
    expect(await read(api, 'secretariat', theirs.id)).toBeNull();
  });

  it('needs the reason where the matter is kindred, and tells of a covert one of others only its days', async () => {
    const theirs = await others({ mode: 'special', kind: 'special_matter', covert: true, yearWork: null, trigger: 'unit', triggerReason: '内部线索' });
    const { id: designationId } = await designate(api);
    const mine = await drafted(api, planOn(designationId), [api.world.units.finance]);
    // A draft asks nothing: only what is sent leaves a trace.
    expect([mine.overlaps, mine.lacks, mine.loads]).toEqual([[], [], []]);
    const sent = await act(api, 'secretariat', 'submitInspection', { id: mine.id, version: mine.version });
    expect(sent.overlaps).toEqual([{ unitName: '市财政局', own: false, inspectionId: null, jointMeetingId: null, code: null, matter: null, sameMatter: false, overlapping: true }]);
    expect(sent.loads).toEqual([{ unitId: api.world.units.finance, inspections: 1, own: 1 }]);
    expect(sent.lacks.map(({ code }) => code)).toEqual(['INSPECTION_OVERLAP_REASON']);
    expect(await refused(api, 'leader', 'approveInspection', { id: sent.id, version: sent.version, input: approval })).toBe('INSPECTION_OVERLAP_REASON');
    expect(JSON.stringify(sent)).not.toContain(theirs.id);
    const back = await act(api, 'secretariat', 'returnInspection', { id: sent.id, version: sent.version, reason: '写明理由' });
    const unrelated = await drafted(api, planOn(designationId, { topics: ['medical'], matter: '医疗救助结算' }), [api.world.units.finance]);
    expect(unrelated.overlaps).toEqual([]);
    const reasoned = await act(api, 'secretariat', 'reviseInspection', { id: back.id, version: back.version, plan: planOn(designationId, { overlapReason: '已与市政府督查室商定' }), objects: [{ unitId: api.world.units.finance }] });
    const again = await act(api, 'secretariat', 'submitInspection', { id: back.id, version: reasoned.version });
    expect((await act(api, 'leader', 'approveInspection', { id: back.id, version: again.version, input: approval })).state).toBe('approved');
  });
});

it('rests on a designation that the secretariat alone records and ends', async () => {
  const { id: designationId, version } = await designate(api);
  const END = 'mutation($id: ID!, $version: Int!, $reason: String!) { endDesignation(id: $id, version: $version, reason: $reason) { endedOn viewerCan } }';
  expect(await api.as('liaison').refusal(END, { id: designationId, version, reason: '到期' })).toBe('NOT_PERMITTED');
  expect(await api.as('other_secretariat').refusal(END, { id: designationId, version, reason: '到期' })).toBe('NOT_FOUND');
  const draft = await drafted(api, planOn(designationId), [api.world.units.finance]);
  expect(draft.lacks).toEqual([]);
  // The register of units marks who may inspect.
  const marked = async () => (await api.as('liaison').query<{ units: { items: { designationKind: string | null }[] } }>('{ units(page: { limit: 100 }) { items { designationKind } } }')).units.items.filter(({ designationKind }) => designationKind !== null);
  expect(await marked()).toEqual([{ designationKind: 'designated_department' }]);
  expect(await api.as('secretariat').query(END, { id: designationId, version, reason: '机构改革' })).toEqual({ endDesignation: { endedOn: '2026-03-02', viewerCan: [] } });
  expect(await marked()).toEqual([]);
  expect(await refused(api, 'secretariat', 'submitInspection', { id: draft.id, version: draft.version })).toBe('INSPECTION_NOT_DESIGNATED');
  const { designations } = await api.as('secretariat').query<{ designations: { code: string }[] }>('{ designations { code } }');
  expect(designations.map(({ code }) => code)).toEqual(['ZD-2026-001']);
  expect((await api.events()).filter(({ subjectType }) => subjectType === 'designation').map(({ verb }) => verb)).toEqual(['recordDesignation', 'endDesignation']);
});
