import { jest } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import { DataSource } from 'typeorm';
import { bootApi, type TestApi } from '../testing/index.js';
import { ReadTransaction } from './read-transaction.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const graphql = (payload: unknown, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> =>
  api.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) });
const NUMBER = /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/;
const codes = (body: string): unknown[] => (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors.map((error) => error.extensions.code);

describe('what browsers are told', () => {
  it('lets scripts come from here alone, and nobody frame the pages', async () => {
    const { headers } = await api.server.inject('/healthz');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy.split(';').filter((part) => part.includes('script')).join()).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('takes nothing from forms of other sites', async () => {
    const form = await api.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: '{"query":"{viewer{id}}"}' });
    expect(form.statusCode).toBe(400);
    const foreign = await graphql({ query: '{ viewer { id } }' }, { origin: 'https://elsewhere.example' });
    expect([foreign.statusCode, foreign.json()]).toMatchObject([403, { error: { code: 'ORIGIN_REFUSED' } }]);
    expect((await graphql({ query: '{ viewer { id } }' }, { origin: 'http://localhost:3000', host: 'localhost:3000' })).statusCode).toBe(200);
    expect((await graphql({ query: '{ viewer { id } }' }, { origin: 'null' })).statusCode).toBe(403);
  });

  it('answers /healthz, /readyz and /metrics', async () => {
    expect((await api.server.inject('/healthz')).json()).toEqual({ status: 'live' });
    expect((await api.server.inject('/readyz')).json()).toEqual({ status: 'ready' });
    const metrics = await api.server.inject('/metrics');
    expect(metrics.headers['content-type']).toContain('text/plain');
    expect(metrics.body).toContain('lianxi_graphql_operation_seconds');
  });

  it('says NOT_FOUND for addresses that are none', async () => {
    const response = await api.server.inject('/no/such/page');
    expect([response.statusCode, response.json()]).toMatchObject([404, { error: { code: 'NOT_FOUND' } }]);
  });
});

