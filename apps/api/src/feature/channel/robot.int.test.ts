import { DeliveryEntity, RobotEntity } from '@lianxi/api-data';
import { createHmac } from 'node:crypto';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { EscalationService } from '../notification/escalation.service.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { assigned, newKey } from '../task/loop.fixture.js';
import { openReceiver, sendDue, type Receiver } from './channel.fixture.js';

let api: TestApi;
let receiver: Receiver;
beforeEach(async () => {
  receiver = await openReceiver();
  api = await bootApi({ LIANXI_OUTGOING_HOSTS: receiver.host });
  api.clock.set('2026-03-02');
});
afterEach(async () => {
  await api.close();
  await receiver.close();
});

const SET = 'mutation($id: ID, $input: RobotInput!) { setRobot(id: $id, input: $input) { id version host hasSecret } }';
const TEST = 'mutation($id: ID!) { testRobot(id: $id) { delivered failure answer } }';
const LIST = '{ robots { id kind name host hasSecret topics version figures { waiting dead sentAt failingSince failure answer } } }';
const wecom = () => ({ kind: 'wecom', name: '工作群', address: `http://${receiver.host}/cgi-bin/webhook/send?key=geheim-key`, topics: ['daily', 'urged'], version: 0 });
const dingtalk = () => ({ kind: 'dingtalk', name: '钉钉群', address: `http://${receiver.host}/robot/send?access_token=geheim-token`, secret: 'SECgeheim', topics: ['urged'], version: 0 });
const set = async (input: object, id: string | null = null, who: Who = 'secretariat') => (await api.as(who).query<{ setRobot: { id: string; version: number; hasSecret: boolean } }>(SET, { id, input })).setRobot;
const tell = (): Promise<number> => api.app.get(NotificationTeller).tellAll();
async function urgeAll(): Promise<void> {
  const tasks = [await assigned(api, { everyMonths: 1, title: '甲任务' }), await assigned(api, { everyMonths: 1, title: '乙任务' })];
  await tell();
  api.clock.set('2026-03-27');
  await api.as('secretariat').query('mutation($subjects: UrgeSubjectsInput!, $key: String!) { urge(subjects: $subjects, idempotencyKey: $key) { urged } }', { subjects: { slotIds: tasks.map((task) => task.slots[0]?.id) }, key: newKey() });
  await tell();
}

it('企业微信: a text message in the documented form, many urges in one', async () => {
  await set(wecom());
  await urgeAll();
  expect(await sendDue(api)).toBe(1);
  const [post] = receiver.posts;
  expect([post?.url.pathname, post?.url.search, post?.type]).toEqual(['/cgi-bin/webhook/send', '?key=geheim-key', 'application/json; charset=utf-8']);
  const content = expect.stringMatching(/催办2件\n1\. 市财政局：甲任务，3月25日\(周三\)到期\n2\. 市财政局：乙任务/) as string;
  expect(post?.body).toEqual({ msgtype: 'text', text: { content } });
});

it('钉钉: the same, signed with HMAC-SHA256 over time and secret', async () => {
  await set(dingtalk());
  await urgeAll();
  await sendDue(api);
  const search = receiver.posts[0]?.url.searchParams;
  const timestamp = search?.get('timestamp') ?? '';
  expect(Math.abs(Number(timestamp) - Date.now())).toBeLessThan(60_000);
  expect(search?.get('access_token')).toBe('geheim-token');
  expect(search?.get('sign')).toBe(createHmac('sha256', 'SECgeheim').update(`${timestamp}\nSECgeheim`).digest('base64'));
});

it('no query, log, error or row gives address or secret away', async () => {
  const robot = await set(dingtalk());
  receiver.answer = { status: 200, body: '{"errcode":310000,"errmsg":"sign not match access_token=geheim-token sign=abc"}' };
  const test = await api.as('secretariat').query(TEST, { id: robot.id });
  expect(test).toEqual({ testRobot: { delivered: false, failure: 'rejected', answer: 'errcode 310000 sign not match access_token=… sign=…' } });
  const rows = await api.inside(async (manager) => [await manager.find(RobotEntity), await manager.find(DeliveryEntity)]);
  const everything = JSON.stringify([await api.as('secretariat').query(LIST), test, rows, await api.events()]);
  for (const secret of ['geheim', 'SEC']) expect(everything).not.toContain(secret);
});

