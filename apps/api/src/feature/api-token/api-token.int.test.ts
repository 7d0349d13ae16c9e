import { AccountEntity, ApiTokenEntity, EventEntity, JointMeetingRoleEntity } from '@lianxi/api-data';
import { bootApi, type TestApi } from '../../testing/index.js';
import { assigned, documents as loop, newKey, reportInput, type TaskAnswer } from '../task/loop.fixture.js';
import { documents, makeToken } from './api-token.fixture.js';

let api: TestApi;
let monthly: TaskAnswer;
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  monthly = await assigned(api, { everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }] });
  await assigned(api, { title: '他人的任务', everyMonths: 1, parts: [{ unit: 'health', role: 'lead' }] });
});
afterEach(() => api.clock.set('2026-03-02'));
afterAll(() => api.close());

const input = (changes: object = {}) => ({ name: `系统${newKey().slice(0, 8)}`, postId: api.world.posts.liaison, scopes: ['read_tasks'], expiresOn: '2026-12-31', ...changes });
const create = async (changes: object = {}) => (await api.as('secretariat').query<{ createApiToken: { id: string; version: number; viewerCan: string[] } }>(documents.create, { input: input(changes) })).createApiToken;

it('is offered by the secretariat, taken once by its unit, kept as a hash, and listed to both', async () => {
  const { id, version, viewerCan } = await create({ name: '财政一体化平台' });
  expect(viewerCan).toEqual(['revokeApiToken']);
  expect(await api.as('secretariat').refusal(documents.take, { id, version })).toBe('NOT_PERMITTED');
  expect(await api.as('other_liaison').refusal(documents.take, { id, version })).toBe('NOT_FOUND');
  const { takeApiToken: taken } = await api.as('liaison').query<{ takeApiToken: { secret: string; token: object } }>(documents.take, { id, version });
  expect(taken.secret).toMatch(/^lianxi_[a-z2-7]{8}_[A-Za-z0-9_-]{65}$/);
  expect(taken.token).toMatchObject({ state: 'active', prefix: taken.secret.slice(0, 15), takenByName: 'liaison某' });
  expect(await api.as('liaison').refusal(documents.take, { id, version: 2 })).toBe('STATE_CONFLICT');
  const stored = JSON.stringify([await api.inside((manager) => manager.find(ApiTokenEntity)), await api.events()]);
  expect(stored).not.toContain(taken.secret.slice(20));
  const listed = async (who: 'secretariat' | 'unit_head' | 'other_liaison' | 'leader') => (await api.as(who).query<{ apiTokens: { name: string }[] }>(documents.list)).apiTokens.map(({ name }) => name);
  expect([await listed('secretariat'), await listed('unit_head'), await listed('other_liaison'), await listed('leader')]).toEqual([['财政一体化平台'], ['财政一体化平台'], [], []]);
  expect((await api.events()).filter(({ subjectId }) => subjectId === id).map(({ verb }) => verb)).toEqual(['createApiToken', 'takeApiToken']);
});

it('reads what the seat reads and no more, in its own joint meeting only', async () => {
  const { client, id } = await makeToken(api, 'liaison', ['read_tasks', 'read_reports']);
  expect(await client.query('{ tasks { items { title } } }')).toEqual({ tasks: { items: [{ title: '核对救助资金发放' }] } });
  expect(await client.in(api.world.jointMeetings.first).query('{ reportSlots { total } }')).toEqual({ reportSlots: { total: expect.any(Number) as number } });
  expect(await client.in(api.world.jointMeetings.second).refusal('{ tasks { total } }')).toBe('NOT_FOUND');
  expect(await client.refusal('{ units { total } }')).toBe('TOKEN_SCOPE_MISSING');
  expect(await api.inside((manager) => manager.findOneByOrFail(ApiTokenEntity, { jointMeetingId: api.world.jointMeetings.first, id }))).toMatchObject({ lastUsedOn: '2026-03-02' });
});

