import { AccountMailEntity, DeliveryEntity, NotificationEntity, withScope } from '@lianxi/api-data';
import { Deliveries } from '../../platform/deliveries.js';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { EscalationService } from '../notification/escalation.service.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { assigned, newKey, type TaskAnswer } from '../task/loop.fixture.js';
import { giveAddress, openMailBox, sendDue, type MailBox } from './channel.fixture.js';

let api: TestApi;
let box: MailBox;
beforeEach(async () => {
  box = await openMailBox();
  api = await bootApi({ SMTP_URL: box.url, MAIL_FROM: '联席督办 <lianxi@gov.example>', PUBLIC_URL: 'https://lianxi.example' });
  api.clock.set('2026-03-02');
});
afterEach(async () => {
  await api.close();
  await box.close();
});

const OWN = 'available address pendingAddress topics { topic choice choices }';
const tell = (): Promise<number> => api.app.get(NotificationTeller).tellAll();
const urge = (task: TaskAnswer) => api.as('secretariat').query('mutation($subjects: UrgeSubjectsInput!, $key: String!) { urge(subjects: $subjects, text: "请今日报送", idempotencyKey: $key) { urged } }', { subjects: { slotIds: [task.slots[0]?.id] }, key: newKey() });
const late = async (): Promise<TaskAnswer> => {
  const task = await assigned(api, { everyMonths: 1 });
  await tell();
  api.clock.set('2026-03-27');
  return task;
};
/** The mail of the day waits ten minutes for those of other joint meetings. */
const sendGathered = (): Promise<number> => {
  api.clock.passSeconds(601);
  return sendDue(api);
};
const choose = (who: Who, topic: string, choice: string) => api.as(who).query('mutation($topic: MessageTopic!, $choice: MailChoice!) { chooseMail(topic: $topic, choice: $choice) { available } }', { topic, choice });

it('an urge is in the letter box at once, readable, with a link, told once', async () => {
  const task = await late();
  await giveAddress(api, 'liaison');
  await urge(task);
  await Promise.all([tell(), tell()]);
  expect([await sendDue(api), await sendDue(api)]).toEqual([1, 0]);
  const [mail, ...others] = box.mails;
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ to: ['liaison@example.com'], subject: expect.stringContaining('催办：核对救助资金发放') as string });
  for (const line of ['请抓紧办理“核对救助资金发放”，3月25日(周三)到期。', '内容：请今日报送', `/reports/${task.slots[0]?.id}`]) expect(mail?.text).toContain(line);
  expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(mail?.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
  const [row] = await api.inside((manager) => manager.find(DeliveryEntity));
  expect(mail?.id).toBe(`<${row?.id}@gov.example>`);
});

it('a worker killed after the yes sends again under the same Message-ID; in the product it stays one', async () => {
  const task = await late();
  await giveAddress(api, 'liaison');
  await urge(task);
  await tell();
  await sendDue(api);
  // As the worker would have left it: the server took the mail, nobody wrote that down.
  await api.inside((manager) => manager.update(DeliveryEntity, { channel: 'mail' }, { state: 'waiting', taken: true, sentAt: null }));
  api.clock.passSeconds(601);
  await sendDue(api);
  expect([box.mails.length, new Set(box.mails.map((mail) => mail.id)).size]).toEqual([2, 1]);
  expect(await api.inside((manager) => manager.countBy(NotificationEntity, { kind: 'urged' }))).toBe(1);
});

it('at night it waits for the morning', async () => {
  const task = await late();
  await giveAddress(api, 'liaison');
  api.clock.set('2026-03-27', '13:00:00');
  await urge(task);
  await tell();
  expect(await sendDue(api)).toBe(0);
  api.clock.passSeconds(11 * 3600 + 1);
  expect(await sendDue(api)).toBe(1);
});

it('does not leave where that was chosen; what is due has no mail of its own', async () => {
  const task = await late();
  await giveAddress(api, 'liaison');
  await choose('liaison', 'urged', 'none');
  await urge(task);
  await tell();
  expect([await sendDue(api), box.mails.length]).toEqual([0, 0]);
  expect(await api.as('liaison').refusal('mutation { chooseMail(topic: due, choice: now) { available } }')).toBe('CHOICE_UNKNOWN');
});

