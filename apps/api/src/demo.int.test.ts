import 'reflect-metadata';
import { jest } from '@jest/globals';
import { createDataSource, NoticeEntity, SessionEntity, TaskEntity, UnitEntity, withScope } from '@lianxi/api-data';
import { demoNoticeText } from '@lianxi/testkit';
import { testDatabase, type TestDatabase } from '@lianxi/testkit/database';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from './app.js';
import { DEMO_PASSWORD, prepareDemo } from './demo.js';
import { RunningClocks } from './platform/running-clocks.js';
import { DataDeliveryHorizon } from './feature/data-provision/data-delivery-horizon.js';
import { SlotHorizon } from './feature/report/slot-horizon.service.js';
import { JOINT_MEETING_HEADER, SESSION_COOKIE } from './platform/context-factory.js';
import { Config } from './platform/config.js';

jest.setTimeout(180_000);

let database: TestDatabase;
let folder: string;
let app: NestFastifyApplication;
let first: string[];
const at = '2026-11-24T02:00:00.000Z';

const configWith = (env: Record<string, string>): Config => new Config({ DATABASE_URL: database.appUrl, LIANXI_DATA_DIR: folder, WORKER: 'off', DATABASE_POOL: '3', LIANXI_WEB_DIST: '/none', ...env });

async function prepared(env: Record<string, string>): Promise<string[]> {
  const said: string[] = [];
  await prepareDemo(configWith(env), (words) => said.push(words));
  return said;
}

async function clockAt(instant: string): Promise<Record<string, string>> {
  const file = join(folder, `clock-${instant.slice(0, 10)}`);
  await writeFile(file, instant);
  return { LIANXI_DEMO: '1', LIANXI_CLOCK_FILE: file };
}

async function ask<Data>(query: string, variables: object, headers: Record<string, string> = {}): Promise<{ data: Data; cookie: string }> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify({ query, variables }) });
  const { data, errors } = answer.json() as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return { data, cookie: `${SESSION_COOKIE}=${answer.cookies.find((each) => each.name === SESSION_COOKIE)?.value ?? ''}` };
}

/** Signed in on the page's own way, and in the first joint meeting offered. */
async function signIn(accountName: string): Promise<Record<string, string>> {
  const signedIn = await ask<{ signIn: { jointMeetings: { jointMeeting: { id: string } }[] } }>(
    'mutation($input: SignInInput!) { signIn(input: $input) { jointMeetings { jointMeeting { id } } } }', { input: { accountName, password: DEMO_PASSWORD } },
  );
  return { cookie: signedIn.cookie, [JOINT_MEETING_HEADER]: signedIn.data.signIn.jointMeetings[0]?.jointMeeting.id ?? '' };
}

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'lianxi-demo-'));
  expect(await prepared({})).toEqual([]);
  first = await prepared(await clockAt(at));
  app = await createApp(configWith(await clockAt(at)));
});
afterAll(async () => {
  await app.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

it('makes the demonstration at the first start and says who can sign in', () => {
  expect(first).toHaveLength(2);
  expect(first[1]).toMatch(new RegExp(`口令都是 ${DEMO_PASSWORD}[\\s\\S]*mishu +联席会议办公室`));
});

it('leaves it as it is at the second start', async () => {
  expect(await prepared(await clockAt(at))).toEqual(first.slice(1));
  const source = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
  expect(await source.getRepository(UnitEntity).count()).toBe(109);
  expect(await source.getRepository(SessionEntity).count()).toBe(0);
  await source.destroy();
});

it('says so when the story lies months back, and touches nothing', async () => {
  const [accounts, old] = await prepared(await clockAt('2027-03-01T02:00:00.000Z'));
  expect(accounts).toBe(first[1]);
  expect(old).toContain('演示数据讲到2026-11-24为止，已过去97天');
});

it('is refused in production', () => {
  expect(() => configWith({ LIANXI_DEMO: '1', NODE_ENV: 'production' })).toThrow('refused');
});

it('offers its accounts before sign-in, each with the password printed', async () => {
  const { data } = await ask<{ installation: { demo: boolean; needsFirstAdministrators: boolean; demoAccounts: { accountName: string; role: string }[] } }>(
    '{ installation { demo needsFirstAdministrators demoAccounts { accountName role } } }', {},
  );
  expect(data.installation).toMatchObject({ demo: true, needsFirstAdministrators: false });
  const roles = new Map(data.installation.demoAccounts.map((account) => [account.role, account.accountName]));
  expect([...roles.keys()].sort()).toEqual(['accountability_officer', 'audit_admin', 'confidant', 'inspector', 'leader', 'liaison', 'secretariat', 'security_admin', 'system_admin', 'unit_head']);
  for (const accountName of roles.values()) await signIn(accountName);
});

it('shows the leader who is late, and the liaison what is to be done', async () => {
  const leader = await ask<{ overview: { tiles: Record<string, number>; matrix: { rows: unknown[] } } }>('{ overview { tiles { openTasks overdue } matrix { rows { unitId } } } }', {}, await signIn('zhaojiren'));
  expect(leader.data.overview.tiles).toMatchObject({ openTasks: 53, overdue: 10 });
  expect(leader.data.overview.matrix.rows).toHaveLength(28);
  const liaison = await ask<{ todayList: { total: number } }>('{ todayList { total } }', {}, await signIn('zhujian'));
  expect(liaison.data.todayList.total).toBeGreaterThan(0);
});

it('knows its own notice again when somebody imports it', async () => {
  const headers = await signIn('mishu');
  const input = { text: demoNoticeText('demo-notice.txt'), sourceName: 'again.txt', idempotencyKey: 'again-and-again' };
  const { data } = await ask<{ importNotice: { id: string; state: string } }>('mutation($input: ImportNoticeInput!) { importNotice(input: $input) { id state } }', { input }, headers);
  expect(data.importNotice.state).toBe('confirmed');
  const source = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
  const counts = await withScope(source, headers[JOINT_MEETING_HEADER] ?? '', async (manager) => [await manager.count(NoticeEntity), await manager.countBy(TaskEntity, { state: 'assigned' })]);
  await source.destroy();
  expect(counts).toEqual([2, 52]);
});

it('leaves nothing for the nightly jobs of its day', async () => {
  expect(await app.get(SlotHorizon).extendAll()).toBe(0);
  expect(await app.get(DataDeliveryHorizon, { strict: false }).extendAll()).toBe(0);
  expect(await app.get(RunningClocks).recomputeAll()).toBe(0);
});

it('goes on where the story ends: a missing report comes in, and one less is late', async () => {
  const headers = await signIn('zhujian');
  const { data } = await ask<{ todayList: { items: { reason: string; slotId: string | null }[] } }>('{ todayList { items { reason slotId } } }', {}, headers);
  const slotId = data.todayList.items.find((item) => item.reason === 'overdue_report')?.slotId ?? '';
  const slot = await ask<{ reportSlot: { version: number } }>('query($id: ID!) { reportSlot(id: $id) { version } }', { id: slotId }, headers);
  await ask(
    'mutation($slotId: ID!, $version: Int!, $input: ReportInput!) { fileReport(slotId: $slotId, version: $version, draftVersion: 0, input: $input, noClassifiedContent: true, idempotencyKey: "filed-in-the-test") { id state } }',
    { slotId, version: slot.data.reportSlot.version, input: { text: '补报上月进展。' } }, headers,
  );
  const after = await ask<{ overview: { tiles: { overdue: number } } }>('{ overview { tiles { overdue } } }', {}, await signIn('zhaojiren'));
  expect(after.data.overview.tiles.overdue).toBe(9);
});
