import { AccountEntity, createDataSource } from '@lianxi/api-data';
import { testDatabase } from '@lianxi/testkit/database';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassword } from './password-hash.js';
import { bootApi, type TestApi } from '../../testing/index.js';

const PASSWORD = 'Qingshan-2026-lv';
let folder: string;
let plain: TestApi;
let behindTls: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxi-pages-'));
  await mkdir(join(folder, 'assets'));
  for (const name of ['index.html', 'public.html', 'assets/a-1.js', 'sw.js']) await writeFile(join(folder, name), 'x');
  plain = await bootApi({ LIANXI_WEB_DIST: folder });
  behindTls = await bootApi({ LIANXI_WEB_DIST: folder, PUBLIC_URL: 'https://lianxi.example.gov.cn' });
});
afterAll(async () => {
  await Promise.all([plain.close(), behindTls.close()]);
  await rm(folder, { recursive: true });
});

const HTML = { accept: 'text/html' };
const ANSWERS = [
  ['the page', { url: '/', headers: HTML }], ['a page of the application', { url: '/tasks', headers: HTML }], ['a page of the public', { url: '/public/jm', headers: HTML }], ['a script', { url: '/assets/a-1.js' }],
  ['the worker of the pages', { url: '/sw.js' }], ['nothing', { url: '/assets/none.js' }], ['an address that cannot be read', { url: '/%ff' }], ['life', { url: '/healthz' }],
  ['a file', { url: '/files/x' }], ['a list taken out', { url: '/api/export/tasks.csv' }], ['the public side', { url: '/api/public/none/complaints' }],
  ['a query', { method: 'POST' as const, url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{"query":"{ viewer { id } }"}' }],
  ['a query from elsewhere', { method: 'POST' as const, url: '/graphql', headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' }, payload: '{}' }],
] as const;

describe('every answer tells the browser', () => {
  it.each(ANSWERS)('to sniff, frame, run and open nothing else: %s', async (_, asked) => {
    const { headers } = await plain.server.inject({ ...asked });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'permissions-policy': expect.stringContaining('camera=()') as string });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
    expect(String(headers['content-security-policy']).split(';').find((part) => part.startsWith('script-src')) ?? '').not.toMatch(/unsafe|data:|\*/);
    // Over plain http it would be ignored; a browser that once believed it could not come back.
    expect([headers['strict-transport-security'], headers['server'], headers['x-powered-by']]).toEqual([undefined, undefined, undefined]);
    expect((await behindTls.server.inject({ ...asked })).headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  });
});

it.each(['/tasks~', '/tasks.backup', '/index.html.bak', '/.git/config.old', '/.env'])('no copy of a file lies about: %s', async (url) => {
  expect((await plain.server.inject({ url, headers: HTML })).statusCode).toBe(404);
});

describe('the cookie of a session', () => {
  it.each([['plain http', false], ['https', true]])('over %s', async (_, secure) => {
    const api = secure ? behindTls : plain;
    await api.dataSource.getRepository(AccountEntity).update({ name: 'leader' }, { passwordHash: await hashPassword(PASSWORD) });
    const answer = await api.server.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { accountName } }', variables: { input: { accountName: 'leader', password: PASSWORD } } }),
    });
    expect(answer.cookies).toMatchObject([{ name: 'lianxi_session', httpOnly: true, sameSite: 'Lax', path: '/' }]);
    expect(answer.cookies[0]?.secure ?? false).toBe(secure);
  });
});

it('the address of queries shows a browser neither a page of its own nor the schema', async () => {
  const looked = await plain.server.inject({ url: '/graphql', headers: HTML });
  expect(looked.statusCode).toBe(400);
  expect(looked.body).not.toMatch(/<html|<!doctype|sandbox|graphiql|__schema/i);
  const traced = await plain.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{"query":"{ viewer { none } }"}' });
  expect(traced.body).not.toMatch(/stacktrace|node_modules|\.ts:/);
});

it.each(['index.html', 'public.html'])('%s has no script of its own in it', async (name) => {
  const page = await readFile(new URL(`../../../../web/${name}`, import.meta.url), 'utf8');
  const scripts = page.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((tag) => !/\ssrc="/.test(tag))).toEqual([]);
  expect(page).not.toMatch(/\son[a-z]+="|javascript:/);
});

it('an installation without a demonstration has no account, and so no password anybody could know', async () => {
  const database = await testDatabase();
  const source = await createDataSource({ url: database.appUrl, poolSize: 1 }).initialize();
  expect(await source.getRepository(AccountEntity).count()).toBe(0);
  await source.destroy();
  await database.drop();
});