it('fails, is tried again, shows since when and why, and works again', async () => {
  const robot = await set(wecom());
  await urgeAll();
  receiver.answer = { status: 200, body: '{"errcode":45009,"errmsg":"api freq out of limit"}' };
  await sendDue(api);
  const figures = async () => (await api.as('secretariat').query<{ robots: { figures: unknown }[] }>(LIST)).robots[0]?.figures;
  expect(await figures()).toMatchObject({ waiting: 1, dead: 0, sentAt: null, failingSince: expect.any(String) as string, failure: 'too_many', answer: 'errcode 45009 api freq out of limit' });
  receiver.answer = { status: 200, body: '{"errcode":0,"errmsg":"ok"}' };
  expect(await api.as('secretariat').query('mutation($id: ID!) { retryDeliveries(robotId: $id) }', { id: robot.id })).toEqual({ retryDeliveries: 1 });
  expect(await sendDue(api)).toBe(1);
  expect(await figures()).toMatchObject({ waiting: 0, failingSince: null, failure: null, sentAt: expect.any(String) as string });
});

it.each([
  [{ status: 302, body: '' }, 'rejected', 'waiting'],
  [{ status: 500, body: 'oops' }, 'rejected', 'waiting'],
  [{ status: 200, body: 'not json' }, 'rejected', 'waiting'],
  [{ status: 200, body: '{"errcode":93000,"errmsg":"invalid webhook url"}' }, 'refused', 'dead'],
])('an answer %j is no yes', async (answer, failure, state) => {
  await set(wecom());
  await urgeAll();
  receiver.answer = answer;
  await sendDue(api);
  expect(await api.inside((manager) => manager.find(DeliveryEntity))).toMatchObject([{ failure, state }]);
  expect(receiver.posts.map((post) => post.url.pathname)).toEqual(['/cgi-bin/webhook/send']);
});

it('the summary of the day goes once, to those who want it', async () => {
  await set(wecom());
  await set(dingtalk());
  await assigned(api, { everyMonths: 1 });
  api.clock.set('2026-03-27');
  await api.app.get(EscalationService).runAll();
  await api.app.get(EscalationService).runAll();
  expect(await sendDue(api)).toBe(1);
  expect(receiver.posts[0]?.body).toMatchObject({ text: { content: expect.stringMatching(/3月27日\(周五\)提要\n逾期1件，临期0件，待审核0件\n逾期：市财政局1件/) as string } });
});

it('is changed without typing the address again, and forgotten when removed', async () => {
  const robot = await set(dingtalk());
  const changed = await set({ ...dingtalk(), address: null, secret: null, name: '新名', version: robot.version }, robot.id);
  expect(changed).toMatchObject({ version: 2, hasSecret: true });
  expect(await api.as('secretariat').query(TEST, { id: robot.id })).toMatchObject({ testRobot: { delivered: true } });
  await urgeAll();
  expect(await api.as('secretariat').query('mutation($id: ID!) { removeRobot(id: $id) }', { id: robot.id })).toEqual({ removeRobot: true });
  expect(await sendDue(api)).toBe(0);
  const [row] = await api.inside((manager) => manager.find(RobotEntity));
  expect([row?.sealedAddress, row?.sealedSecret]).toEqual([null, null]);
  expect((await api.events()).map((event) => event.verb).filter((verb) => verb.endsWith('Robot'))).toEqual(['setRobot', 'setRobot', 'testRobot', 'removeRobot']);
});

it('only the secretariat’s, each joint meeting its own, and only to hosts that may be reached', async () => {
  const robot = await set(wecom());
  for (const who of ['liaison', 'leader', 'unit_head'] as const) expect([who, await api.as(who).refusal(SET, { input: wecom() }), await api.as(who).refusal(LIST)]).toEqual([who, 'NOT_PERMITTED', 'NOT_PERMITTED']);
  expect(await api.as('other_secretariat').refusal(TEST, { id: robot.id })).toBe('NOT_FOUND');
  for (const address of ['http://10.0.0.1/x', 'https://127.0.0.1/x', 'https://localhost.localdomain:1@10.0.0.1/']) expect(['ADDRESS_BLOCKED', 'ADDRESS_INVALID']).toContain(await api.as('secretariat').refusal(SET, { input: { ...wecom(), address } }));
});
