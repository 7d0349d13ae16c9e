import { JointMeetingRoleEntity, newId, withScope } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';
import { concluded, itemOf, oneOf, OPEN, opened } from '../rectification/rectification.fixture.js';
import { newKey } from '../task/loop.fixture.js';
import { act, designate, planOn, read, refused, underWay, type InspectionAnswer } from './inspection.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  // Somebody of the secretariat who had no part in it.
  const { first: jointMeetingId } = api.world.jointMeetings;
  await withScope(api.dataSource, jointMeetingId, (manager) => manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId, postId: api.world.posts.leader ?? '', role: 'secretariat', fromOn: '2020-01-01', toOn: null }));
});
afterEach(() => api.close());

const reviewers = [{ personName: '法制科长' }];
const said = { text: '事实不清', document: '甲府复1号', decidedOn: '2026-03-02', reviewers };

/** The unit of the first object has asked for a review, and what was found there stands to be put right. */
async function objected(): Promise<{ whole: InspectionAnswer; objectId: string; findingId: string; items: Awaited<ReturnType<typeof opened>> }> {
  const before = await concluded(api);
  const items = await opened(api, before);
  const object = before.objects.find(({ unitId }) => unitId === api.world.units.finance);
  const target = { id: before.id, objectId: object?.id };
  const received = await act(api, 'liaison', 'receiveConclusion', { ...target, version: object?.version });
  await act(api, 'liaison', 'objectToConclusion', { ...target, version: received.objects[0]?.version, reason: '事实有出入' });
  const whole = (await read(api, 'leader', before.id)) as InspectionAnswer;
  const item = items.find(({ unitName }) => unitName === '市财政局');
  return { whole, objectId: object?.id ?? '', findingId: String(item?.['findingId']), items };
}
const versionOf = ({ objects }: InspectionAnswer, objectId: string) => objects.find(({ id }) => id === objectId)?.version;

describe('a review on record', () => {
  it('a finding overturned opens nothing, and what was opened from it ends', async () => {
    const { whole: { id, ...whole }, objectId, findingId, items } = await objected();
    const input = { ...said, outcome: 'changed', conclusion: '没有迟发', findings: [{ findingId, dropped: true }] };
    const version = versionOf({ id, ...whole } as InspectionAnswer, objectId);
    expect(await refused(api, 'secretariat', 'decideReview', { id, objectId, version, input })).toBe('REVIEWER_RECUSED');
    expect(await refused(api, 'leader', 'decideReview', { id, objectId, version, input: { ...input, conclusion: '存在问题' } })).toBe('REVIEW_CONCLUSION_MISSING');
    const after = await act(api, 'leader', 'decideReview', { id, objectId, version, input });
    expect(after.objects.find((object) => object.id === objectId)).toMatchObject({ state: 'delivered', conclusion: '没有迟发', reviewOutcome: 'changed', receivedOn: null });
    expect(after.findings.map((finding) => [finding.id === findingId, finding['state' as never]])).toEqual(expect.arrayContaining([[true, 'dropped'], [false, 'open']]));
    const states = await Promise.all(items.map(async (item) => (await oneOf(api, 'secretariat', item.id))?.state));
    expect(states.sort()).toEqual(['open', 'withdrawn']);
    expect(await api.as('secretariat').refusal(OPEN, { inspectionId: id, items: [itemOf({ id: findingId })], idempotencyKey: newKey() })).toBe('RECTIFICATION_FINDING_REVOKED');
    // Told anew, and the time to object begins again.
    const seen = await read(api, 'liaison', id);
    expect([seen?.findings, seen?.objects[0]?.viewerCan]).toEqual([[], ['receiveConclusion']]);
    const again = await act(api, 'liaison', 'receiveConclusion', { id, objectId, version: seen?.objects[0]?.version });
    expect(again.objects[0]).toMatchObject({ state: 'received', objectionUntilOn: '2026-04-01', viewerCan: ['objectToConclusion'] });
  });

  it('a conclusion revoked takes its findings and all their items with it', async () => {
    const { whole, objectId, findingId, items } = await objected();
    const target = { id: whole.id, objectId, version: versionOf(whole, objectId) };
    expect(await refused(api, 'leader', 'decideReview', { ...target, input: { ...said, outcome: 'revoked', conclusion: '撤销' } })).toBe('REVIEW_NOTHING_CHANGES');
    const after = await act(api, 'leader', 'decideReview', { ...target, input: { ...said, outcome: 'revoked' } });
    expect(after.findings.find(({ id }) => id === findingId)).toMatchObject({ state: 'dropped', viewerCan: [] });
    const item = items.find((each) => each['findingId'] === findingId);
    expect(await oneOf(api, 'secretariat', item?.id ?? '')).toMatchObject({ state: 'withdrawn', stateReason: '甲府复1号', viewerCan: [] });
  });
});

it('nobody is found answerable who was not in the plan, nor on a visit to somebody else', async () => {
  const { id: designationId } = await designate(api);
  const { finance, health, civil, eastCounty, firstTown, thirdTown } = api.world.units;
  const { id, objects } = await underWay(api, planOn(designationId), [finance, eastCounty]);
  const objectOf = (unitId: string) => objects.find((object) => object.unitId === unitId)?.id;
  const seen = await act(api, 'inspector', 'recordVisit', { id, input: { objectId: objectOf(finance), onDate: '2026-03-02', place: '一楼', method: 'on_site', observations: '公示' }, idempotencyKey: newKey() });
  const found = (more: object) => ({ objectId: objectOf(eastCounty), severity: 'serious', kind: 'payment', matter: '发放', text: '迟发', evidence: [{ kind: 'document', text: '台账' }], ...more });
  const tried = (more: object) => refused(api, 'inspector', 'recordFinding', { id, input: found(more), idempotencyKey: newKey() });
  for (const responsibleUnitId of [civil, health, thirdTown]) expect(await tried({ responsibleUnitId })).toBe('FINDING_UNIT');
  expect(await tried({ evidence: [{ kind: 'visit', visitId: seen.visits[0]?.id }] })).toBe('FINDING_EVIDENCE_ELSEWHERE');
  for (const responsibleUnitId of [finance, firstTown]) await act(api, 'inspector', 'recordFinding', { id, input: found({ responsibleUnitId }), idempotencyKey: newKey() });
});
