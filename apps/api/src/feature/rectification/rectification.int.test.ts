import { JointMeetingRoleEntity, newId } from '@lianxi/api-data';
import { bootApi, everybody, type TestApi, type Who } from '../../testing/index.js';
import { act as actOnInspection } from '../inspection/inspection.fixture.js';
import { newKey } from '../task/loop.fixture.js';
import { act, check, concluded, itemOf, LIST, listOf, oneOf, OPEN, opened, refused, report, type RectificationAnswer } from './rectification.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-04');
});
afterEach(() => api.close());

async function taken(item: RectificationAnswer, who: Who = 'liaison'): Promise<RectificationAnswer> {
  return act(api, who, 'acknowledgeRectification', item, { postId: api.world.posts[who], plan: '逐户核对，补发到位' });
}
const upload = async (who: Who): Promise<string> => String((await api.as(who).upload('/files', '回执.txt', '已收到')).body['id']);

it('goes from the conclusion to the close out, every step in the log', async () => {
  const inspection = await concluded(api);
  const [first, second] = await opened(api, inspection);
  expect(first).toMatchObject({
    code: 'ZG-2026-001', state: 'open', unitName: '市财政局', severity: 'serious', evidenceCount: 1, dueOn: '2026-03-18', limitWorkingDays: 10, light: 'normal', contactUnitName: '市民政局', lightReason: { rule: 'due-later' },
    viewerCan: ['acknowledgeRectification', 'withdrawRectification', 'urge'],
  });
  expect(second).toMatchObject({ code: 'ZG-2026-002', unitName: '市卫生健康局' });
  const found = await api.as('secretariat').query<{ inspection: { findings: { rectifications: { code: string }[] }[] } }>('query($id: ID!) { inspection(id: $id) { findings { rectifications { code } } } }', { id: inspection.id });
  expect(found.inspection.findings.map(({ rectifications }) => rectifications.map(({ code }) => code))).toEqual([['ZG-2026-001'], ['ZG-2026-002']]);

  const mine = await oneOf(api, 'liaison', first?.id ?? '');
  expect(mine).toMatchObject({ viewerCan: ['acknowledgeRectification'], checkerChoices: [] });
  expect(mine?.['postChoices']).toContainEqual(expect.objectContaining({ id: api.world.posts.liaison }));
  let item = await taken(first as RectificationAnswer);
  expect(item).toMatchObject({ state: 'in_progress', postId: api.world.posts.liaison, viewerCan: ['finishRectification', 'reportRectification', 'requestRectificationExtension'] });
  const file = await upload('liaison');
  item = await act(api, 'liaison', 'reportRectification', item, report({ attachmentIds: [file] }));
  expect(item.reports).toMatchObject([{ sequence: 1, final: false, facts: [{ label: '补发户数', value: '12' }], attachments: [{ id: file }] }]);
  for (const [who, status] of [['liaison', 200], ['secretariat', 200], ['inspector', 200], ['other_liaison', 404], ['other_secretariat', 404]] as const) {
    expect([who, (await api.server.inject({ url: `/files/${file}`, headers: api.as(who).headers() })).statusCode]).toEqual([who, status]);
  }
  item = await act(api, 'liaison', 'finishRectification', item, report({ text: '全部补发，请予销号' }));
  expect(item).toMatchObject({ state: 'reported', finishedOn: '2026-03-04', light: 'normal', viewerCan: [] });
  const seen = await oneOf(api, 'inspector', item.id);
  expect(seen?.viewerCan).toEqual(['verifyRectification', 'returnRectification']);
  item = await act(api, 'inspector', 'verifyRectification', item, check());
  expect(item).toMatchObject({ state: 'verified', lastCheckOutcome: 'rectified', checks: [{ sequence: 1, method: 'on_site', place: '发放窗口' }] });
  item = await act(api, 'secretariat', 'closeOutRectification', item);
  expect(item).toMatchObject({ state: 'closed', closedOn: '2026-03-04', viewerCan: ['reopenRectification'] });
  item = await act(api, 'secretariat', 'reopenRectification', item, { limit: { dueOn: '2026-03-31' }, reason: '二月又有迟发' });
  expect(item).toMatchObject({ state: 'in_progress', reopenedTimes: 1, reopenCause: 'relapse', stateReason: '二月又有迟发', dueOn: '2026-03-31', closedOn: null });
  expect(item.events.map(({ verb }) => verb)).toEqual(['reopenRectification', 'closeOutRectification', 'verifyRectification', 'finishRectification', 'reportRectification', 'acknowledgeRectification', 'openRectification']);
  const events = (await api.events()).filter(({ subjectType, subjectId }) => subjectType === 'rectification' && subjectId === item.id);
  expect(events[0]?.data).toMatchObject({ measure: '补发迟发的低保金', dueOn: '2026-03-18' });
  expect(events.find(({ verb }) => verb === 'verifyRectification')?.data).toMatchObject({ verifiedOn: '2026-03-04', rectificationCheck: { place: '发放窗口' } });
});

