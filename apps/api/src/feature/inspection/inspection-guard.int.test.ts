import { JointMeetingEntity, withScope } from '@lianxi/api-data';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { newKey } from '../task/loop.fixture.js';
import { act, approval, approved, designate, drafted, planOn, read, refused, underWay, type InspectionAnswer } from './inspection.fixture.js';

// What a fresh look tried in order to get around the rules.
let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const done = { trainedOn: '2026-03-01', secrecyOn: '2026-03-01' };
const leader = { role: 'team_leader', personName: '市府办林主任', ...done };
const seat = (who: Who) => ({ role: 'member', postId: api.world.posts[who], ...done });
const setTeam = (whole: InspectionAnswer, members: readonly object[]) => act(api, 'secretariat', 'setInspectionTeam', { id: whole.id, version: whole.version, leaderAppointment: '甲府办〔2026〕8号', members });
const finding = (objectId: string | undefined) => ({ objectId, severity: 'serious', kind: 'payment', matter: '资金发放', text: '二月迟发', evidence: [{ kind: 'document', text: '台账第3页' }] });
const visit = (objectId: string | undefined) => ({ objectId, onDate: '2026-03-02', place: '财政局一楼', method: 'on_site', observations: '看到公示栏' });
const covert = { mode: 'special', kind: 'special_matter', covert: true, yearWork: null, trigger: 'hot_matter', triggerReason: '来信反映集中' };

describe('the authors of a conclusion (L6)', () => {
  it('neither one taken out of the team nor one who recorded reviews the conclusion, nor records its review', async () => {
    const { id: designationId } = await designate(api);
    const { finance } = api.world.units;
    const begun = await underWay(api, planOn(designationId), [finance]);
    const { id } = begun;
    const objectId = begun.objects[0]?.id;
    await setTeam(begun, [leader, seat('inspector'), seat('leader')]);
    await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId), idempotencyKey: newKey() });
    let whole = await act(api, 'inspector', 'recordFinding', { id, input: finding(objectId), idempotencyKey: newKey() });
    // Both leave the team before the conclusion.
    whole = await setTeam(whole, [leader]);
    whole = await act(api, 'secretariat', 'concludeInspection', { id, version: whole.version, document: '甲府督〔2026〕1号', fieldChecked: true, conclusions: [{ objectId, text: '存在问题' }] });
    const authors = (whole['authors'] as { personName: string }[]).map(({ personName }) => personName).sort();
    expect(authors).toEqual(['inspector某', 'leader某', 'secretariat某', '市府办林主任']);
    whole = await act(api, 'secretariat', 'deliverConclusion', { id, objectId, version: whole.objects[0]?.version });
    whole = await act(api, 'liaison', 'receiveConclusion', { id, objectId, version: whole.objects[0]?.version });
    const asked = await act(api, 'liaison', 'objectToConclusion', { id, objectId, version: whole.objects[0]?.version, reason: '事实有出入' });
    expect((await read(api, 'secretariat', id))?.reviewerChoices.map(({ personName }) => personName).filter((name) => authors.includes(name))).toEqual([]);
    const review = { outcome: 'upheld', text: '维持', document: '甲府复1号', decidedOn: '2026-03-02', reviewers: [{ personName: 'inspector某' }] };
    expect(await refused(api, 'secretariat', 'decideReview', { id, objectId, version: asked.objects[0]?.version, input: review })).toBe('REVIEWER_RECUSED');
  });
});

