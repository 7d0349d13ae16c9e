import { AccountEntity, LogCheckEntity } from '@lianxi/api-data';
import { Client } from 'pg';
import { Jobs } from '../../platform/jobs.js';
import { Metrics } from '../../platform/metrics.js';
import { RefusalLog } from '../../platform/refusal-log.js';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { drafted } from '../task/loop.fixture.js';
import { hashPassword } from '../identity/password-hash.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

interface Entry { kind: string; verb: string; outcome: string; accountName: string | null; personName: string | null; seat: string | null; address: string | null; jointMeetingName: string | null; targetName: string | null; operation: string | null; count: number | null; fields: string[]; at: string; reason: string | null }
const AUDIT = 'query ($filter: AuditFilter, $page: PageInput) { audit(filter: $filter, page: $page) { total keptMonths items { id at kind verb outcome accountName personName seat address jointMeetingName targetName reason operation count fields } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { accountName } }';
const auditor = () => api.as('audit_admin');
async function entries(filter: Record<string, unknown> = {}): Promise<Entry[]> {
  await api.app.get(RefusalLog).flush();
  return (await auditor().query<{ audit: { items: Entry[] } }>(AUDIT, { filter, page: { limit: 100 } })).audit.items;
}
const others: readonly Who[] = ['secretariat', 'leader', 'liaison', 'system_admin', 'security_admin'];