it('refuses what is too early, doubled, stale, somebody else’s, and a team the person is not of', async () => {
  const inspection = await concluded(api, ['finance', 'health']);
  const [finding, other] = inspection.findings;
  const open = (who: Who, items: readonly object[], key = newKey()) => api.as(who).refusal(OPEN, { inspectionId: inspection.id, items, idempotencyKey: key });
  for (const who of ['leader', 'liaison', 'inspector'] as const) expect(await open(who, [itemOf(finding)])).toBe('NOT_PERMITTED');
  expect(await open('secretariat', [itemOf(finding, { unitId: api.world.units.health })])).toBe('RECTIFICATION_UNIT');
  expect(await open('secretariat', [itemOf(finding, { postId: api.world.posts.other_liaison })])).toBe('RECTIFICATION_POST');
  expect(await open('secretariat', [itemOf(finding, { workingDays: null, dueOn: '2026-03-03' })])).toBe('DATE_IN_PAST');
  // All or none: the second is refused, the first is not there.
  expect(await open('secretariat', [itemOf(other), itemOf(finding), itemOf(finding)])).toBe('RECTIFICATION_EXISTS');
  expect((await listOf(api, 'secretariat')).total).toBe(0);
  const key = newKey();
  const send = () => api.as('secretariat').query<{ done: RectificationAnswer[] }>(OPEN, { inspectionId: inspection.id, items: [itemOf(finding)], idempotencyKey: key });
  const [item] = (await send()).done;
  expect((await send()).done).toMatchObject([{ id: item?.id }]);
  expect(await open('secretariat', [itemOf(finding)])).toBe('RECTIFICATION_EXISTS');
  const one = item as RectificationAnswer;
  expect(await refused(api, 'other_liaison', 'acknowledgeRectification', one, { postId: api.world.posts.other_liaison, plan: '照办' })).toBe('NOT_FOUND');
  expect(await refused(api, 'liaison', 'acknowledgeRectification', one, { postId: api.world.posts.other_liaison, plan: '照办' })).toBe('RECTIFICATION_POST');
  expect(await refused(api, 'liaison', 'acknowledgeRectification', { ...one, version: 9 }, { postId: api.world.posts.liaison, plan: '照办' })).toBe('VERSION_CONFLICT');
  expect(await refused(api, 'liaison', 'finishRectification', one, report())).toBe('STATE_CONFLICT');
  const working = await taken(one);
  expect(await refused(api, 'liaison', 'reportRectification', working, report({ attachmentIds: [await upload('other_liaison')] }))).toBe('NOT_FOUND');
  const done = await act(api, 'liaison', 'finishRectification', working, report());
  for (const who of ['liaison', 'leader', 'invited'] as const) expect(await refused(api, who, 'verifyRectification', done, check())).toBe(who === 'invited' ? 'NOT_FOUND' : 'NOT_PERMITTED');
  const [{ person_id: person }] = (await api.inside((manager) => manager.query('SELECT person_id FROM account WHERE id = $1', [api.world.accounts.liaison]))) as [{ person_id: string }];
  expect(await refused(api, 'secretariat', 'verifyRectification', done, check({ checkers: [{ personId: person, personName: '某人' }] }))).toBe('RECTIFICATION_CHECKER_CONCERNED');
  expect(await refused(api, 'secretariat', 'verifyRectification', done, check({ place: '' }))).toBe('FIELD_REQUIRED');
  expect(await refused(api, 'secretariat', 'verifyRectification', done, check({ onDate: '2026-03-05' }))).toBe('DATE_OUT_OF_RANGE');
  expect(await refused(api, 'secretariat', 'returnRectification', done, { ...check(), limit: {}, reason: '未补发' })).toBe('FIELD_REQUIRED');
  expect(await refused(api, 'secretariat', 'closeOutRectification', done)).toBe('STATE_CONFLICT');
  const back = await act(api, 'secretariat', 'returnRectification', done, { ...check(), limit: { workingDays: 5 }, reason: '仍有3户未补发' });
  expect(back).toMatchObject({ state: 'in_progress', dueOn: '2026-03-11', reopenCause: 'not_done', reopenedTimes: 1, lastCheckOutcome: 'not_rectified' });
});

