import { jest } from '@jest/globals';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { bootApi, type TestApi } from '../testing/index.js';
import { log } from './log.js';
import { currentRequestId } from './request-id.js';

const NUMBER = /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/;
let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const ask = (query: string, headers: Record<string, string> = {}) =>
  api.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...api.as('liaison').headers(), ...headers }, payload: JSON.stringify({ query }) });
const errorOf = (body: string) => (JSON.parse(body) as { errors: { extensions: { code: string; requestId: string; params: { id?: string } } }[] }).errors[0]?.extensions;

/** Lines the log wrote meanwhile. */
async function linesOf(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const stream = (log as unknown as Record<symbol, { write: (line: string) => void }>)[pino.symbols.streamSym];
  if (!stream) throw new Error('the log has no stream');
  const lines: string[] = [];
  const spy = jest.spyOn(stream, 'write').mockImplementation((line) => void lines.push(line));
  await work().finally(() => spy.mockRestore());
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('each request has a number of its own, whatever it brings along', async () => {
  const answers = [await ask('{ viewer { id } }', { 'x-request-id': 'x\r\nevil: 1', 'request-id': 'mine' }), await api.server.inject('/healthz'), await api.server.inject('/%ff')];
  const numbers = answers.map(({ headers }) => String(headers['x-request-id']));
  expect(numbers.every((number) => NUMBER.test(number))).toBe(true);
  expect(new Set(numbers).size).toBe(3);
  expect(currentRequestId()).toBeNull();
});

it('every refusal says it: of GraphQL, of an address, of an upload, of one that cannot be read', async () => {
  const graphql = await ask('{ allAccounts { total } }');
  expect(errorOf(graphql.body)).toMatchObject({ code: 'NOT_PERMITTED', requestId: graphql.headers['x-request-id'] });
  const unread = await ask('{ viewer {');
  expect(errorOf(unread.body)).toMatchObject({ code: 'INPUT_INVALID', requestId: unread.headers['x-request-id'] });
  for (const answer of [await api.server.inject('/no/such'), await api.server.inject({ method: 'POST', url: '/files', headers: api.as('liaison').headers() }), await api.server.inject('/%ff')]) {
    expect(answer.json<{ error: { requestId: string } }>().error.requestId).toBe(answer.headers['x-request-id']);
  }
});

it('what the log says while a request is answered has its number, which is the one the reader is told', async () => {
  await api.dataSource.query('SELECT 1');
  let body = '';
  const lines = await linesOf(async () => {
    const broken = jest.spyOn(DataSource.prototype, 'createQueryRunner').mockImplementation(() => {
      throw new Error('secret detail');
    });
    ({ body } = await ask('{ units { total } }').finally(() => broken.mockRestore()));
  });
  const said = errorOf(body);
  expect(said).toMatchObject({ code: 'INTERNAL', params: { id: said?.requestId } });
  expect(lines).toEqual(expect.arrayContaining([expect.objectContaining({ msg: 'unexpected error', requestId: said?.requestId, incident: said?.requestId })]));
  expect((await linesOf(() => Promise.resolve(log.error('in no request'))))[0]).not.toHaveProperty('requestId');
});

it('requests that run at once keep their own', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('{ allAccounts { total } }')));
  for (const { headers, body } of answers) expect(errorOf(body)?.requestId).toBe(headers['x-request-id']);
});