describe('the audit log', () => {
  it('tells who signed in, failed and signed out, from where', async () => {
    const input = { accountName: 'leader', password: 'Richtig-Und-Lang-7' };
    await api.dataSource.getRepository(AccountEntity).update({ id: api.world.accounts.leader }, { passwordHash: await hashPassword(input.password) });
    expect(await api.anonymous.refusal(SIGN_IN, { input: { ...input, password: 'x' } })).toBe('CREDENTIALS_WRONG');
    expect(await api.anonymous.refusal(SIGN_IN, { input: { accountName: 'geheim123', password: 'x' } })).toBe('CREDENTIALS_WRONG');
    await api.anonymous.query(SIGN_IN, { input });
    await api.as('invited').query('mutation { signOut }');
    expect((await entries({ kind: 'sign_in' })).reverse()).toMatchObject([
      { verb: 'signIn', outcome: 'CREDENTIALS_WRONG', accountName: 'leader', address: '127.0.0.1' }, { outcome: 'CREDENTIALS_WRONG', accountName: 'geh…' },
      { outcome: 'done', accountName: 'leader' }, { verb: 'signOut', outcome: 'done', personName: 'invited某' },
    ]);
  });

  it('tells refusals once with their number, whoever asks and how often, and a door to another joint meeting', async () => {
    for (let time = 0; time < 5; time += 1) expect(await api.as('liaison').refusal('{ allAccounts { total } }')).toBe('NOT_PERMITTED');
    expect(await api.as('liaison').in(api.world.jointMeetings.second).refusal('{ tasks { total } }')).toBe('NOT_FOUND');
    expect((await api.server.inject({ url: '/api/export/accounts.csv', headers: api.as('secretariat').headers() })).statusCode).toBe(403);
    expect(await entries({ kind: 'refusal' })).toEqual(expect.arrayContaining([
      expect.objectContaining({ verb: 'refuse', outcome: 'NOT_PERMITTED', accountName: 'liaison', operation: 'allAccounts', count: 5, address: '127.0.0.1' }),
      expect.objectContaining({ outcome: 'NOT_FOUND', accountName: 'liaison', operation: 'tasks' }),
      expect.objectContaining({ outcome: 'NOT_PERMITTED', accountName: 'secretariat', operation: 'GET /api/export/:file' }),
    ]));
    // What is not found, or not rightly filled in, is no refusal.
    const before = (await entries()).length;
    expect(await api.as('secretariat').refusal('mutation { assignTask(id: "00000000-0000-7000-8000-000000000001", version: 1) { id } }')).toBe('INPUT_INVALID');
    expect((await entries()).length).toBe(before);
  });

  it('tells what was taken out, set and changed about accounts, with the seat and the joint meeting, and no values', async () => {
    await api.server.inject({ url: '/api/export/tasks.csv', headers: api.as('secretariat').headers() });
    const values = { amberWorkingDays: 5, acknowledgeWorkingDays: 2, signOffRequired: false, objectionWorkingDays: 5, instructionUrgentDays: 5, instructionOrdinaryDays: 15, instructionDifficultDays: 30, lightPalette: 'standard', reason: '提早提醒', version: 1 };
    await api.as('secretariat').query('mutation ($input: ReviseSettingsInput!) { reviseSettings(input: $input) { version } }', { input: values });
    await api.as('system_admin').query('mutation ($accountId: ID!) { disableAccount(accountId: $accountId, reason: "调离") { state } }', { accountId: api.world.accounts.nobody });
    expect(await entries({ kind: 'export' })).toMatchObject([{ verb: 'exportList', operation: 'tasks', personName: 'secretariat某', seat: expect.stringContaining('岗') as string, jointMeetingName: expect.any(String) as string, address: '127.0.0.1' }]);
    expect(await entries({ kind: 'setting', text: '提早' })).toMatchObject([{ verb: 'reviseSettings', reason: '提早提醒', fields: expect.arrayContaining(['amberWorkingDays']) as unknown }]);
    expect((await entries({ kind: 'account' }))[0]).toMatchObject({ verb: 'disableAccount', accountName: 'system.admin', targetName: 'nobody', reason: '调离' });
  });

  it('is not written for what was not done, and keeps a row for each event that it is about', async () => {
    const count = async (): Promise<number> => (await api.audit()).length;
    const before = await count();
    expect(await api.as('system_admin').refusal('mutation ($accountId: ID!) { disableAccount(accountId: $accountId, reason: " ") { state } }', { accountId: api.world.accounts.inspector })).toBe('REASON_REQUIRED');
    await drafted(api);
    expect(await count()).toBe(before);
    const logged = (await api.events()).filter(({ verb }) => verb === 'exportList');
    expect((await api.audit()).flatMap(({ verb, eventId }) => (verb === 'exportList' && eventId !== null ? [eventId] : []))).toEqual(logged.map(({ id }) => id));
  });

  it('is found by kind, person, day and any words, a page at a time, with one query', async () => {
    const all = await entries();
    expect((await entries({ person: 'leader' })).every(({ accountName }) => accountName === 'leader')).toBe(true);
    expect(await entries({ person: 'leader' })).toHaveLength(2);
    expect((await entries({ text: '调离' })).map(({ verb }) => verb)).toEqual(['disableAccount']);
    expect(await entries({ text: '100%' })).toEqual([]);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    // The product's clock of this test stands elsewhere: what verbs of a joint meeting did has its day.
    expect((await entries({ fromOn: today, toOn: today })).length).toBeGreaterThan(5);
    expect(await entries({ toOn: '2001-01-01' })).toEqual([]);
    const statements = await api.statements(() => auditor().query(AUDIT, { page: { limit: 2, offset: 1 } }));
    expect(statements.filter((sql) => sql.includes('FROM audit_event'))).toHaveLength(1);
    const { audit } = await auditor().query<{ audit: { total: number; keptMonths: number; items: Entry[] } }>(AUDIT, { page: { limit: 2, offset: 1 } });
    expect([audit.total, audit.keptMonths, audit.items.map(({ at }) => at)]).toEqual([all.length, 12, all.slice(1, 3).map(({ at }) => at)]);
    expect(await auditor().refusal(AUDIT, { page: { limit: 101 } })).toBe('NUMBER_OUT_OF_RANGE');
    expect(await auditor().refusal(AUDIT, { filter: { fromOn: '2026-02-30' } })).not.toBe('INTERNAL');
  });

  it('is the audit administrator’s alone, in the page and as a file; the export is told in it', async () => {
    for (const who of others) {
      for (const query of ['{ audit { total } }', '{ logChecks { id } }', 'mutation { checkLog { id } }']) expect([who, query, await api.as(who).refusal(query)]).toEqual([who, query, 'NOT_PERMITTED']);
      expect((await api.server.inject({ url: '/api/export/audit.csv', headers: api.as(who).headers() })).statusCode).toBe(403);
    }
    const file = await api.server.inject({ url: '/api/export/audit.csv?kind=account&person=system', headers: auditor().headers() });
    expect([file.statusCode, file.body.includes('停用账号：nobody'), file.body.includes('登录')]).toEqual([200, true, false]);
    expect((await entries({ kind: 'export' }))[0]).toMatchObject({ operation: 'audit', accountName: 'audit.admin', jointMeetingName: null });
    expect(await api.dataSource.query('SELECT count(*)::int AS n FROM audit_event')).toEqual([{ n: 0 }]);
  });

  it('is cleared of what is past its time, by the night, and says so', async () => {
    await api.dataSource.query(`INSERT INTO audit_event (id, at, kind, verb, outcome, data) VALUES (gen_random_uuid(), now() - interval '13 months', 'sign_in', 'signIn', 'done', '{}'), (gen_random_uuid(), now() - interval '11 months', 'sign_in', 'signOut', 'done', '{}')`);
    await api.app.get(Jobs).runNow('prune-audit');
    expect((await entries({ kind: 'log' }))[0]).toMatchObject({ verb: 'pruneAudit', count: expect.any(Number) as number, accountName: null });
    expect((await entries({ text: 'signOut' })).some(({ accountName }) => accountName === null)).toBe(true);
  });
});