it('files a report with a file, once per key, and the log says which system for which unit', async () => {
  const { client, id } = await makeToken(api, 'liaison', ['read_tasks', 'read_reports', 'file_reports'], '资金监管系统');
  const [slot] = monthly.slots;
  const upload = await client.upload('明细.csv', '甲,乙\n1,2\n', 'text/csv');
  expect(upload.status).toBe(201);
  const variables = { slotId: slot?.id, version: slot?.version, input: { ...reportInput('系统报送'), attachmentIds: [upload.body['id']] }, key: newKey() };
  const first = await client.query<{ fileReport: { report: { id: string } } }>(loop.file, variables);
  expect(first.fileReport).toMatchObject({ state: 'submitted', report: { personName: '资金监管系统（系统）', unitName: '市财政局', onBehalf: false, attachments: [{ name: '明细.csv' }] } });
  expect(await client.query(loop.file, variables)).toEqual(first);
  const filed = await api.inside((manager) => manager.findOneByOrFail(EventEntity, { verb: 'fileReport', subjectType: 'report_slot' }));
  expect(filed.actor).toMatchObject({ personName: '资金监管系统（系统）', unitName: '市财政局', postId: api.world.posts.liaison, tokenId: id });
  const fileId = (first.fileReport.report as unknown as { attachments: { id: string }[] }).attachments[0]?.id;
  const got = await api.server.inject({ method: 'GET', url: `/files/${fileId}`, headers: client.headers() });
  expect([got.statusCode, got.body]).toEqual([200, '甲,乙\n1,2\n']);
});

it('takes lists out where its scope says so', async () => {
  const { client } = await makeToken(api, 'liaison', ['read_tasks']);
  const get = async (list: string) => {
    const { statusCode, body } = await api.server.inject({ method: 'GET', url: `/api/export/${list}.csv`, headers: client.headers() });
    return [statusCode, statusCode === 200 ? null : (JSON.parse(body) as { error: { code: string } }).error.code];
  };
  expect(await Promise.all(['tasks', 'reports', 'events', 'nothing'].map(get))).toEqual([[200, null], [403, 'TOKEN_SCOPE_MISSING'], [403, 'TOKEN_NOT_ACCEPTED'], [403, 'TOKEN_NOT_ACCEPTED']]);
  expect((await client.upload('a.csv', 'a')).status).toBe(403);
  const workbook = await api.server.inject({ method: 'GET', url: '/api/report-workbook.xlsx', headers: client.headers() });
  expect(workbook.statusCode).toBe(403);
});