it('is not opened after its conclusion was revoked, which withdraws what was asked', async () => {
  const inspection = await concluded(api, ['finance']);
  const [item] = await opened(api, inspection);
  const [object] = inspection.objects;
  const { id } = inspection;
  const received = await actOnInspection(api, 'liaison', 'receiveConclusion', { id, objectId: object?.id, version: object?.version });
  const objected = await actOnInspection(api, 'liaison', 'objectToConclusion', { id, objectId: object?.id, version: received.objects[0]?.version, reason: '事实有出入' });
  // Reviewed by people who did not write it; who that is, inspection.int.test tries.
  await api.inside((manager) => manager.query("UPDATE inspection SET authors = '[]'"));
  const input = { outcome: 'revoked', text: '撤销', document: '甲府复〔2026〕1号', decidedOn: '2026-03-04', reviewers: [{ personName: '法制机构' }] };
  await actOnInspection(api, 'secretariat', 'decideReview', { id, objectId: object?.id, version: objected.objects[0]?.version, input });
  expect(await oneOf(api, 'liaison', item?.id ?? '')).toMatchObject({ state: 'withdrawn', stateReason: '甲府复〔2026〕1号', viewerCan: [] });
  expect((await listOf(api, 'secretariat')).total).toBe(0);
  expect((await listOf(api, 'secretariat', { states: ['withdrawn'] })).total).toBe(1);
  expect(await api.as('secretariat').refusal(OPEN, { inspectionId: id, items: [itemOf(inspection.findings[0])], idempotencyKey: newKey() })).toBe('RECTIFICATION_FINDING_REVOKED');
});

