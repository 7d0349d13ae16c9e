import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { SessionEntity } from '@lianxi/api-data';
import { createClient, type Client } from 'graphql-ws';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { newAdapter } from '../../app.js';
import { AppModule } from '../../app.module.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import { RefusalLog } from '../../platform/refusal-log.js';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned } from '../task/loop.fixture.js';
import { NotificationTeller } from './notification.teller.js';

const LIVE = 'subscription { notificationAdded { unread latest { kind title } } }';

let api: TestApi;
let second: NestFastifyApplication;
const ports: number[] = [];
beforeAll(async () => {
  api = await bootApi();
  // Another server, on the same database.
  const { url } = api.dataSource.options as { url: string };
  const config = new Config({ DATABASE_URL: url, LIANXI_DATA_DIR: '/none', WORKER: 'off', DATABASE_POOL: '3', LIANXI_WEB_DIST: '/none' });
  const module = await Test.createTestingModule({ imports: [AppModule.with(config)] }).overrideProvider(Clock).useValue(api.clock).compile();
  second = module.createNestApplication<NestFastifyApplication>(newAdapter(config), { logger: false });
  for (const app of [api.app, second]) {
    await app.listen(0, '127.0.0.1');
    ports.push((app.getHttpServer().address() as AddressInfo).port);
  }
});
afterAll(async () => {
  await second.close();
  await api.close();
});

interface Live {
  readonly heard: { unread: number; latest: { kind: string; title: string } | null }[];
  readonly errors: unknown[];
  readonly client: Client;
  readonly closed: () => number | null;
}

interface Options {
  readonly origin?: string;
  readonly jointMeetingId?: string | null;
  readonly query?: string;
}

/** A page of somebody's, open at one of the two servers. */
function open(who: Who | null, server: number, { origin, jointMeetingId, query = LIVE }: Options = {}): Live {
  const port = ports[server] ?? 0;
  const cookie = who === null ? '' : (api.as(who).headers()['cookie'] ?? '');
  class Browser extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers: { cookie, origin: origin ?? `http://127.0.0.1:${port}` } });
    }
  }
  const heard: Live['heard'] = [];
  const errors: unknown[] = [];
  let code: number | null = null;
  const client = createClient({
    url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: Browser, retryAttempts: 0, lazy: true, connectionParams: { jointMeetingId: jointMeetingId ?? (who === null ? '' : api.world.homeOf(who)) },
    on: { closed: (event) => (code = (event as { code: number }).code) },
  });
  client.subscribe<{ notificationAdded: Live['heard'][number] }>(
    { query },
    { next: ({ data, errors: refused }) => void (data?.notificationAdded ? heard.push(data.notificationAdded) : errors.push(...(refused ?? []))), error: (error) => void errors.push(error), complete: () => undefined },
  );
  return { heard, errors, client, closed: () => code };
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 8_000; waited += 20) await pause(20);
  expect(holds()).toBe(true);
}

it('messages reach pages at either server, and only their reader’s', async () => {
  const pages = [open('liaison', 0), open('liaison', 1), open('other_liaison', 1)];
  await until(() => pages.every((page) => page.heard.length === 1));
  expect(pages.map((page) => page.heard[0])).toEqual([{ unread: 0, latest: null }, { unread: 0, latest: null }, { unread: 0, latest: null }]);
  await assigned(api);
  await api.app.get(NotificationTeller).tellAll();
  await until(() => pages.slice(0, 2).every((page) => page.heard.length === 2));
  expect(pages[1]?.heard[1]).toEqual({ unread: 1, latest: { kind: 'assigned', title: '核对救助资金发放' } });
  // Read at one page, it is read at the other.
  await api.as('liaison').query('mutation { markNotificationsRead }');
  await until(() => pages.slice(0, 2).every((page) => page.heard.at(-1)?.unread === 0));
  expect(pages[2]?.heard).toHaveLength(1);
  for (const page of pages) await page.client.dispose();
});

it('refuses other origins, strangers, other joint meetings, and all that is no subscription', async () => {
  const pages = {
    origin: open('liaison', 0, { origin: 'https://elsewhere.example' }),
    stranger: open(null, 0),
    meeting: open('liaison', 0, { jointMeetingId: api.world.jointMeetings.second }),
    query: open('liaison', 0, { query: '{ viewer { id } }' }),
    broken: open('liaison', 0, { query: 'subscription {' }),
  };
  await until(() => Object.values(pages).every((page) => page.errors.length > 0));
  expect([pages.stranger.closed(), pages.meeting.closed()]).toEqual([4403, 4403]);
  expect(Object.values(pages).flatMap((page) => page.heard)).toEqual([]);
  await api.app.get(RefusalLog).flush();
  const refused = { verb: 'refuse', address: '127.0.0.1', data: { operation: 'notificationAdded', count: 1 } };
  const told = (await api.audit()).filter(({ verb }) => verb === 'refuse');
  expect(told).toHaveLength(3);
  expect(told).toEqual(expect.arrayContaining([
    expect.objectContaining({ ...refused, outcome: 'ORIGIN_REFUSED', accountId: null }), expect.objectContaining({ ...refused, outcome: 'NOT_SIGNED_IN', accountId: null }),
    expect.objectContaining({ ...refused, outcome: 'NOT_FOUND', accountId: api.world.accounts.liaison, ofJointMeetingId: null }),
  ]));
});

it('asks anew at each delivery: a session that has ended hears nothing more', async () => {
  const page = open('other_liaison', 1);
  await until(() => page.heard.length === 1);
  await api.dataSource.getRepository(SessionEntity).delete({ accountId: api.world.accounts.other_liaison });
  await assigned(api, { parts: [{ unit: 'health', role: 'lead' }] });
  await api.app.get(NotificationTeller).tellAll();
  await until(() => page.errors.length > 0);
  expect(page.heard).toHaveLength(1);
  expect(page.errors).toMatchObject([{ extensions: { code: 'SESSION_EXPIRED', requestId: expect.stringMatching(/^[0-9a-f-]{14}$/) as string } }]);
  await pause(100);
  await Promise.all([api.app, second].map((app) => app.get(RefusalLog).flush()));
  expect((await api.audit()).at(-1)).toMatchObject({ verb: 'refuse', outcome: 'SESSION_EXPIRED', address: '127.0.0.1', data: { operation: 'notificationAdded' } });
  await page.client.dispose();
});