describe('is refused with its own code and 401', () => {
  const send = async (authorization: string, headers: Record<string, string> = {}) => {
    const answer = await api.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization, ...headers }, payload: JSON.stringify({ query: '{ tasks { total } }' }) });
    const body = JSON.parse(answer.body) as { errors?: { message: string; extensions: { code: string } }[] };
    return [answer.statusCode, body.errors?.[0]?.extensions.code ?? null, body.errors?.[0]?.message ?? null];
  };

  it('when nobody knows it', async () => {
    const { secret } = await makeToken(api, 'liaison', ['read_tasks']);
    const wrong = `${secret.slice(0, -4)}AAAA`;
    for (const each of ['x', 'lianxi_', wrong, secret.replace('lianxi_', 'Lianxi_')]) expect(await send(`Bearer ${each}`)).toEqual([401, 'TOKEN_UNKNOWN', 'TOKEN_UNKNOWN']);
    expect((await send(`bearer ${secret}`))[0]).toBe(200);
    const other = Buffer.from(api.world.jointMeetings.second.replaceAll('-', ''), 'hex').toString('base64url');
    expect(await send(`Bearer ${secret.slice(0, 16)}${other}${secret.slice(38)}`)).toEqual([401, 'TOKEN_UNKNOWN', 'TOKEN_UNKNOWN']);
    const file = await api.server.inject({ method: 'GET', url: '/api/export/tasks.csv', headers: { authorization: `Bearer ${wrong}` } });
    expect([file.statusCode, (JSON.parse(file.body) as { error: { code: string } }).error.code]).toEqual([401, 'TOKEN_UNKNOWN']);
  });

  it('after its last day, and on it not', async () => {
    const { secret } = await makeToken(api, 'liaison', ['read_tasks']);
    api.clock.set('2026-12-31');
    expect((await send(`Bearer ${secret}`))[0]).toBe(200);
    api.clock.set('2027-01-01');
    expect(await send(`Bearer ${secret}`)).toEqual([401, 'TOKEN_EXPIRED', 'TOKEN_EXPIRED']);
  });

  it('from the moment it is revoked, by the unit too', async () => {
    const { secret, id } = await makeToken(api, 'liaison', ['read_tasks'], '将撤销');
    expect(await api.as('other_liaison').refusal(documents.revoke, { id })).toBe('NOT_FOUND');
    expect(await api.as('liaison').query(documents.revoke, { id, reason: '密钥外泄' })).toMatchObject({ revokeApiToken: { state: 'revoked' } });
    expect(await send(`Bearer ${secret}`)).toEqual([401, 'TOKEN_REVOKED', 'TOKEN_REVOKED']);
    await create({ name: '将撤销' });
  });

  it('once its seat has left the joint meeting', async () => {
    const { secret } = await makeToken(api, 'other_liaison', ['read_tasks']);
    const where = { jointMeetingId: api.world.jointMeetings.first, postId: api.world.posts.other_liaison ?? '' };
    await api.inside((manager) => manager.update(JointMeetingRoleEntity, where, { toOn: '2026-03-01' }));
    expect(await send(`Bearer ${secret}`)).toEqual([401, 'TOKEN_SEAT_ENDED', 'TOKEN_SEAT_ENDED']);
    await api.inside((manager) => manager.update(JointMeetingRoleEntity, where, { toOn: null }));
  });

  it('beside a session: nobody could say which was meant', async () => {
    const { secret } = await makeToken(api, 'liaison', ['read_tasks']);
    expect(await send(`Bearer ${secret}`, { cookie: 'lianxi_session=x' })).toEqual([400, 'TOKEN_WITH_SESSION', 'TOKEN_WITH_SESSION']);
  });
});

it.each([
  ['a head’s seat', () => ({ postId: api.world.posts.unit_head }), 'SEAT_NOT_FOR_SYSTEM'],
  ['a seat of another joint meeting', () => ({ postId: api.world.posts.other_meeting_liaison }), 'NOT_FOUND'],
  ['more than a year', () => ({ expiresOn: '2027-03-03' }), 'DATE_OUT_OF_RANGE'],
  ['no scope', () => ({ scopes: [] }), 'FIELD_REQUIRED'],
])('is not offered for %s', async (_what, changes, code) => {
  expect(await api.as('secretariat').refusal(documents.create, { input: input(changes()) })).toBe(code);
});

it('is nobody’s to offer but the secretariat’s, and its account is nobody’s to sign in with or to see', async () => {
  expect(await api.as('liaison').refusal(documents.create, { input: input() })).toBe('NOT_PERMITTED');
  const account = await api.dataSource.getRepository(AccountEntity).findOneByOrFail({ system: true });
  const signIn = 'mutation($input: SignInInput!) { signIn(input: $input) { id } }';
  expect(await api.anonymous.refusal(signIn, { input: { accountName: account.name, password: 'none' } })).toBe('CREDENTIALS_WRONG');
  const { allAccounts } = await api.as('system_admin').query<{ allAccounts: { items: { id: string }[] } }>('{ allAccounts(page: {limit: 100}) { items { id } } }');
  expect(allAccounts.items.map(({ id }) => id)).not.toContain(account.id);
  expect(await api.as('system_admin').refusal('mutation($id: ID!) { enableAccount(accountId: $id, reason: "x") { id } }', { id: account.id })).toBe('NOT_FOUND');
});