it('gives more time when it is asked for in time, and keeps the limit when it is refused', async () => {
  const [item] = await opened(api, await concluded(api, ['finance']));
  const asked = { dueOn: '2026-03-31', reason: '系统改造', progress: '已补发一半' };
  let working = await taken(item as RectificationAnswer);
  working = await act(api, 'liaison', 'requestRectificationExtension', working, asked);
  expect(working).toMatchObject({ extensionRequestedOn: '2026-03-04', extensionDueOn: '2026-03-31', dueOn: '2026-03-18' });
  expect(await refused(api, 'liaison', 'requestRectificationExtension', working, asked)).toBe('EXTENSION_OPEN');
  working = await act(api, 'secretariat', 'refuseRectificationExtension', working, { reason: '请按期完成' });
  expect(working).toMatchObject({ extensionAnswer: '请按期完成', dueOn: '2026-03-18' });
  expect(await refused(api, 'secretariat', 'approveRectificationExtension', working)).toBe('NO_EXTENSION');
  api.clock.set('2026-03-18');
  working = await act(api, 'liaison', 'requestRectificationExtension', working, asked);
  working = await act(api, 'secretariat', 'approveRectificationExtension', working);
  expect(working).toMatchObject({ dueOn: '2026-03-31', limitWorkingDays: null, extensionRequestedOn: null });
  api.clock.set('2026-04-01');
  expect(await refused(api, 'liaison', 'requestRectificationExtension', working, asked)).toBe('EXTENSION_TOO_LATE');
  expect(await oneOf(api, 'liaison', working.id)).toMatchObject({ light: 'overdue', lightReason: { rule: 'overdue-by-working-days', lateWorkingDays: 1 } });
});

it('is read by its unit, the county above, the team, secretariat and leaders, in one joint meeting', async () => {
  const inspection = await concluded(api, ['finance', 'eastCounty']);
  const { eastCounty, firstTown } = api.world.units;
  await opened(api, inspection);
  const all = ['市财政局', '东县人民政府'];
  const sees: Partial<Record<Who, readonly string[]>> = { secretariat: all, leader: all, inspector: all, liaison: ['市财政局'], unit_head: ['市财政局'], county_liaison: ['东县人民政府'] };
  const ids = (await listOf(api, 'secretariat')).items.map(({ id, unitName }) => ({ id, unitName }));
  // Somebody only invited has no list at all.
  for (const who of everybody.filter((each) => api.world.homeOf(each) !== null && each !== 'invited')) {
    const names = (await listOf(api, who)).items.map(({ unitName }) => unitName);
    expect([who, names.sort()]).toEqual([who, [...(sees[who] ?? [])].sort()]);
    for (const { id, unitName } of ids) expect([who, unitName, (await oneOf(api, who, id)) !== null]).toEqual([who, unitName, (sees[who] ?? []).includes(unitName)]);
  }
  for (const who of ['system_admin', 'nobody'] as const) expect((await api.as(who).in(api.world.jointMeetings.first).send(LIST, {})).errors?.[0]?.extensions.code).toBeDefined();
  // The county reads what its towns have to put right.
  await api.inside((manager) => manager.query('UPDATE rectification SET unit_id = $1 WHERE unit_id = $2', [firstTown, eastCounty]));
  for (const who of ['county_liaison', 'town_liaison'] as const) expect((await listOf(api, who)).items.map(({ unitName }) => unitName)).toEqual(['一镇人民政府']);
});

it('is filtered and counted by light, and read in few statements', async () => {
  const inspection = await concluded(api, ['finance', 'health', 'eastCounty']);
  const items = await opened(api, inspection);
  await taken(items[0] as RectificationAnswer);
  const total = async (filter: object) => (await listOf(api, 'secretariat', filter)).total;
  expect([await total({ states: ['open'] }), await total({ states: ['in_progress'] }), await total({ unitId: api.world.units.health }), await total({ countyId: api.world.places.eastCounty }), await total({ inspectionId: inspection.id })]).toEqual([2, 1, 1, 1, 3]);
  expect([await total({ severity: 'grave' }), await total({ severity: 'serious' }), await total({ text: 'ZG-2026-002' }), await total({ text: '%' }), await total({ unitId: 'x' })]).toEqual([0, 3, 1, 0, 0]);
  api.clock.set('2026-03-19');
  const late = await listOf(api, 'secretariat', { light: 'overdue' }, { limit: 2 });
  expect(late).toMatchObject({ total: 3, lights: [{ light: 'overdue', total: 3 }, { light: 'due_soon', total: 0 }, { light: 'undetermined', total: 0 }, { light: 'normal', total: 0 }] });
  expect(late.items).toHaveLength(2);
  expect((await listOf(api, 'secretariat', { light: 'normal' })).lights).toEqual(late.lights);
  const sent = await api.statements(() => api.as('secretariat').query('{ rectifications { total lights { light total } items { id code state light severity findingText dutyText unitName postTitle personName lastReportText viewerCan lightReason { rule } } } }'));
  expect(sent.length).toBeLessThanOrEqual(3);
});

