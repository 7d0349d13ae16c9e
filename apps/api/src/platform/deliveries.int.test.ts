import { DeliveryEntity, newId } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../testing/index.js';
import { Deliveries } from './deliveries.js';
import { SendFailure, Undeliverable, type Outgoing, type Sender } from './delivery-sender.js';

let api: TestApi;
let deliveries: Deliveries;
const received: string[] = [];
let answer: (outgoing: Outgoing) => Promise<string | null> = () => Promise.resolve('ok');
const sender: Sender = { channel: 'webhook', send: (outgoing) => (received.push(outgoing.id), answer(outgoing)) };
const target = newId();

beforeEach(async () => {
  received.length = 0;
  answer = () => Promise.resolve('ok');
  api = await bootApi();
  deliveries = api.app.get(Deliveries);
  deliveries.register(sender);
});
afterEach(() => api.close());

const enqueue = (...keys: string[]): Promise<number> =>
  api.inside((manager) => deliveries.enqueue(manager, api.world.jointMeetings.first, keys.map((key) => ({ channel: 'webhook' as const, targetId: target, key, payload: { key } }))));
const rows = (): Promise<DeliveryEntity[]> => api.inside((manager) => manager.find(DeliveryEntity, { order: { key: 'ASC' } }));

it('sends what was committed, one cause once, and nothing of what was rolled back', async () => {
  expect([await enqueue('a', 'b'), await enqueue('a')]).toEqual([2, 0]);
  const failing = api.inside(async (manager) => {
    await deliveries.enqueue(manager, api.world.jointMeetings.first, [{ channel: 'webhook', targetId: target, key: 'c', payload: {} }]);
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  expect([await deliveries.sendDue(), await deliveries.sendDue()]).toEqual([2, 0]);
  expect((await rows()).map((row) => [row.key, row.state, row.attempts, row.answer])).toEqual([['a', 'sent', 1, 'ok'], ['b', 'sent', 1, 'ok']]);
});

it('tries again later and later, says why, gives up, and begins anew by hand under the same id', async () => {
  await enqueue('a');
  answer = () => Promise.reject(new SendFailure('rejected', '500  no\n today'));
  await deliveries.sendDue();
  expect(await deliveries.sendDue()).toBe(0);
  expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 1, failure: 'rejected', answer: '500 no today', failedAt: expect.any(String) as string }]);
  for (let attempt = 2; attempt <= 12; attempt += 1) {
    api.clock.passSeconds(6 * 3600 + 1);
    await deliveries.sendDue();
  }
  expect(await rows()).toMatchObject([{ state: 'dead', attempts: 12 }]);
  api.clock.passSeconds(86_400);
  expect([await deliveries.sendDue(), received.length]).toEqual([0, 12]);
  answer = () => Promise.resolve(null);
  const again = (): Promise<number> => api.inside((manager) => deliveries.retry(manager, api.world.jointMeetings.first, { channel: 'webhook', targetId: target }));
  expect([await again(), await deliveries.sendDue(), await again()]).toEqual([1, 1, 0]);
  expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1, failure: null, failedAt: null }]);
  expect(new Set(received).size).toBe(1);
});

it('what the other side means is dead at once; what has no target is dropped', async () => {
  await enqueue('gone', 'no');
  answer = ({ key }) => Promise.reject(key === 'no' ? new SendFailure('refused', '410', true) : new Undeliverable());
  await deliveries.sendDue();
  expect((await rows()).map((row) => [row.key, row.state])).toEqual([['gone', 'dropped'], ['no', 'dead']]);
});

it('where the way is broken, one is tried and the others wait without an attempt', async () => {
  await enqueue('a', 'b', 'c');
  answer = () => Promise.reject(new SendFailure('unreachable', 'ECONNREFUSED'));
  await deliveries.sendDue();
  expect(received).toHaveLength(1);
  expect((await rows()).map((row) => row.attempts).sort()).toEqual([0, 0, 1]);
  answer = () => Promise.resolve('ok');
  api.clock.passSeconds(61);
  expect(await deliveries.sendDue()).toBe(3);
});

it('two workers send each once', async () => {
  await enqueue(...Array.from({ length: 45 }, (_, place) => String(place)));
  const counts = await Promise.all([deliveries.sendDue(), deliveries.sendDue(), deliveries.sendDue()]);
  expect([counts.reduce((sum, count) => sum + count, 0), new Set(received).size, received.length]).toEqual([45, 45, 45]);
});

it('a worker killed between the yes and its commit: the same id comes again, once, when its lease has run out', async () => {
  await enqueue('a');
  // The other side has it; the worker never hears of it, and is gone.
  answer = () => new Promise(() => undefined);
  void deliveries.sendDue();
  while (received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const again = (): Promise<number> => api.inside((manager) => deliveries.retry(manager, api.world.jointMeetings.first, { channel: 'webhook' }));
  answer = () => Promise.resolve('ok');
  expect([await deliveries.sendDue(), await again()]).toEqual([0, 0]);
  api.clock.passSeconds(601);
  expect([await deliveries.sendDue(), await deliveries.sendDue()]).toEqual([1, 0]);
  expect([received.length, new Set(received).size]).toEqual([2, 1]);
});

it('each joint meeting sends its own', async () => {
  await enqueue('a');
  const { second } = api.world.jointMeetings;
  await api.inside((manager) => deliveries.enqueue(manager, second, [{ channel: 'webhook', targetId: target, key: 'a', payload: {} }]), second);
  expect(await deliveries.sendDue()).toBe(2);
  expect(await rows()).toHaveLength(1);
});