it('one mail a working day with all that is due and all that came', async () => {
  await giveAddress(api, 'liaison');
  await giveAddress(api, 'unit_head');
  for (const title of ['甲任务', '乙任务', '丙任务']) await assigned(api, { everyMonths: 1, title });
  await choose('liaison', 'urged', 'digest');
  await tell();
  expect(await sendDue(api)).toBe(0);
  const run = () => api.app.get(EscalationService).runAll();
  api.clock.set('2026-03-27');
  await run();
  await run();
  expect(await sendDue(api)).toBe(0);
  await sendGathered();
  expect(box.mails.map((mail) => mail.to[0]).sort()).toEqual(['liaison@example.com', 'unit_head@example.com']);
  const mail = box.mails.find(({ to }) => to[0] === 'liaison@example.com');
  expect(mail?.subject).toMatch(/3月27日\(周五\)汇总：待办6件（逾期6件），消息\d条/);
  for (const line of ['【市财政局】到期与临期6件', '市财政局：甲任务（2026年3月进展），3月25日(周三)到期，逾期2个工作日', '新交办：甲任务', '逾期升级：', '/today']) expect(mail?.text).toContain(line);
  api.clock.set('2026-03-28');
  await run();
  expect([await sendGathered(), box.mails.length]).toEqual([0, 2]);
  // Nothing is told a second time on the next working day; what is still due is.
  api.clock.set('2026-03-30');
  await run();
  await sendGathered();
  expect(box.mails.at(-1)?.text).not.toContain('新交办');
});

describe('seats in two joint meetings', () => {
  const dayMails = (jointMeetingId: string) => withScope(api.dataSource, jointMeetingId, (manager) => manager.findBy(DeliveryEntity, { channel: 'mail' }));
  const both = (): readonly string[] => [api.world.jointMeetings.first, api.world.jointMeetings.second];

  /** One thing is late in each; the daily run of both has written its mail. */
  const written = async (): Promise<void> => {
    await giveAddress(api, 'liaison');
    await assigned(api, { everyMonths: 1, title: '甲任务' });
    await tell();
    api.clock.set('2026-03-27');
    await api.app.get(EscalationService).runAll();
    const [first, second] = both() as [string, string];
    const [own] = await dayMails(first);
    const day = { ...(own?.payload as { day: object }).day, meetingName: '另一个联席会议', blocks: [['另一件事']] };
    await withScope(api.dataSource, second, (manager) => api.app.get(Deliveries).enqueue(manager, second, [{ channel: 'mail', targetId: api.world.accounts.liaison, key: own?.key ?? '', payload: { ...own?.payload, day }, delaySeconds: 700 }]));
  };
  const states = async () => (await Promise.all(both().map(dayMails))).flat().map((row) => [row.state, row.attempts]);

  it('give one mail a day, by whichever the worker begins with', async () => {
    await written();
    await Promise.all([sendGathered(), sendDue(api)]);
    api.clock.passSeconds(700);
    await sendDue(api);
    expect(box.mails).toHaveLength(1);
    expect(box.mails[0]?.subject).toMatch(/^【联席督办】3月27日\(周五\)汇总：2个联席会议，待办4件（逾期4件）/);
    for (const line of ['甲任务', '━━ 另一个联席会议 ━━', '另一件事']) expect(box.mails[0]?.text).toContain(line);
    expect(await states()).toEqual([['sent', 1], ['sent', 1]]);
  });

  it('are tried together again when the server was away, and go alone when one is given up', async () => {
    await written();
    box.refusal = { code: 451, text: 'later' };
    await sendGathered();
    expect((await states()).map(([state]) => state)).toEqual(['waiting', 'waiting']);
    box.refusal = null;
    await withScope(api.dataSource, api.world.jointMeetings.first, (manager) => manager.update(DeliveryEntity, { channel: 'mail' }, { state: 'dead' }));
    api.clock.passSeconds(700);
    await sendDue(api);
    expect((await states()).map(([state]) => state).sort()).toEqual(['dead', 'sent']);
    expect(box.mails.map(({ subject }) => /2个联席会议/.test(subject))).toEqual([false]);
  });
});

it('without an address, or switched off, nothing leaves', async () => {
  const task = await late();
  await urge(task);
  await tell();
  expect(await api.inside((manager) => manager.count(DeliveryEntity))).toBe(0);
  await giveAddress(api, 'liaison');
  api.clock.set('2026-03-30');
  await urge(task);
  await tell();
  await api.dataSource.getRepository(AccountMailEntity).update({ accountId: api.world.accounts.liaison }, { address: null });
  expect([await sendDue(api), box.mails.length]).toEqual([0, 0]);
  expect(await api.inside((manager) => manager.find(DeliveryEntity))).toMatchObject([{ state: 'dropped' }]);
});

const set = (who: Who, address: string) => api.as(who).send(`mutation($address: String!) { setMailAddress(address: $address) { ${OWN} } }`, { address });
const confirm = (who: Who, code: string) => api.as(who).send(`mutation($code: String!) { confirmMailAddress(code: $code) { ${OWN} } }`, { code });
const codeOf = (answer: { readonly errors?: readonly { readonly extensions: { readonly code?: unknown } }[] }): unknown => answer.errors?.[0]?.extensions.code ?? null;

