import { serverAudits } from 'graphql-http';
import { bootApi, type TestApi } from '../testing/index.js';

// quality.md R4: the audit suite of GraphQL over HTTP. MUST and SHOULD pass; what is only a MAY is told where it does not.
let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await bootApi({ LIANXI_DEV: '1' });
  url = `${await api.server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => api.close());

const audits = serverAudits({ url: () => url, fetchFn: (address: string, init?: RequestInit) => fetch(address, { ...init, headers: { ...(init?.headers as object | undefined), 'apollo-require-preflight': '1' } }) });

it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
  const result = await audit.fn();
  if (/^MAY/.test(name)) return;
  expect('reason' in result ? `${result.status}: ${result.reason}` : result.status).toBe('ok');
});
