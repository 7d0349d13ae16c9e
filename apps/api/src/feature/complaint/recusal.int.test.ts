import { InspectionEntity, JointMeetingRoleEntity, newId, TaskEntity } from '@lianxi/api-data';
import type { Role } from '@lianxi/domain';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { act, filed, listOf, makeConfidant, oneOf, openPage, refused, type ComplaintAnswer } from './complaint.fixture.js';

const OPEN = 'mutation($id: ID!, $part: ComplaintPart!, $purpose: String!) { openComplaintSeal(id: $id, part: $part, purpose: $purpose) { name text answer proposal } }';
const RECUSAL = 'query($id: ID!) { complaint(id: $id) { recusal { concerned leaderHandles handlers confidants } } }';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  await openPage(api);
  for (const who of ['other_liaison', 'inspector', 'town_liaison'] as const) await makeConfidant(api, who);
});
afterAll(() => api.close());

const arrived = async (): Promise<ComplaintAnswer> => {
  await filed(api);
  return (await listOf(api, 'secretariat', { states: ['received'] })).items[0] as ComplaintAnswer;
};
const give = (who: Who, role: Role) => api.inside((manager) => manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId: api.world.jointMeetings.first, postId: api.world.posts[who] ?? '', role, fromOn: '2020-01-01', toOn: null }));
const recusal = async (who: Who, id: string) => (await api.as(who).query<{ complaint: { recusal: unknown } }>(RECUSAL, { id })).complaint.recusal;
const open = async (who: Who, id: string, part = 'identity') => (await api.as(who).send(OPEN, { id, part, purpose: '核对' })).errors?.[0]?.extensions.code ?? 'opened';

it('about the office’s own unit it goes to a leader of elsewhere, and is answered after another unit has verified it', async () => {
  const { civil, finance } = api.world.units;
  const received = await arrived();
  expect(await refused(api, 'secretariat', 'registerComplaint', received, { category: 'other', aboutUnitId: civil })).toBe('COMPLAINT_CONCERNED');
  const named = await act(api, 'secretariat', 'registerComplaint', received, { category: 'refused', aboutUnitId: civil });
  // Nobody is left: the only leader is of that unit. The page says so.
  expect(named).toMatchObject({ state: 'registered', viewerCan: [] });
  expect(await recusal('secretariat', named.id)).toEqual({ concerned: true, leaderHandles: true, handlers: [], confidants: ['town_liaison某（一镇人民政府 town_liaison岗）', 'other_liaison某（市卫生健康局 other_liaison岗）'] });
  for (const who of ['secretariat', 'leader'] as const) expect([who, await refused(api, who, 'assignComplaint', named, { unitId: finance })]).toEqual([who, 'COMPLAINT_CONCERNED']);
  expect(await refused(api, 'secretariat', 'answerComplaint', named, { answer: '经查不属实' })).toBe('COMPLAINT_CONCERNED');
  await give('county_liaison', 'leader');
  expect(await recusal('secretariat', named.id)).toMatchObject({ handlers: ['county_liaison某（东县人民政府 county_liaison岗）'] });
  const { todayList } = await api.as('county_liaison').query<{ todayList: { items: { reason: string }[] } }>('{ todayList { items { reason } } }');
  expect(todayList.items).toContainEqual({ reason: 'register_complaint' });
  expect(await refused(api, 'county_liaison', 'answerComplaint', named, { answer: '不属实' })).toBe('COMPLAINT_NOT_VERIFIED');
  expect(await refused(api, 'county_liaison', 'assignComplaint', named, { unitId: civil })).toBe('COMPLAINT_UNIT_CONCERNED');
  const assigned = await act(api, 'county_liaison', 'assignComplaint', named, { unitId: finance });
  const verified = await act(api, 'liaison', 'reportVerification', await act(api, 'liaison', 'acknowledgeComplaint', assigned), { finding: 'confirmed', text: '属实' });
  expect(await refused(api, 'secretariat', 'returnVerification', verified, { reason: '重查' })).toBe('COMPLAINT_CONCERNED');
  expect(await act(api, 'county_liaison', 'answerComplaint', verified, { answer: '属实，已处理' })).toMatchObject({ state: 'answered' });
  // The confidant of that unit opens nothing; one of another does.
  expect([await open('inspector', named.id), await open('other_liaison', named.id)]).toEqual(['COMPLAINT_CONCERNED', 'opened']);
});

it('about a county it goes to no town of it, and no confidant of a town opens it', async () => {
  const { eastCounty, firstTown, thirdTown } = api.world.units;
  const named = await act(api, 'secretariat', 'registerComplaint', await arrived(), { category: 'conduct', aboutUnitId: eastCounty });
  for (const unitId of [eastCounty, firstTown]) expect(await refused(api, 'secretariat', 'assignComplaint', named, { unitId })).toBe('COMPLAINT_UNIT_CONCERNED');
  expect([await open('town_liaison', named.id), await open('other_liaison', named.id)]).toEqual(['COMPLAINT_CONCERNED', 'opened']);
  expect(await act(api, 'secretariat', 'assignComplaint', named, { unitId: thirdTown })).toMatchObject({ state: 'assigned' });
});

it('handed over as a clue of crime it leaves neither answer nor proposal, and what was drafted from it keeps its number', async () => {
  const { finance } = api.world.units;
  const title = '核查某镇冒领一事';
  const drafted = async (as: 'task' | 'inspection') => {
    const registered = await act(api, 'secretariat', 'registerComplaint', await arrived(), { category: 'funds' });
    const answered = await act(api, 'secretariat', 'answerComplaint', registered, { answer: '初查未发现冒领' });
    const again = await act(api, 'secretariat', 'reopenComplaint', answered, { reason: '又有新的材料' });
    const approved = await act(api, 'leader', 'decideComplaintTask', await act(api, 'secretariat', 'proposeComplaintTask', again, { as, title, reason: '疑有冒领' }), { approved: true });
    const more = as === 'task' ? { content: '核查冒领', assignments: [{ unitId: finance, role: 'lead' }] } : {};
    return act(api, 'secretariat', as === 'task' ? 'draftComplaintTask' : 'draftComplaintInspection', approved, more);
  };
  for (const as of ['task', 'inspection'] as const) {
    const before = (await drafted(as)) as ComplaintAnswer & { inspectionId: string | null };
    const done = await act(api, 'secretariat', 'transferComplaint', before, { authority: 'supervision', handedTo: '市监委', reason: '涉嫌职务犯罪' });
    expect(done).toMatchObject({ state: 'transferred', answer: null, proposedAs: null, taskTitle: null, taskReason: null, task: null, inspectionId: null, unitId: null });
    const row = await api.inside(async (manager) => (as === 'task' ? manager.findOneByOrFail(TaskEntity, { id: before.task?.id ?? '' }) : manager.findOneByOrFail(InspectionEntity, { id: before.inspectionId ?? '' })));
    expect(row).toMatchObject({ state: 'withdrawn', stateReason: before.code, ...(as === 'task' ? { title: before.code, content: before.code } : { matter: before.code, content: null }) });
    expect(JSON.stringify([await oneOf(api, 'secretariat', before.id), row])).not.toMatch(/冒领/);
    const opened = (await api.as('other_liaison').send(OPEN, { id: before.id, part: 'content', purpose: '配合调查' })).data?.['openComplaintSeal'];
    expect(opened).toMatchObject({ answer: '初查未发现冒领', proposal: `${title}：疑有冒领` });
  }
});
