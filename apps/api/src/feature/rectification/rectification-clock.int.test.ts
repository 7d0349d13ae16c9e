import { EscalationStepEntity, PostHoldingEntity } from '@lianxi/api-data';
import { addDays, makeCalendar } from '@lianxi/domain';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { RunningClocks } from '../../platform/running-clocks.js';
import { EscalationService } from '../notification/escalation.service.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { act, check, concluded, oneOf, opened, report, type RectificationAnswer } from './rectification.fixture.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-04');
});
afterEach(() => api.close());

interface Message {
  readonly kind: string;
  readonly rectificationId: string | null;
  readonly skipped: readonly { readonly level: string; readonly reason: string }[];
  readonly items: readonly { readonly rectificationId: string | null; readonly taskId: string | null; readonly days: number; readonly level: string }[];
}
const run = (): Promise<number> => api.app.get(EscalationService).runAll();
const messages = async (who: Who): Promise<readonly Message[]> =>
  (await api.as(who).query<{ notifications: { items: Message[] } }>('{ notifications { items { kind rectificationId skipped { level reason } items { rectificationId taskId days level } } } }')).notifications.items;
const kinds = async (who: Who): Promise<readonly string[]> => (await messages(who)).filter(({ kind }) => kind === 'reminder' || kind === 'escalated').map(({ kind }) => kind);
const first = async (): Promise<RectificationAnswer> => (await opened(api, await concluded(api, ['finance'])))[0] as RectificationAnswer;

it('reminds before, on and after the limit and climbs the ladder, each step once, until it is reported done', async () => {
  const item = await first();
  // Ten working days after 4 March: Wednesday the 18th.
  const fired: [string, number][] = [];
  for (let on = '2026-03-05'; on <= '2026-04-03'; on = addDays(on, 1)) {
    api.clock.set(on);
    const count = (await run()) + (await run());
    if (count > 0) fired.push([on, count]);
  }
  expect(fired).toEqual([['2026-03-13', 1], ['2026-03-18', 1], ['2026-03-19', 1], ['2026-03-23', 1], ['2026-03-25', 1], ['2026-04-01', 1]]);
  expect([await kinds('liaison'), await kinds('unit_head'), await kinds('secretariat'), await kinds('leader'), await kinds('other_liaison')]).toEqual([
    ['escalated', 'escalated', 'escalated', 'reminder', 'reminder', 'reminder'], ['escalated'], ['escalated'], ['escalated'], [],
  ]);
  expect((await messages('leader'))[0]?.items).toMatchObject([{ rectificationId: item.id, taskId: null, days: 10, level: 'leader' }]);
  expect(await oneOf(api, 'liaison', item.id)).toMatchObject({ escalatedTo: 'leader', light: 'overdue' });
  expect((await oneOf(api, 'secretariat', item.id))?.['events']).toMatchObject([{ verb: 'escalate', level: 'leader' }, { level: 'secretariat' }, { level: 'unit_head' }, { verb: 'openRectification', level: null }]);
});

it('after days without a run only the highest step reached is told; done, or with a new limit, it is left alone', async () => {
  const item = await first();
  api.clock.set('2026-03-26');
  expect([await run(), await run()]).toEqual([1, 0]);
  const steps = await api.inside((manager) => manager.find(EscalationStepEntity, { where: { clock: 'rectification' }, order: { stepAt: 'ASC' } }));
  expect(steps.map(({ stepAt, passedOver }) => [stepAt, passedOver])).toEqual([[5, [3, 1, 0, -3]]]);
  let now = await act(api, 'liaison', 'acknowledgeRectification', item, { postId: api.world.posts.liaison, plan: '补发' });
  now = await act(api, 'liaison', 'finishRectification', now, report());
  api.clock.set('2026-04-01');
  expect(await run()).toBe(0);
  now = await act(api, 'secretariat', 'returnRectification', now, { ...check({ onDate: '2026-04-01' }), limit: { dueOn: '2026-04-10' }, reason: '未到位' });
  api.clock.set('2026-04-10');
  expect(await run()).toBe(1);
  expect(await oneOf(api, 'liaison', now.id)).toMatchObject({ escalatedTo: null });
});

it('a vacant post goes one level up and says so', async () => {
  await first();
  await api.inside((manager) => manager.update(PostHoldingEntity, { postId: api.world.posts.liaison ?? '' }, { toOn: '2026-03-10' }));
  api.clock.set('2026-03-13');
  await run();
  expect((await messages('unit_head')).find(({ kind }) => kind === 'reminder')).toMatchObject({ skipped: [{ level: 'liaison', reason: 'vacant' }], items: [{ level: 'liaison' }] });
});

