import { AttachmentEntity, CalendarYearEntity, newId, SessionEntity } from '@lianxi/api-data';
import { setTimeout as sleep } from 'node:timers/promises';
import { bootApi, type TestApi } from '../testing/index.js';
import { Jobs } from './jobs.js';
import { prepareQueue } from './queue-schema.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  await prepareQueue(api.ownerUrl, 'lianxi_app');
  await prepareQueue(api.ownerUrl, 'lianxi_app');
});
afterAll(() => api.close());

it('works the queue as the application role: a job enqueued is done once', async () => {
  const done: unknown[] = [];
  const jobs = api.app.get(Jobs);
  jobs.add({ name: 'remember', cron: null, work: async (payload) => void done.push(payload) });
  await jobs.start();
  await api.dataSource.query(`SELECT graphile_worker.add_job('remember', '{"n": 1}'::json)`);
  for (let turn = 0; turn < 100 && done.length === 0; turn += 1) await sleep(50);
  await sleep(200);
  expect(done).toEqual([{ n: 1 }]);
  // What the queue's library does when it loses the database: it ends by itself, and for good.
  await (jobs as unknown as { runner: { stop: () => Promise<void> } }).runner.stop();
  await api.dataSource.query(`SELECT graphile_worker.add_job('remember', '{"n": 2}'::json)`);
  for (let turn = 0; turn < 200 && done.length === 1; turn += 1) await sleep(50);
  expect(done).toEqual([{ n: 1 }, { n: 2 }]);
});

it('renews the calendars', async () => {
  await api.app.get(Jobs).runNow('load-calendars');
  const years = await api.dataSource.getRepository(CalendarYearEntity).find({ order: { year: 'ASC' } });
  expect(years.map((row) => row.year)).toContain(2025);
});

it('sweeps away what ran out, and nothing else', async () => {
  const { body } = await api.as('liaison').upload('a.txt', 'text');
  await api.app.get(Jobs).runNow('sweep');
  const count = (): Promise<number> => api.inside((manager) => manager.count(AttachmentEntity));
  expect(await count()).toBe(1);
  await api.inside((manager) => manager.update(AttachmentEntity, { id: String(body['id']) }, { createdAt: '2020-01-01T00:00:00.000Z' }));
  const old = { id: newId(), accountId: api.world.accounts.nobody, tokenHash: 'old', createdAt: '2020-01-01T00:00:00.000Z', seenAt: '2020-01-01T00:00:00.000Z', expiresAt: '2020-01-02T00:00:00.000Z' };
  await api.dataSource.getRepository(SessionEntity).insert(old);
  await api.app.get(Jobs).runNow('sweep');
  expect(await count()).toBe(0);
  expect(await api.dataSource.getRepository(SessionEntity).existsBy({ id: old.id })).toBe(false);
  expect((await api.server.inject({ url: `/files/${String(body['id'])}`, headers: api.as('liaison').headers() })).statusCode).toBe(404);
  expect(await api.as('liaison').query('{ viewer { accountName } }')).toEqual({ viewer: { accountName: 'liaison' } });
});