describe('conflicts of interest (L5)', () => {
  it('are asked anew when an object is added after the team was named, and before the field', async () => {
    const { id: designationId } = await designate(api);
    const { finance, health } = api.world.units;
    const draft = await drafted(api, planOn(designationId), [finance]);
    const seated = await act(api, 'secretariat', 'setInspectionTeam', { id: draft.id, version: draft.version, leaderAppointment: '8号', members: [leader, seat('inspector')] });
    const move = 'UPDATE post SET unit_id = $1 WHERE id = $2';
    await api.dataSource.query(move, [health, api.world.posts.inspector]);
    const added = await act(api, 'secretariat', 'reviseInspection', { id: draft.id, version: seated.version, plan: planOn(designationId), objects: [{ unitId: finance }, { unitId: health }] });
    expect(added.lacks).toMatchObject([{ code: 'INSPECTION_TEAM_CONFLICT', rule: 'L5' }]);
    expect(await refused(api, 'secretariat', 'submitInspection', { id: added.id, version: added.version })).toBe('INSPECTION_TEAM_CONFLICT');
    await api.dataSource.query(move, [api.world.units.civil, api.world.posts.inspector]);
    const sent = await act(api, 'secretariat', 'submitInspection', { id: added.id, version: added.version });
    await api.dataSource.query(move, [health, api.world.posts.inspector]);
    expect(await refused(api, 'leader', 'approveInspection', { id: sent.id, version: sent.version, input: approval })).toBe('INSPECTION_TEAM_CONFLICT');
  });

  it('stop whoever takes up a post there meanwhile, and nobody records from outside the team, the secretariat neither', async () => {
    const { id: designationId } = await designate(api);
    const whole = await underWay(api, planOn(designationId), [api.world.units.finance]);
    const { id } = whole;
    const objectId = whole.objects[0]?.id;
    for (const verb of ['recordVisit', 'recordFinding']) {
      const input = verb === 'recordVisit' ? visit(objectId) : finding(objectId);
      expect(await refused(api, 'secretariat', verb, { id, input, idempotencyKey: newKey() })).toBe('INSPECTION_NOT_ON_TEAM');
      expect(whole.viewerCan).not.toContain(verb);
    }
    await api.dataSource.query('UPDATE post SET unit_id = $1 WHERE id = $2', [api.world.units.finance, api.world.posts.inspector]);
    expect(await refused(api, 'inspector', 'recordVisit', { id, input: visit(objectId), idempotencyKey: newKey() })).toBe('INSPECTION_TEAM_CONFLICT');
  });

  it('a team under way keeps its leader, and nobody comes in untrained', async () => {
    const { id: designationId } = await designate(api);
    const { id, version } = await underWay(api, planOn(designationId), [api.world.units.finance]);
    const named = (members: readonly object[]) => refused(api, 'secretariat', 'setInspectionTeam', { id, version, leaderAppointment: '8号', members });
    expect(await named([seat('inspector')])).toBe('INSPECTION_LEADER_MISSING');
    expect(await named([leader, { ...seat('inspector'), trainedOn: null }])).toBe('INSPECTION_TRAINING');
    expect(await named([leader, { ...seat('inspector'), secrecyOn: null }])).toBe('INSPECTION_SECRECY');
  });
});

describe('covert inspections of others (N13)', () => {
  it('a county learns nothing of a covert inspection planned above it, and whoever may learn of one does so only once its own plan is sent', async () => {
    const { eastCounty, firstTown } = api.world.units;
    const { second } = api.world.jointMeetings;
    const { id: designationId } = await designate(api);
    await approved(api, planOn(designationId, { ...covert, depthReason: '问题在镇一级集中' }), [eastCounty, firstTown]);
    const theirs = { ...planOn((await designate(api, 'other_secretariat')).id), depthReason: '抽查' };
    const plain = await drafted(api, theirs, [eastCounty, firstTown], 'other_secretariat');
    expect([plain.overlaps, plain.lacks]).toEqual([[], []]);
    const sent = await act(api, 'other_secretariat', 'submitInspection', { id: plain.id, version: plain.version });
    expect(sent.overlaps).toHaveLength(2);
    expect(await refused(api, 'other_secretariat', 'approveInspection', { id: sent.id, version: sent.version, input: approval })).toBe('INSPECTION_OVERLAP_REASON');
    await withScope(api.dataSource, second, (manager) => manager.update(JointMeetingEntity, { id: second }, { level: 'county', jurisdictionId: api.world.places.eastCounty }));
    const below = await read(api, 'other_secretariat', sent.id);
    expect([below?.overlaps, below?.loads]).toEqual([[], [{ unitId: eastCounty, inspections: 1, own: 1 }, { unitId: firstTown, inspections: 1, own: 1 }]]);
    const one = await drafted(api, theirs, [firstTown], 'other_secretariat');
    expect(one.overlaps.every(({ own }) => own)).toBe(true);
  });
});