it('tells the unit what is asked and answered, and the secretariat what waits', async () => {
  const told = async (who: Who) => {
    await api.app.get(NotificationTeller).tellAll();
    return (await messages(who)).filter(({ rectificationId }) => rectificationId !== null).map(({ kind }) => kind);
  };
  const item = await first();
  expect(await told('liaison')).toEqual(['rectification']);
  expect(await told('other_liaison')).toEqual([]);
  let now = await act(api, 'liaison', 'acknowledgeRectification', item, { postId: api.world.posts.liaison, plan: '补发' });
  now = await act(api, 'liaison', 'requestRectificationExtension', now, { dueOn: '2026-03-31', reason: '系统改造', progress: '过半' });
  now = await act(api, 'secretariat', 'approveRectificationExtension', now);
  now = await act(api, 'liaison', 'finishRectification', now, report());
  expect(await told('secretariat')).toEqual(['rectification_waiting', 'rectification_waiting']);
  await act(api, 'secretariat', 'returnRectification', now, { ...check(), limit: { workingDays: 3 }, reason: '未到位' });
  expect(await told('liaison')).toEqual(['rectification', 'rectification_answered', 'rectification']);
});

it('stands on 今日要办 for whoever has to act, and is done from there', async () => {
  const lines = async (who: Who) => {
    const { todayList } = await api.as(who).query<{ todayList: { items: { reason: string; rectificationId: string | null; group: string; light: string; excerpt: string | null; version: number; viewerCan: string[] }[] } }>(
      '{ todayList { items { reason rectificationId group light excerpt version viewerCan } } }');
    return todayList.items.filter(({ rectificationId }) => rectificationId !== null);
  };
  const item = await first();
  expect(await lines('liaison')).toMatchObject([{ reason: 'acknowledge_rectification', group: 'waiting', excerpt: '补发迟发的低保金', version: 1, viewerCan: ['acknowledgeRectification'] }]);
  for (const who of ['secretariat', 'leader', 'other_liaison', 'inspector'] as const) expect([who, await lines(who)]).toEqual([who, []]);
  let now = await act(api, 'liaison', 'acknowledgeRectification', item, { postId: api.world.posts.liaison, plan: '补发' });
  expect(await lines('liaison')).toEqual([]);
  api.clock.set('2026-03-13');
  expect(await lines('unit_head')).toMatchObject([{ reason: 'due_soon_rectification', group: 'soon', light: 'due_soon', viewerCan: ['finishRectification', 'requestRectificationExtension'] }]);
  now = await act(api, 'liaison', 'requestRectificationExtension', now, { dueOn: '2026-03-20', reason: '系统改造', progress: '过半' });
  expect(await lines('secretariat')).toMatchObject([{ reason: 'extend_rectification', excerpt: '系统改造', version: 3, viewerCan: ['approveRectificationExtension', 'refuseRectificationExtension'] }]);
  now = await act(api, 'secretariat', 'approveRectificationExtension', now);
  api.clock.set('2026-03-24');
  for (const who of ['liaison', 'secretariat', 'leader'] as const) expect(await lines(who)).toMatchObject([{ reason: 'overdue_rectification', group: 'urgent', light: 'overdue', viewerCan: who === 'liaison' ? ['finishRectification', 'reportRectification'] : who === 'secretariat' ? ['urge'] : [] }]);
  now = await act(api, 'liaison', 'finishRectification', now, report());
  expect(await lines('liaison')).toEqual([]);
  for (const who of ['secretariat', 'inspector'] as const) expect(await lines(who)).toMatchObject([{ reason: 'check_rectification', excerpt: '补发12户', viewerCan: ['verifyRectification', 'returnRectification'] }]);
  expect(await lines('leader')).toEqual([]);
  now = await act(api, 'secretariat', 'returnRectification', now, { ...check({ onDate: '2026-03-24' }), limit: { workingDays: 20 }, reason: '未到位' });
  expect(await lines('liaison')).toMatchObject([{ reason: 'redo_rectification', group: 'waiting', excerpt: '未到位' }]);
  now = await act(api, 'liaison', 'finishRectification', now, report());
  now = await act(api, 'inspector', 'verifyRectification', now, check({ onDate: '2026-03-24' }));
  expect(await lines('secretariat')).toMatchObject([{ reason: 'close_out_rectification', group: 'tidy', viewerCan: ['closeOutRectification'] }]);
  await act(api, 'secretariat', 'closeOutRectification', now);
  expect(await lines('secretariat')).toEqual([]);
});