describe('a verification', () => {
  const ASK = 'mutation { checkLog { id state whole } }';
  const NEWEST = '{ logChecks { id state whole askedByName events finishedAt unreadableLines logs { jointMeetingId name events head waiting checkpoints provenSeq more findings { fault fromSeq toSeq checkpointAt } } } }';
  interface Check { id: string; state: string; whole: boolean; askedByName: string | null; events: number; logs: { name: string | null; events: number; head: string | null; waiting: number; findings: { fault: string; fromSeq: number }[] }[] }
  const newest = async (): Promise<Check | undefined> => (await auditor().query<{ logChecks: Check[] }>(NEWEST)).logChecks[0];
  const attack = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: api.adminUrl });
    await client.connect();
    await client.query(`SET session_replication_role = replica`);
    await client.query(sql);
    await client.end();
  };

  it('goes over every log in the worker, once for however many ask, and finds them whole', async () => {
    const asked = await Promise.all([auditor().query<{ checkLog: Check }>(ASK), auditor().query<{ checkLog: Check }>(ASK)]);
    expect([new Set(asked.map(({ checkLog }) => checkLog.id)).size, asked[0]?.checkLog]).toEqual([1, { id: asked[0]?.checkLog.id, state: 'waiting', whole: false }]);
    await api.app.get(Jobs).runNow('check-log');
    const { length } = await api.events();
    expect(await newest()).toMatchObject({ state: 'done', whole: true, askedByName: 'audit_admin某', events: length, unreadableLines: [], logs: expect.arrayContaining([expect.objectContaining({ events: length, waiting: 0, findings: [], head: expect.stringMatching(new RegExp(`^${String(length)}-`)) as string })]) as unknown });
    expect((await entries({ kind: 'log' }))[0]).toMatchObject({ verb: 'checkLog', accountName: 'audit.admin' });
    const { chainHead } = await api.as('liaison').query<{ chainHead: { seq: number; short: string } }>('{ chainHead { seq hash short sealedAt } }');
    expect(chainHead).toMatchObject({ seq: length, short: expect.stringMatching(/^\d+(-[0-9a-f]{4}){4}$/) as string });
  });

  it('names what a superuser of the database did, in each night too', async () => {
    await attack(`UPDATE event SET reason = '改' WHERE joint_meeting_id = '${api.world.jointMeetings.first}' AND seq = 1`);
    await api.app.get(Jobs).runNow('check-log-nightly');
    expect(await newest()).toMatchObject({ state: 'done', whole: false, askedByName: null, logs: expect.arrayContaining([expect.objectContaining({ findings: [{ fault: 'event_changed', fromSeq: 1, toSeq: 1, checkpointAt: null }] })]) as unknown });
    expect(await api.app.get(Metrics).registry.metrics()).toContain('lianxi_broken_logs 1');
    await attack(`DELETE FROM event WHERE joint_meeting_id = '${api.world.jointMeetings.first}'; DELETE FROM event_seal WHERE joint_meeting_id = '${api.world.jointMeetings.first}'`);
    await api.app.get(Jobs).runNow('check-log-nightly');
    expect((await newest())?.logs.flatMap(({ findings }) => findings)).toMatchObject([{ fault: 'cut_off', fromSeq: 1, checkpointAt: expect.any(String) as string }]);
  });

  it('goes over the audit log as well, and names what was done to it', async () => {
    await attack(`UPDATE audit_event SET address = '10.0.0.9' WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 2)`);
    await api.app.get(Jobs).runNow('check-log-nightly');
    const logs = (await newest())?.logs as unknown as { jointMeetingId: string; name: string | null; findings: unknown[] }[];
    expect(logs.find(({ jointMeetingId }) => jointMeetingId === 'audit')).toMatchObject({ name: null, findings: [{ fault: 'event_changed', fromSeq: 2, toSeq: 2 }] });
  });

  it('is taken up again where its worker was killed', async () => {
    await auditor().query(ASK);
    await api.dataSource.getRepository(LogCheckEntity).update({ state: 'waiting' }, { state: 'running', startedAt: new Date(Date.now() - 3_600_000).toISOString() });
    await api.app.get(Jobs).runNow('check-log');
    expect(await newest()).toMatchObject({ state: 'done' });
  });
});