it('an address counts once its code was typed in; the old one stays until then', async () => {
  await giveAddress(api, 'liaison', 'old@example.com');
  expect(await set('liaison', ' New.Name@EXAMPLE.com ')).toMatchObject({ data: { setMailAddress: { address: 'old@example.com', pendingAddress: 'New.Name@example.com' } } });
  const code = /验证码：(\d{6})/.exec(box.mails[0]?.text ?? '')?.[1] ?? '';
  expect([box.mails[0]?.to, code.length]).toEqual([['New.Name@example.com'], 6]);
  expect(codeOf(await set('liaison', 'again@example.com'))).toBe('RATE_LIMITED');
  expect(codeOf(await confirm('liaison', '000000' === code ? '000001' : '000000'))).toBe('ADDRESS_CODE_WRONG');
  expect(codeOf(await confirm('other_liaison', code))).toBe('ADDRESS_CODE_EXPIRED');
  expect(await confirm('liaison', code)).toMatchObject({ data: { confirmMailAddress: { address: 'New.Name@example.com', pendingAddress: null } } });
  expect(codeOf(await confirm('liaison', code))).toBe('ADDRESS_CODE_EXPIRED');
  expect(await api.as('liaison').query('mutation { removeMailAddress { address } }')).toEqual({ removeMailAddress: { address: null } });
});

it('five wrong codes, or fifteen minutes, end it', async () => {
  await set('liaison', 'a@example.com');
  const code = /验证码：(\d{6})/.exec(box.mails[0]?.text ?? '')?.[1] ?? '';
  const wrong = code === '111111' ? '222222' : '111111';
  for (let tries = 0; tries < 5; tries += 1) await confirm('liaison', wrong);
  expect(codeOf(await confirm('liaison', code))).toBe('ADDRESS_CODE_EXPIRED');
  api.clock.passSeconds(61);
  await set('liaison', 'a@example.com');
  api.clock.passSeconds(15 * 60 + 1);
  expect(codeOf(await confirm('liaison', /验证码：(\d{6})/.exec(box.mails[1]?.text ?? '')?.[1] ?? ''))).toBe('ADDRESS_CODE_EXPIRED');
});

it('a code that could not be sent leaves nothing behind, and may be asked for again at once', async () => {
  box.refusal = { code: 550, text: 'no such user' };
  expect(codeOf(await set('liaison', 'wrong@example.com'))).toBe('NOT_DELIVERED');
  box.refusal = null;
  expect(await set('liaison', 'right@example.com')).toMatchObject({ data: { setMailAddress: { pendingAddress: 'right@example.com' } } });
});

it.each(['nobody', 'a@b', 'a b@example.com', 'a@example.com\r\nBcc: b@example.com', 'a..b@example.com', '<a@example.com>'])('%j is no address', async (address) => {
  expect(codeOf(await set('liaison', address))).toBe('ADDRESS_INVALID');
});

it('the administrator sees that mail fails, since when and why, tries it and sends again; nobody else does', async () => {
  const task = await late();
  await giveAddress(api, 'liaison');
  box.refusal = { code: 451, text: 'greylisted <liaison@example.com>' };
  await urge(task);
  await tell();
  await sendDue(api);
  const CHANNEL = '{ mailChannel { configured from figures { waiting dead failingSince failure answer } } }';
  const admin = api.as('system_admin').in(null);
  expect(await admin.query(CHANNEL)).toMatchObject({ mailChannel: { configured: true, figures: { waiting: 1, dead: 0, failingSince: expect.any(String) as string, failure: 'rejected', answer: expect.stringContaining('451') as string } } });
  expect(JSON.stringify(await admin.query(CHANNEL))).not.toContain('liaison@');
  const TEST = 'mutation { testMail(address: "x@example.com") { delivered failure } }';
  expect(await admin.query(TEST)).toEqual({ testMail: { delivered: false, failure: 'rejected' } });
  box.refusal = null;
  expect(await admin.query(TEST)).toEqual({ testMail: { delivered: true, failure: null } });
  expect([await admin.query('mutation { retryMail }'), await sendDue(api)]).toEqual([{ retryMail: 1 }, 1]);
  expect(await admin.query(CHANNEL)).toMatchObject({ mailChannel: { figures: { waiting: 0, failingSince: null, failure: null } } });
  for (const who of ['secretariat', 'liaison', 'security_admin'] as const) expect([who, await api.as(who).refusal(CHANNEL), await api.as(who).refusal('mutation { retryMail }')]).toEqual([who, 'NOT_PERMITTED', 'NOT_PERMITTED']);
});

it('an address the other side does not know is given up at once', async () => {
  const task = await late();
  await giveAddress(api, 'liaison');
  box.refusal = { code: 550, text: 'no such user' };
  await urge(task);
  await tell();
  await sendDue(api);
  expect(await api.inside((manager) => manager.find(DeliveryEntity))).toMatchObject([{ state: 'dead', attempts: 1, failure: 'refused' }]);
});