it('is reckoned again when a day within its limit turns out to be off', async () => {
  const item = await first();
  const offOn = (...holidays: string[]) => makeCalendar({ publishedYears: [2026], holidays, makeUpWorkdays: [] });
  const reckon = (calendar: ReturnType<typeof offOn>) => api.inside((manager) => api.app.get(RunningClocks, { strict: false }).recomputeIn(manager, api.world.jointMeetings.first, calendar));
  expect(await reckon(offOn('2026-03-25'))).toEqual([]);
  expect(await reckon(offOn('2026-03-10'))).toMatchObject([{ verb: 'recomputeDueDates', subjectId: item.id, data: { dueOn: '2026-03-19', previousDueOn: '2026-03-18' } }]);
  expect(await oneOf(api, 'liaison', item.id)).toMatchObject({ dueOn: '2026-03-19', version: 2 });
});

it('is urged by the secretariat, once a working day, and the unit is told with a way to it', async () => {
  const item = await first();
  const PREVIEW = 'query($subjects: UrgeSubjectsInput!) { urgePreview(subjects: $subjects) { id rectificationId taskId title unitName days refusal urgedTimes recipients { name } } }';
  const URGE = 'mutation($subjects: UrgeSubjectsInput!, $key: String!, $reason: String) { urge(subjects: $subjects, text: "请抓紧", reason: $reason, idempotencyKey: $key) { urged failures { id code } } }';
  const subjects = { rectificationIds: [item.id] };
  const urged = async (key: string, reason: string | null = null) => (await api.as('secretariat').query<{ urge: { urged: number; failures: { code: string }[] } }>(URGE, { subjects, key, reason })).urge;
  expect(await urged('urge-early-1')).toMatchObject({ urged: 0, failures: [{ id: item.id, code: 'URGE_TOO_EARLY' }] });
  api.clock.set('2026-03-19');
  const preview = async () => (await api.as('secretariat').query<{ urgePreview: object[] }>(PREVIEW, { subjects })).urgePreview;
  expect(await preview()).toMatchObject([{ id: item.id, rectificationId: item.id, taskId: null, title: '发放1', unitName: '市财政局', days: 1, refusal: null, urgedTimes: 0, recipients: [{ name: expect.any(String) }] }]);
  expect(await urged('urge-item-1')).toEqual({ urged: 1, failures: [] });
  expect(await urged('urge-item-1')).toMatchObject({ urged: 1 });
  expect(await urged('urge-item-2')).toMatchObject({ urged: 0, failures: [{ code: 'URGED_ALREADY' }] });
  expect(await urged('urge-item-3', '市领导今日过问')).toMatchObject({ urged: 1 });
  expect(await preview()).toMatchObject([{ refusal: 'URGED_ALREADY', urgedTimes: 2 }]);
  expect(await api.as('liaison').refusal(URGE, { subjects, key: 'urge-item-4' })).toBe('NOT_PERMITTED');
  await api.app.get(NotificationTeller).tellAll();
  expect((await messages('liaison')).filter(({ kind }) => kind === 'urged')).toMatchObject([{ rectificationId: item.id }, { rectificationId: item.id }]);
  expect((await oneOf(api, 'liaison', item.id))?.events).toMatchObject([{ verb: 'urge' }, { verb: 'urge', reason: '请抓紧' }, { verb: 'openRectification' }]);
  const { todayList } = await api.as('secretariat').query<{ todayList: { items: { rectificationId: string | null; urgedOn: string | null; viewerCan: string[] }[] } }>('{ todayList { items { rectificationId urgedOn viewerCan } } }');
  expect(todayList.items.filter(({ rectificationId }) => rectificationId === item.id)).toEqual([{ rectificationId: item.id, urgedOn: '2026-03-19', viewerCan: ['urge'] }]);
});

it('the ledger is filtered by the units and counties that have items, of those only what the reader sees', async () => {
  await opened(api, await concluded(api, ['finance', 'eastCounty']));
  const choices = async (who: Who, text: string | null = null) => {
    const read = await api.as(who).query<{ rectificationUnits: { name: string }[]; rectificationCounties: { name: string }[] }>('query($text: String) { rectificationUnits(text: $text) { name } rectificationCounties { name } }', { text });
    return [read.rectificationUnits.map(({ name }) => name), read.rectificationCounties.map(({ name }) => name)];
  };
  expect(await choices('secretariat')).toEqual([['市财政局', '东县人民政府'], ['东县']]);
  expect(await choices('secretariat', '东县')).toEqual([['东县人民政府'], ['东县']]);
  expect(await choices('liaison')).toEqual([['市财政局'], []]);
  expect(await choices('county_liaison')).toEqual([['东县人民政府'], ['东县']]);
  expect(await choices('other_liaison')).toEqual([[], []]);
});
