import { DeliveryEntity, WebhookAttemptEntity, WebhookEntity } from '@lianxi/api-data';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';
import { Deliveries } from '../../platform/deliveries.js';
import { bootApi, type TestApi } from '../../testing/index.js';
import { assigned, documents as loop, newKey, reportInput } from '../task/loop.fixture.js';
import { WebhookTeller } from './webhook.teller.js';

const CREATE = 'mutation($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id state address kinds viewerCan } secret } }';
const LIST = '{ webhooks { id name state pausedBecause failingSince } }';
const SENT = 'query($id: ID!) { webhookDeliveries(webhookId: $id) { total items { id kind verb title unitName state tries { status ms failure answer } } } }';
const verb = (name: string): string => `mutation($id: ID!) { ${name}(id: $id) { id state } }`;

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Sent {
  readonly total: number;
  readonly items: readonly { id: string; kind: string | null; verb: string | null; title: string; unitName: string; state: string; tries: readonly { status: number | null; failure: string | null }[] }[];
}

let api: TestApi;
let receiver: Server;
let got: Got[];
let status: number;
beforeEach(async () => {
  [got, status] = [[], 204];
  receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part)).on('end', () => {
      got.push({ headers: request.headers, body });
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end(status === 204 ? undefined : '满了');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  api = await bootApi({ LIANXI_OUTGOING_HOSTS: '127.0.0.1' });
  api.clock.set('2026-03-02');
});
afterEach(async () => {
  await api.close();
  await new Promise((resolve) => receiver.close(resolve));
});

