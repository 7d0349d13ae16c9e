import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, newKey, type TaskAnswer } from '../task/loop.fixture.js';
import { NotificationTeller } from './notification.teller.js';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const URGE = `mutation($subjects: UrgeSubjectsInput!, $text: String, $reason: String, $key: String!) { urge(subjects: $subjects, text: $text, reason: $reason, idempotencyKey: $key) { urged failures { id code } } }`;
const PREVIEW = `query($subjects: UrgeSubjectsInput!) { urgePreview(subjects: $subjects) { id slotId taskId title unitName periodStartOn periodMonths acknowledgement dueOn days urgedOn urgedTimes refusal recipients { name capacity } skipped { level reason } } }`;
const MINE = `query($unread: Boolean! = false) { notifications(unreadOnly: $unread) { total unread items { id kind title unitName periodStartOn periodMonths text actorName slotId taskId count skipped { level reason } readAt } } }`;

interface Mine {
  readonly notifications: { readonly total: number; readonly unread: number; readonly items: readonly Record<string, unknown>[] };
}
interface Urged {
  readonly urge: { readonly urged: number; readonly failures: readonly { readonly id: string; readonly code: string }[] };
}

const mine = async (who: Who): Promise<Mine['notifications']> => (await api.as(who).query<Mine>(MINE)).notifications;
const send = async (subjects: object, more: Record<string, unknown> = {}, who: Who = 'secretariat'): Promise<Urged['urge']> =>
  (await api.as(who).query<Urged>(URGE, { subjects, key: newKey(), ...more })).urge;
const tellAll = (): Promise<number> => api.app.get(NotificationTeller).tellAll();

/** A report of March, or of the quarter, due on the 25th, a Wednesday. */
async function lateReport(everyMonths = 1): Promise<TaskAnswer> {
  const task = await assigned(api, { everyMonths });
  await tellAll();
  api.clock.set('2026-03-27');
  return task;
}
const slotId = (task: TaskAnswer): string => task.slots[0]?.id ?? '';

it('tells the unit’s liaison once, with the words, and stands in the timeline', async () => {
  const task = await lateReport();
  expect(await send({ slotIds: [slotId(task)] }, { text: '请今日报送' })).toEqual({ urged: 1, failures: [] });
  expect([await tellAll(), await tellAll()]).toEqual([1, 0]);
  const { items, unread } = await mine('liaison');
  expect(unread).toBe(2);
  expect(items[0]).toMatchObject({ kind: 'urged', title: '核对救助资金发放', unitName: '市财政局', periodStartOn: '2026-03-01', periodMonths: 1, text: '请今日报送', actorName: 'secretariat某', slotId: slotId(task), readAt: null });
  expect((await api.events()).at(-1)).toMatchObject({ verb: 'urge', subjectId: slotId(task), reason: '请今日报送', fromState: null, toState: null });
  for (const who of ['other_liaison', 'town_liaison', 'secretariat', 'leader'] as const) expect([who, (await mine(who)).items.filter((item) => item['kind'] === 'urged')]).toEqual([who, []]);
});

it('a task stands for what is late in it; the preview says whom it reaches', async () => {
  const task = await lateReport();
  const { urgePreview } = await api.as('secretariat').query<{ urgePreview: unknown[] }>(PREVIEW, { subjects: { taskIds: [task.id] } });
  const common = { taskId: task.id, title: '核对救助资金发放', unitName: '市财政局', urgedOn: null, urgedTimes: 0, refusal: null, recipients: [{ name: 'liaison岗 liaison某', capacity: 'holder' }], skipped: [] };
  expect(urgePreview).toEqual([
    { ...common, id: slotId(task), slotId: slotId(task), periodStartOn: '2026-03-01', periodMonths: 1, acknowledgement: false, dueOn: '2026-03-25', days: 2 },
    { ...common, id: task.assignments[0]?.id, slotId: null, periodStartOn: null, periodMonths: null, acknowledgement: true, dueOn: '2026-03-04', days: 17 },
  ]);
  expect(await send({ taskIds: [task.id] })).toEqual({ urged: 2, failures: [] });
});

it('a quarter is named by its three months, before it is sent and in the message', async () => {
  const task = await lateReport(3);
  const subjects = { slotIds: [slotId(task)] };
  const { urgePreview } = await api.as('secretariat').query<{ urgePreview: unknown[] }>(PREVIEW, { subjects });
  expect(urgePreview).toMatchObject([{ periodStartOn: '2026-01-01', periodMonths: 3 }]);
  await send(subjects);
  await tellAll();
  expect((await mine('liaison')).items[0]).toMatchObject({ kind: 'urged', periodStartOn: '2026-01-01', periodMonths: 3 });
});

it('once a working day, again for a reason, and the same request only once', async () => {
  const task = await lateReport();
  const key = newKey();
  const subjects = { slotIds: [slotId(task)] };
  expect([await send(subjects, { key }), await send(subjects, { key })]).toEqual([{ urged: 1, failures: [] }, { urged: 1, failures: [] }]);
  expect(await send(subjects)).toEqual({ urged: 0, failures: [{ id: slotId(task), code: 'URGED_ALREADY' }] });
  expect(await send(subjects, { reason: '市领导过问' })).toEqual({ urged: 1, failures: [] });
  api.clock.set('2026-03-28');
  expect((await send(subjects)).failures).toEqual([{ id: slotId(task), code: 'URGED_ALREADY' }]);
  api.clock.set('2026-03-30');
  expect((await send(subjects)).urged).toBe(1);
  const { urgePreview } = await api.as('secretariat').query<{ urgePreview: unknown[] }>(PREVIEW, { subjects });
  expect(urgePreview).toMatchObject([{ urgedOn: '2026-03-30', urgedTimes: 3, refusal: 'URGED_ALREADY' }]);
});

it('two secretaries who press at once send one', async () => {
  const subjects = { slotIds: [slotId(await lateReport())] };
  const results = await Promise.all([send(subjects), send(subjects), send(subjects)]);
  expect(results.map((each) => each.urged).sort()).toEqual([0, 0, 1]);
  expect((await api.events()).filter((event) => event.verb === 'urge')).toHaveLength(1);
});

it('some go through, the others say why', async () => {
  const task = await lateReport();
  const [first, second] = task.slots;
  const unknown = '00000000-0000-7000-8000-000000000000';
  const { urged, failures } = await send({ slotIds: [first?.id, second?.id, unknown] });
  expect([urged, [...failures].sort((one, other) => (one.code < other.code ? -1 : 1))]).toEqual([1, [{ id: unknown, code: 'NOT_FOUND' }, { id: second?.id, code: 'URGE_TOO_EARLY' }]]);
});

it('is the secretariat’s alone, each in its own joint meeting', async () => {
  const subjects = { slotIds: [slotId(await lateReport())] };
  for (const who of ['liaison', 'unit_head', 'leader', 'inspector'] as const) expect([who, await api.as(who).refusal(URGE, { subjects, key: newKey() })]).toEqual([who, 'NOT_PERMITTED']);
  expect(await send(subjects, {}, 'other_secretariat')).toEqual({ urged: 0, failures: [{ id: subjects.slotIds[0], code: 'NOT_FOUND' }] });
  const { urgePreview } = await api.as('other_secretariat').query<{ urgePreview: unknown[] }>(PREVIEW, { subjects });
  expect(urgePreview).toEqual([]);
});