describe('errors', () => {
  it('are codes, without stack and without the words of the database', async () => {
    await api.dataSource.query('SELECT 1');
    const broken = jest.spyOn(DataSource.prototype, 'createQueryRunner').mockImplementation(() => {
      throw new Error('secret detail');
    });
    const { body } = await graphql({ query: '{ units { total } }' }, api.as('secretariat').headers());
    broken.mockRestore();
    const [error] = (JSON.parse(body) as { errors: { message: string; extensions: Record<string, unknown> }[] }).errors;
    expect(error?.extensions).toEqual({ code: 'INTERNAL', category: 'INTERNAL', params: { id: expect.stringMatching(NUMBER) }, field: null, requestId: error?.extensions['params'] && (error.extensions['params'] as { id: string }).id });
    expect(body).not.toMatch(/secret detail|node_modules|\.ts/);
  });

  it.each([
    ['broken JSON', '{"query":'],
    ['no query', '{}'],
    ['a syntax error', { query: '{ viewer {' }],
    ['an unknown field', { query: '{ viewer { passwordHash } }' }],
    ['a wrong type', { query: 'query ($id: ID!) { duty(id: $id) { id } }', variables: { id: { a: 1 } } }],
    ['a list of operations', [{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }]],
    ['an impossible date', { query: 'mutation { endMembership(unitId: "x", toOn: "2026-02-31") { id } }' }],
    ['a broken id', { query: '{ unit(id: "\\u0000") { id } }' }],
    ['a NUL byte', { query: 'query ($t: String) { units(filter: { text: $t }) { total } }', variables: { t: '\u0000' } }],
    ['bad UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('latin1')],
  ])('are no 5xx for %s', async (_, payload) => {
    const response = await graphql(payload, api.as('secretariat').headers());
    expect(response.statusCode).toBeLessThan(500);
    expect(response.body).not.toContain('INTERNAL');
    expect(response.body).toMatch(/INPUT_INVALID|NOT_FOUND/);
  });

  it('do not tell the schema, nor whose software answers', async () => {
    const { body, statusCode } = await graphql({ query: '{ __schema { types { name } } }' });
    expect([statusCode, body]).toEqual([400, expect.not.stringMatching(/apollo/i)]);
    expect(codes(body)).toEqual(['INTROSPECTION_OFF']);
  });

  it('code an address that cannot be read', async () => {
    const { statusCode, body } = await api.server.inject({ method: 'GET', url: '/%ff' });
    expect([statusCode, JSON.parse(body)]).toMatchObject([400, { error: { code: 'INPUT_INVALID' } }]);
  });

  it('refuse queries that are too deep, too wide, or bombs', async () => {
    const deep = `{ notices ${'{ items { draftItems { units '.repeat(1)}{ name } } } } }`;
    expect((await graphql({ query: deep }, api.as('secretariat').headers())).statusCode).toBe(200);
    const aliases = `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: viewer { id }`).join(' ')} }`;
    const wide = `{ viewer { ${Array.from({ length: 100 }, (_, at) => `a${at}: id`).join(' ')} } }`;
    const bomb = `{ viewer { ...a0 } } ${Array.from({ length: 20 }, (_, at) => `fragment a${at} on Viewer { ...a${at + 1} ...a${at + 1} id }`).join(' ')} fragment a20 on Viewer { id }`;
    const stack = `${'{ a'.repeat(2900)}${' }'.repeat(2900)}`;
    const tokens = `{ viewer { ${'id '.repeat(7000)} } }`;
    for (const query of [aliases, wide, bomb, stack, tokens]) {
      const response = await graphql({ query });
      expect([response.statusCode, response.body]).toEqual([400, expect.stringContaining('QUERY_TOO_COMPLEX')]);
      expect(codes(response.body)).toContain('QUERY_TOO_COMPLEX');
    }
    const cycle = await graphql({ query: '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }' });
    expect(cycle.statusCode).toBe(400);
  });
});

describe('files', () => {
  it('are typed by what they are, whatever they are called', async () => {
    const liaison = api.as('liaison');
    expect((await liaison.upload('../../etc/pa\u0000sswd.txt', '你好')).body).toMatchObject({ name: 'passwd.txt', mime: 'text/plain', size: 6 });
    expect((await liaison.upload('a.txt', Buffer.from('89504e470d0a1a0a00', 'hex'))).body).toMatchObject({ mime: 'image/png' });
    expect(await liaison.upload('a.docx', Buffer.from('MZ\u0000\u0001'))).toMatchObject({ status: 400, body: { error: { code: 'FILE_TYPE_UNSUPPORTED' } } });
    expect(await liaison.upload('a.zip', Buffer.from('PK\u0003\u0004xx'))).toMatchObject({ status: 400, body: { error: { code: 'FILE_TYPE_UNSUPPORTED' } } });
    expect(await liaison.upload('a.txt', '')).toMatchObject({ status: 400 });
    expect(await liaison.upload('a.txt', Buffer.alloc(21 * 1024 * 1024, 97))).toMatchObject({ status: 400, body: { error: { code: 'FILE_TOO_LARGE' } } });
    const json = await api.server.inject({ method: 'POST', url: '/files', headers: { 'content-type': 'application/json', ...liaison.headers() }, payload: '{}' });
    expect(json.statusCode).toBe(400);
  });

  it('come back as downloads that run nowhere, to their uploader only until a verb takes them up', async () => {
    const { body } = await api.as('liaison').upload('说明 "1".txt', '<script>alert(1)</script>');
    const get = (who: 'liaison' | 'secretariat' | 'other_secretariat'): Promise<LightMyRequestResponse> => api.server.inject({ url: `/files/${String(body['id'])}`, headers: api.as(who).headers() });
    const mine = await get('liaison');
    expect(mine.body).toBe('<script>alert(1)</script>');
    expect(mine.headers).toMatchObject({ 'content-type': 'text/plain', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment; filename\*=UTF-8''%E8/) });
    expect(String(mine.headers['content-security-policy'])).toContain('sandbox');
    expect((await get('secretariat')).statusCode).toBe(404);
    expect((await get('other_secretariat')).statusCode).toBe(404);
    const linked = await api.server.inject({ url: `/files/${String(body['id'])}?jointMeeting=${api.world.jointMeetings.first}`, headers: api.as('liaison').in(null).headers() });
    expect(linked.statusCode).toBe(200);
    expect((await api.server.inject(`/files/${String(body['id'])}`)).statusCode).toBe(401);
    expect((await api.server.inject({ url: '/files/..%2f..%2fetc%2fpasswd', headers: api.as('liaison').headers() })).statusCode).toBe(404);
    expect((await api.anonymous.upload('a.txt', 'x')).status).toBe(401);
    expect((await api.as('liaison').in(api.world.jointMeetings.second).upload('a.txt', 'x')).status).toBe(404);
  });
});

it('gives every connection back, also when a query breaks off', async () => {
  const secretariat = api.as('secretariat');
  await Promise.all(Array.from({ length: 40 }, (_, at) => secretariat.send(at % 2 ? '{ units { items { name dutyCount } } duties { total } }' : '{ unit(id: "x") { id } units { total } }')));
  const [row] = (await api.dataSource.query(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`)) as { n: number }[];
  expect(row?.n).toBe(0);
});

it('reads in a transaction that cannot write', async () => {
  const read = new ReadTransaction(api.dataSource, api.world.jointMeetings.first);
  const manager = await read.open();
  await expect(manager.query(`UPDATE membership SET position = 1`)).rejects.toThrow(/read-only/);
  await read.close();
});