describe('is never verified', () => {
  const reportedItem = async (who: Who, more: object = {}): Promise<RectificationAnswer> => {
    const [item] = await opened(api, await concluded(api, ['finance']));
    return act(api, who, 'finishRectification', await taken(item as RectificationAnswer), report(more));
  };

  it('by whoever reported it, nor by a name of the unit, nor before it was reported done', async () => {
    const item = await reportedItem('secretariat', { source: '电话核实' });
    expect((await oneOf(api, 'secretariat', item.id))?.viewerCan).toEqual(['withdrawRectification']);
    expect(await refused(api, 'secretariat', 'verifyRectification', item, check())).toBe('RECTIFICATION_REPORTER');
    expect(await refused(api, 'inspector', 'verifyRectification', item, check({ checkers: [{ personName: 'liaison 某' }] }))).toBe('RECTIFICATION_CHECKER_CONCERNED');
    expect(await refused(api, 'inspector', 'verifyRectification', item, check({ checkers: [{ personName: 'secretariat某' }] }))).toBe('RECTIFICATION_REPORTER');
    expect(await refused(api, 'inspector', 'verifyRectification', item, check({ checkers: [{ personId: newKey(), personName: '某人' }] }))).toBe('CHOICE_UNKNOWN');
    expect(await refused(api, 'inspector', 'verifyRectification', item, check({ onDate: '2026-03-03' }))).toBe('DATE_OUT_OF_RANGE');
    // The office reported for the unit and has one seat: a leader stands in.
    expect((await oneOf(api, 'leader', item.id))?.viewerCan).toEqual(['verifyRectification', 'returnRectification']);
    expect(await act(api, 'leader', 'verifyRectification', item, check())).toMatchObject({ state: 'verified' });
  });

  it('by the office where it is of the office’s own unit: a leader of elsewhere does, and is reminded', async () => {
    const item = await reportedItem('liaison');
    await api.inside((manager) => manager.query('UPDATE rectification SET unit_id = contact_unit_id WHERE id = $1', [item.id]));
    const post = api.world.posts.other_liaison ?? '';
    await api.inside((manager) => manager.insert(JointMeetingRoleEntity, { id: newId(), jointMeetingId: api.world.jointMeetings.first, postId: post, role: 'leader', fromOn: '2020-01-01', toOn: null }));
    for (const who of ['secretariat', 'inspector', 'leader'] as const) {
      expect([who, (await oneOf(api, who, item.id))?.viewerCan, await refused(api, who, 'verifyRectification', item, check())]).toEqual([who, [], 'RECTIFICATION_CHECKER_CONCERNED']);
    }
    expect(await refused(api, 'secretariat', 'withdrawRectification', item, { reason: '不必整改' })).toBe('RECTIFICATION_CONCERNED');
    const { todayList } = await api.as('other_liaison').query<{ todayList: { items: { reason: string }[] } }>('{ todayList { items { reason } } }');
    expect(todayList.items).toContainEqual({ reason: 'check_rectification' });
    const verified = await act(api, 'other_liaison', 'verifyRectification', item, check());
    expect(verified.viewerCan).toEqual(['closeOutRectification', 'reopenRectification']);
    expect(await refused(api, 'secretariat', 'closeOutRectification', verified)).toBe('RECTIFICATION_CONCERNED');
    expect(await act(api, 'other_liaison', 'closeOutRectification', verified)).toMatchObject({ state: 'closed' });
  });
});
