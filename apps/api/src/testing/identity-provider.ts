import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Somebody at the identity provider. */
export interface ProviderPerson {
  readonly subject: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  /** How the provider says it was proved (RFC 8176). */
  readonly amr?: readonly string[];
}

export interface TestProvider {
  readonly issuer: string;
  /** Who sits before it; null declines. */
  person: ProviderPerson | null;
  /** How long what it says of a person is good for. */
  seconds: number;
  /** Walks as a browser from an address of the provider back to the first one outside it. */
  readonly walk: (address: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const TEST_CLIENT = { id: 'lianxi', secret: 'a-secret-for-tests-only', returnAddress: 'http://lianxi.test/api/oidc/return' } as const;

/** A certified provider (package oidc-provider) on a port of its own, that asks nobody anything: whoever is said sits there. */
export async function openProvider(): Promise<TestProvider> {
  let provider: Provider | null = null;
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const test: TestProvider = { issuer, person: null, seconds: 600, walk: (address) => walk(issuer, address), close: () => new Promise((done) => server.close(() => done())) };
  provider = makeProvider(issuer, test);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!provider) return;
    if (!request.url?.startsWith('/person/')) return void provider.callback()(request, response);
    const { person } = test;
    const result = person === null ? { error: 'access_denied' } : { login: { accountId: person.subject, ...(person.amr ? { amr: [...person.amr] } : {}) } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
  return test;
}

function makeProvider(issuer: string, test: TestProvider): Provider {
  return new Provider(issuer, {
    clients: [{ client_id: TEST_CLIENT.id, client_secret: TEST_CLIENT.secret, redirect_uris: [TEST_CLIENT.returnAddress], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/person/${uid}` },
    ttl: { IdToken: () => test.seconds, AccessToken: 600, Grant: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    cookies: { keys: ['for tests only'] },
    findAccount: (_context: unknown, sub: string) => {
      const { person } = test;
      return { accountId: sub, claims: () => ({ sub, ...(person?.email === undefined ? {} : { email: person.email, email_verified: person.emailVerified ?? false }) }) };
    },
    loadExistingGrant: async (context: { oidc: { client?: { clientId: string }; session?: { accountId?: string }; provider: Provider } }) => {
      const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client?.clientId ?? '', accountId: context.oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  } as unknown as ConstructorParameters<typeof Provider>[1]);
}

/** Follows redirects with the provider's own cookies. */
async function walk(issuer: string, start: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = start;
  for (let step = 0; step < 10 && address.startsWith(issuer); step += 1) {
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the provider answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
    address = new URL(next, address).href;
  }
  return address;
}