const address = (): string => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/lianxi`;
const create = async (kinds: readonly string[] = ['report_filed']) =>
  (await api.as('secretariat').query<{ createWebhook: { webhook: { id: string }; secret: string } }>(CREATE, { input: { name: `系统${newKey().slice(0, 6)}`, address: address(), kinds } })).createWebhook;
const tell = (jointMeetingId = api.world.jointMeetings.first): Promise<number> => api.app.get(WebhookTeller, { strict: false }).tellIn(jointMeetingId);
const send = (): Promise<number> => api.app.get(Deliveries).sendDue();
const sent = async (id: string): Promise<Sent> => (await api.as('secretariat').query<{ webhookDeliveries: Sent }>(SENT, { id })).webhookDeliveries;
async function fileReport(): Promise<void> {
  const { slots } = await assigned(api, { everyMonths: 1 });
  await api.as('liaison').query(loop.file, { slotId: slots[0]?.id, version: slots[0]?.version, input: reportInput('保密的话不出门'), key: newKey() });
}

it('posts each event of its kinds once, signed as the published library checks it, without names of persons or words of reports', async () => {
  await tell();
  const { webhook, secret } = await create();
  await fileReport();
  expect([await tell(), await tell(), await send(), await send()]).toEqual([1, 0, 1, 0]);
  const [first] = got;
  const read = new Verifier(secret).verify(first?.body ?? '', first?.headers as Record<string, string>) as { type: string; data: object };
  expect(read).toMatchObject({
    type: 'report_filed',
    data: { verb: 'fileReport', subject: { type: 'report_slot', title: '核对救助资金发放', dueOn: '2026-03-25' }, unit: { name: '市财政局' }, by: { unit: '市财政局', post: 'liaison岗', system: null }, to: 'submitted' },
  });
  expect(first?.body).not.toMatch(/某|保密/);
  expect(() => new Verifier(secret).verify(`${first?.body} `, first?.headers as Record<string, string>)).toThrow();
  expect(await sent(webhook.id)).toMatchObject({ total: 1, items: [{ kind: 'report_filed', verb: 'fileReport', unitName: '市财政局', state: 'sent', tries: [{ status: 204, failure: null }] }] });
});

it('tells nothing of what was before it, of other kinds, or of another joint meeting', async () => {
  await tell();
  await fileReport();
  await create(['report_reviewed']);
  expect([await tell(), await tell(api.world.jointMeetings.second), await send()]).toEqual([0, 0, 0]);
  expect(await api.as('other_secretariat').query(LIST)).toEqual({ webhooks: [] });
});

it('tries again after a no, with the same id, keeps every attempt, follows no redirect', async () => {
  await tell();
  const { webhook } = await create();
  await fileReport();
  await tell();
  for (const each of [500, 302, 204]) {
    status = each;
    await send();
    api.clock.passSeconds(300);
  }
  const [message] = (await sent(webhook.id)).items;
  expect(message).toMatchObject({ state: 'sent', tries: [{ status: 204 }, { status: 302, failure: 'rejected' }, { status: 500, failure: 'rejected', answer: '满了' }] });
  expect([new Set(got.map(({ headers }) => headers['webhook-id'])).size, got.length]).toEqual([1, 3]);
  expect(await api.as('secretariat').query('mutation($id: ID!, $deliveryId: ID!) { redeliverWebhook(id: $id, deliveryId: $deliveryId) { id } }', { id: webhook.id, deliveryId: message?.id })).toBeTruthy();
  expect([await send(), got.length]).toEqual([1, 4]);
});

it('pauses by itself after three days of no, says so in list and log, and goes on when resumed', async () => {
  const { webhook } = await create();
  status = 503;
  await api.as('secretariat').query(verb('testWebhook'), { id: webhook.id });
  await send();
  const [failing] = (await api.as('secretariat').query<{ webhooks: { state: string; failingSince: string }[] }>(LIST)).webhooks;
  expect(failing).toMatchObject({ state: 'active', failingSince: expect.any(String) as string });
  const threeDaysAgo = new Date(Date.parse(failing?.failingSince ?? '') - 72 * 3_600_000).toISOString();
  await api.inside((manager) => manager.update(WebhookEntity, { jointMeetingId: api.world.jointMeetings.first, id: webhook.id }, { failingSince: threeDaysAgo }));
  api.clock.passSeconds(61);
  await send();
  expect(await api.as('secretariat').query(LIST)).toMatchObject({ webhooks: [{ state: 'paused', pausedBecause: 'failing' }] });
  expect((await api.events()).filter((event) => event.verb === 'pauseWebhook')).toMatchObject([{ actor: null, data: { pausedBecause: 'failing' } }]);
  expect(await api.as('secretariat').refusal(verb('testWebhook'), { id: webhook.id })).toBe('STATE_CONFLICT');
  expect(await api.as('secretariat').query(verb('resumeWebhook'), { id: webhook.id })).toMatchObject({ resumeWebhook: { state: 'active' } });
  status = 204;
  await api.as('secretariat').query(verb('testWebhook'), { id: webhook.id });
  await send();
  expect(await api.as('secretariat').query(LIST)).toMatchObject({ webhooks: [{ state: 'active', failingSince: null }] });
});

it('sends nothing of an ended or paused one; the secret is kept sealed', async () => {
  const { webhook, secret } = await create();
  for (const name of ['testWebhook', 'pauseWebhook'] as const) await api.as('secretariat').query(verb(name), { id: webhook.id });
  expect([await send(), got.length]).toEqual([0, 0]);
  await api.as('secretariat').query(verb('endWebhook'), { id: webhook.id });
  expect(await api.as('secretariat').refusal(verb('resumeWebhook'), { id: webhook.id })).toBe('STATE_CONFLICT');
  const stored = JSON.stringify([await api.inside(async (manager) => [await manager.find(WebhookEntity), await manager.find(WebhookAttemptEntity), await manager.find(DeliveryEntity)]), await api.events()]);
  expect(stored).not.toContain(secret.slice(8));
});

it('ended between two tries is not tried again, and its list still says what happened', async () => {
  const { webhook } = await create();
  status = 500;
  await api.as('secretariat').query(verb('testWebhook'), { id: webhook.id });
  expect([await send(), got.length]).toEqual([0, 1]);
  await api.as('secretariat').query(verb('endWebhook'), { id: webhook.id });
  api.clock.passSeconds(900);
  await send();
  expect(got).toHaveLength(1);
  expect((await sent(webhook.id)).items).toMatchObject([{ state: 'dropped', tries: [{ status: 500 }] }]);
});

it.each(['http://example.com/x', 'https://127.0.0.2/x', 'https://10.1.2.3/x', 'https://[::1]/x', 'https://169.254.169.254/latest', 'https://user:word@example.com/x', 'ftp://example.com', 'x'])('does not take the address %s', async (wrong) => {
  expect(await api.as('secretariat').refusal(CREATE, { input: { name: '系统', address: wrong, kinds: ['urged'] } })).toBe('WEBHOOK_ADDRESS_REFUSED');
});

it('is the secretariat’s only', async () => {
  const { webhook } = await create();
  for (const who of ['liaison', 'leader'] as const) {
    expect(await api.as(who).refusal(LIST)).toBe('NOT_PERMITTED');
    expect(await api.as(who).refusal(verb('endWebhook'), { id: webhook.id })).toBe('NOT_PERMITTED');
  }
  expect(await api.as('other_secretariat').refusal(verb('endWebhook'), { id: webhook.id })).toBe('NOT_FOUND');
});
