import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '../../platform/config.js';
import { bootApi, type Client, type TestApi } from '../../testing/index.js';
import { makeToken } from './api-token.fixture.js';

const KEPT = { 'viewer-0001': 'query Viewer { viewer { accountName posts { title } } }', 'sign-in-0001': 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { id } }' };

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianxi-web-'));
  await writeFile(join(folder, 'operations.json'), JSON.stringify(KEPT));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  api = await bootApi({ LIANXI_WEB_DIST: folder, LIANXI_OPERATIONS: 'kept' });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const send = async (body: unknown, client: Client = api.as('liaison')): Promise<{ status: number; code: string | undefined; data: unknown }> => {
  const answer = await api.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...client.headers() }, payload: JSON.stringify(body) });
  const { data, errors } = answer.json<{ data?: unknown; errors?: { extensions: { code: string } }[] }>();
  return { status: answer.statusCode, code: errors?.[0]?.extensions.code, data };
};
const byHash = (documentId: string, more: object = {}) => ({ ...more, extensions: { documentId } });

it('takes from a browser the operations its pages were built with, with the type names its cache needs', async () => {
  expect(await send(byHash('viewer-0001'))).toEqual({ status: 200, code: undefined, data: { viewer: { accountName: 'liaison', posts: [{ title: expect.any(String), __typename: 'ViewerPost' }], __typename: 'Viewer' } } });
  expect(await send(byHash('sign-in-0001', { variables: { input: { accountName: 'nobody', password: 'x' } } }), api.anonymous)).toMatchObject({ code: 'CREDENTIALS_WRONG' });
});

it('takes nothing else, from a session or without one, in a body or in an address', async () => {
  for (const client of [api.as('liaison'), api.as('system_admin'), api.anonymous]) {
    expect(await send({ query: '{ viewer { id } }' }, client)).toMatchObject({ status: 400, code: 'OPERATION_NOT_KEPT' });
    expect(await send(KEPT['viewer-0001'], client)).toMatchObject({ status: 400 });
  }
  const address = await api.server.inject({ url: `/graphql?query=${encodeURIComponent('{viewer{id}}')}`, headers: { 'apollo-require-preflight': '1', ...api.as('liaison').headers() } });
  expect(address.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_NOT_KEPT' } }] });
});

it('runs what the hash names, whatever text is sent beside it', async () => {
  expect((await send(byHash('viewer-0001', { query: '{ units { total } }' }))).data).toMatchObject({ viewer: { accountName: 'liaison' } });
  for (const id of ['gone-0001', '__proto__', 'constructor', '']) expect(await send(byHash(id))).toMatchObject({ status: 400, code: 'OPERATION_UNKNOWN' });
  expect(await send({ query: '{ viewer { id } }', extensions: { documentId: 1 } })).toMatchObject({ code: 'OPERATION_NOT_KEPT' });
});

it('takes any operation of another system, within what its token opens', async () => {
  const config = api.app.get(Config) as { operations: 'kept' | 'any' };
  config.operations = 'any';
  const { secret } = await makeToken(api, 'liaison', ['read_reports']);
  config.operations = 'kept';
  const token = api.anonymous.withToken(secret);
  expect((await send({ query: '{ viewer { accountName } }' }, token)).data).toMatchObject({ viewer: {} });
  expect(await send({ query: '{ allAccounts { total } }' }, token)).toMatchObject({ code: 'TOKEN_NOT_ACCEPTED' });
});
