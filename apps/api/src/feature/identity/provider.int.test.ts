import { ExternalIdentityEntity } from '@lianxi/api-data';
import type { LightMyRequestResponse } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { openProvider, TEST_CLIENT, type ProviderPerson, type TestProvider } from '../../testing/identity-provider.js';
import { bootApi, Client, type TestApi, type Who } from '../../testing/index.js';
import { hashPassword } from './password-hash.js';

const PASSWORD = 'Correct-Horse-7';
const PENDING = '{ pendingSignIn { accountName asksPassword asksCode refusal subject } }';
const COMPLETE = 'mutation ($password: String, $code: String) { completeSignIn(password: $password, code: $code) { accountName mustSetSecondFactor adminRoles } }';
const LINK = 'mutation ($id: ID!, $subject: String!, $reason: String!) { linkIdentity(accountId: $id, subject: $subject, reason: $reason) { identity identitySubject viewerCan } }';
const UNLINK = 'mutation ($id: ID!) { unlinkIdentity(accountId: $id, reason: "调离") { identity sessions } }';
const MATCHING = 'mutation ($matching: IdentityMatching!) { setIdentityMatching(matching: $matching, reason: "统一认证上线") { identityProvider identityMatching } }';

let api: TestApi;
let provider: TestProvider;
beforeAll(async () => {
  provider = await openProvider();
  api = await bootApi({
    OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: TEST_CLIENT.id, OIDC_CLIENT_SECRET: TEST_CLIENT.secret, OIDC_LABEL: '粤政易', PUBLIC_URL: 'http://lianxi.test', LIANXI_OUTGOING_HOSTS: new URL(provider.issuer).host,
  });
  await api.dataSource.query('UPDATE account SET password_hash = $1, password_changed_at = now()', [await hashPassword(PASSWORD)]);
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

/** A browser: keeps our cookies, follows nothing by itself. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async open(url: string): Promise<LightMyRequestResponse> {
    return this.keep(await api.server.inject({ url, headers: this.headers() }));
  }

  async send(query: string, variables: Record<string, unknown> = {}): Promise<{ data: Record<string, unknown> | null; code: string | undefined }> {
    const answer = this.keep(await api.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...this.headers() }, payload: JSON.stringify({ query, variables }) }));
    const { data, errors } = answer.json<{ data: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }>();
    return { data, code: errors?.[0]?.extensions.code };
  }

  /** As `who`, from our button to the page the browser is led to in the end. */
  async signIn(who: ProviderPerson | null, change: (address: string) => string = (address) => address): Promise<string> {
    const back = await this.ask(who, change);
    return String((await this.open(back)).headers.location);
  }

  /** As far as the provider's answer. */
  async ask(who: ProviderPerson | null, change: (address: string) => string = (address) => address, query = ''): Promise<string> {
    provider.person = who;
    const begun = await this.open(`/api/oidc/begin${query}`);
    const back = new URL(await provider.walk(change(String(begun.headers.location))));
    return back.pathname + back.search;
  }

  async pending(): Promise<unknown> {
    return (await this.send(PENDING)).data?.['pendingSignIn'];
  }

  /** Whether it is signed in now. */
  get session(): string | undefined {
    return this.cookies.get('lianxi_session');
  }

  private headers(): Record<string, string> {
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  private keep(answer: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value } of answer.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}

const link = (who: Who, subject: string, by: Who = 'security_admin', reason = '统一认证上线') => api.as(by).send(LINK, { id: api.world.accounts[who], subject, reason });
const codeOf = async (answer: ReturnType<typeof link>) => (await answer).errors?.[0]?.extensions.code;
/** Linked, and confirmed by its holder. */
async function linked(who: Who, accountName: string, subject: string): Promise<void> {
  await link(who, subject);
  const browser = new Browser();
  expect(await browser.signIn({ subject })).toBe('/sign-in');
  expect((await browser.send(COMPLETE, { password: PASSWORD })).data).toMatchObject({ completeSignIn: { accountName } });
}

describe('somebody the provider knows and we do not', () => {
  it('gets in nowhere, is told so in words with the name to be linked, and no account is made', async () => {
    const before = await api.dataSource.query('SELECT count(*) FROM account');
    const browser = new Browser();
    expect(await browser.signIn({ subject: 'stranger-1', email: 'x@example.cn', emailVerified: true })).toBe('/sign-in');
    expect(browser.session).toBeUndefined();
    expect(await browser.pending()).toEqual({ accountName: null, asksPassword: false, asksCode: false, refusal: 'IDENTITY_UNKNOWN', subject: 'stranger-1' });
    expect(await browser.pending()).toBeNull();
    expect(await api.dataSource.query('SELECT count(*) FROM account')).toEqual(before);
    expect((await api.audit()).filter(({ verb }) => verb === 'signInByProvider')).toMatchObject([{ outcome: 'IDENTITY_UNKNOWN', accountId: null }]);
  });
});

describe('a link', () => {
  it('is made by the security administrator alone, once a person, and is told in the log', async () => {
    expect(await codeOf(link('liaison', 'u-1', 'system_admin'))).toBe('NOT_PERMITTED');
    expect(await codeOf(link('liaison', 'u-1', 'security_admin', ' '))).toBe('REASON_REQUIRED');
    expect(await codeOf(link('security_admin', 'u-1'))).toBe('OWN_ACCOUNT');
    expect((await link('liaison', 'u-1')).data).toEqual({ linkIdentity: { identity: 'waiting', identitySubject: 'u-1', viewerCan: ['endSessions', 'unlinkIdentity'] } });
    expect(await codeOf(link('liaison', 'u-2'))).toBe('IDENTITY_SET');
    expect(await codeOf(link('leader', 'u-1'))).toBe('IDENTITY_TAKEN');
    expect((await api.audit()).filter(({ verb }) => verb === 'linkIdentity')).toMatchObject([{ targetName: 'liaison', reason: '统一认证上线', data: { identity: 'waiting', identitySubject: 'u-1' } }]);
  });

  it('lets nobody in before its holder confirmed it with the own password: who links gets in nowhere by that', async () => {
    const browser = new Browser();
    expect(await browser.signIn({ subject: 'u-1', amr: ['mfa'] })).toBe('/sign-in');
    expect(browser.session).toBeUndefined();
    expect(await browser.pending()).toMatchObject({ accountName: 'liaison', asksPassword: true, asksCode: false, refusal: null });
    expect((await browser.send(COMPLETE, { password: 'wrong' })).code).toBe('CREDENTIALS_WRONG');
    expect((await browser.send(COMPLETE)).code).toBe('CREDENTIALS_WRONG');
    expect(browser.session).toBeUndefined();
    expect((await browser.send(COMPLETE, { password: PASSWORD })).data).toMatchObject({ completeSignIn: { accountName: 'liaison', adminRoles: [] } });
    expect(await new Client(api.server, browser.session ?? null, api.world.jointMeetings.first).query('{ viewer { accountName } }')).toEqual({ viewer: { accountName: 'liaison' } });
    expect((await browser.send(COMPLETE, { password: PASSWORD })).code).toBe('SIGN_IN_STALE');
    expect((await api.audit()).filter(({ accountName, verb }) => accountName === 'liaison' && verb !== 'refuse').map(({ verb, outcome }) => `${verb} ${outcome}`).sort()).toEqual([
      'confirmIdentity done', 'signInByProvider CREDENTIALS_WRONG', 'signInByProvider CREDENTIALS_WRONG', 'signInByProvider done',
    ]);
  });

  it('then lets its holder in at once, to the page asked for and to no other host', async () => {
    const led = async (from: string): Promise<string> => {
      const browser = new Browser();
      const back = await browser.ask({ subject: 'u-1' }, undefined, `?from=${encodeURIComponent(from)}`);
      const { headers } = await browser.open(back);
      expect(browser.session).toBeDefined();
      return String(headers.location);
    };
    expect(await led('/m/jm-1/tasks?state=open')).toBe('/m/jm-1/tasks?state=open');
    for (const from of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'tasks']) expect(await led(from)).toBe('/today');
  });

  it('lets in nobody who is disabled or locked', async () => {
    await linked('unit_head', 'unit.head', 'u-3');
    const refused = async (): Promise<unknown> => {
      const browser = new Browser();
      expect(await browser.signIn({ subject: 'u-3' })).toBe('/sign-in');
      expect(browser.session).toBeUndefined();
      return browser.pending();
    };
    await api.dataSource.query(`UPDATE account SET locked_until = now() + interval '1 hour' WHERE name = 'unit.head'`);
    expect(await refused()).toMatchObject({ refusal: 'ACCOUNT_LOCKED' });
    await api.dataSource.query(`UPDATE account SET locked_until = NULL, state = 'disabled' WHERE name = 'unit.head'`);
    expect(await refused()).toMatchObject({ refusal: 'ACCOUNT_DISABLED' });
  });

  it('is taken away by the security administrator, and sessions end', async () => {
    await linked('leader', 'leader', 'u-4');
    expect(await api.as('leader').refusal(UNLINK, { id: api.world.accounts.leader })).toBe('NOT_PERMITTED');
    expect((await api.as('security_admin').send(UNLINK, { id: api.world.accounts.leader })).data).toEqual({ unlinkIdentity: { identity: 'none', sessions: 0 } });
    expect(await api.as('security_admin').refusal(UNLINK, { id: api.world.accounts.leader })).toBe('IDENTITY_NOT_SET');
    const browser = new Browser();
    await browser.signIn({ subject: 'u-4' });
    expect(await browser.pending()).toMatchObject({ refusal: 'IDENTITY_UNKNOWN' });
  });
});

describe('the second factor', () => {
  const digits = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: api.clock.systemNow().getTime() });
  async function enter(subject: string, amr?: readonly string[]): Promise<Client> {
    const browser = new Browser();
    await browser.signIn({ subject, ...(amr ? { amr } : {}) });
    return new Client(api.server, browser.session ?? '', null);
  }

  it('of an administrator is the provider’s where it says so, else it is set up here first', async () => {
    await linked('audit_admin', 'audit.admin', 'u-5');
    expect(await (await enter('u-5')).query('{ viewer { mustSetSecondFactor } }')).toEqual({ viewer: { mustSetSecondFactor: true } });
    expect(await (await enter('u-5', ['pwd', 'otp'])).query('{ viewer { mustSetSecondFactor adminRoles } }')).toEqual({ viewer: { mustSetSecondFactor: false, adminRoles: ['audit_admin'] } });
    expect(await (await enter('u-5', ['pwd'])).refusal('{ audit { total } }')).toBe('SECOND_FACTOR_SETUP_REQUIRED');
  });

  it('of one’s own is asked after the provider, unless the provider asked for one', async () => {
    const client = await enter('u-5');
    const { startSecondFactor: { secret } } = await client.query<{ startSecondFactor: { secret: string } }>('mutation ($p: String!) { startSecondFactor(password: $p) { secret } }', { p: PASSWORD });
    await client.query('mutation ($c: String!) { confirmSecondFactor(code: $c) }', { c: digits(secret) });
    expect(await (await enter('u-5', ['mfa'])).query('{ viewer { accountName } }')).toEqual({ viewer: { accountName: 'audit.admin' } });
    const browser = new Browser();
    expect(await browser.signIn({ subject: 'u-5' })).toBe('/sign-in');
    expect(await browser.pending()).toMatchObject({ asksPassword: false, asksCode: true });
    expect((await browser.send(COMPLETE, {})).code).toBe('SECOND_FACTOR_REQUIRED');
    expect((await browser.send(COMPLETE, { code: 'AAAA' })).code).toBe('SECOND_FACTOR_WRONG');
    api.clock.passSeconds(31);
    expect((await browser.send(COMPLETE, { code: digits(secret) })).data).toMatchObject({ completeSignIn: { accountName: 'audit.admin' } });
  });
});

describe('a verified mail address', () => {
  const mail = (who: Who, address: string) => api.dataSource.query(`INSERT INTO account_mail (account_id, address, confirmed_at, code_tries) VALUES ($1, $2, now(), 0)`, [api.world.accounts[who], address]);
  const pendingOf = async (person: ProviderPerson): Promise<{ browser: Browser; pending: unknown }> => {
    const browser = new Browser();
    await browser.signIn(person);
    return { browser, pending: await browser.pending() };
  };

  it('finds an account once the security administrator has switched that on, and counts with its password', async () => {
    await mail('secretariat', 'Secretary@Example.cn');
    const person = { subject: 'u-6', email: 'secretary@example.cn', emailVerified: true };
    expect((await pendingOf(person)).pending).toMatchObject({ refusal: 'IDENTITY_UNKNOWN' });
    expect(await api.as('system_admin').refusal(MATCHING, { matching: 'mail' })).toBe('NOT_PERMITTED');
    expect(await api.as('security_admin').query(MATCHING, { matching: 'mail' })).toEqual({ setIdentityMatching: { identityProvider: '粤政易', identityMatching: 'mail' } });
    expect(await api.as('security_admin').refusal(MATCHING, { matching: 'mail' })).toBe('NOTHING_CHANGED');
    expect((await pendingOf({ ...person, emailVerified: false })).pending).toMatchObject({ refusal: 'IDENTITY_UNKNOWN' });
    const { browser, pending } = await pendingOf(person);
    expect(pending).toMatchObject({ accountName: 'secretariat', asksPassword: true });
    expect((await browser.send(COMPLETE, { password: PASSWORD })).data).toMatchObject({ completeSignIn: { accountName: 'secretariat' } });
    expect(await api.dataSource.getRepository(ExternalIdentityEntity).findOneByOrFail({ subject: 'u-6' })).toMatchObject({ linkedBy: null, accountId: api.world.accounts.secretariat });
  });

  it('finds no administrator, and of two accounts with one address neither', async () => {
    await mail('system_admin', 'boss@example.cn');
    expect((await pendingOf({ subject: 'u-7', email: 'boss@example.cn', emailVerified: true })).pending).toMatchObject({ refusal: 'IDENTITY_UNKNOWN' });
    await mail('inspector', 'office@example.cn');
    await mail('county_liaison', 'office@example.cn');
    expect((await pendingOf({ subject: 'u-8', email: 'office@example.cn', emailVerified: true })).pending).toMatchObject({ refusal: 'IDENTITY_UNKNOWN' });
  });
});

describe('an answer of the provider', () => {
  const refusal = async (browser: Browser): Promise<unknown> => ((await browser.pending()) as { refusal: string }).refusal;
  const failing = async (change: (browser: Browser) => Promise<string>): Promise<unknown> => {
    const browser = new Browser();
    const { headers } = await browser.open(await change(browser));
    expect([headers.location, browser.session]).toEqual(['/sign-in', undefined]);
    return refusal(browser);
  };

  it('is refused with another state, without the cookie that asked, after ten minutes, and twice', async () => {
    const person = { subject: 'u-1' };
    expect(await failing(async (browser) => (await browser.ask(person)).replace(/state=[^&]+/, 'state=of-somebody-else'))).toBe('SIGN_IN_STALE');
    expect(await failing(() => new Browser().ask(person))).toBe('SIGN_IN_STALE');
    expect(await failing(async (browser) => {
      const back = await browser.ask(person);
      api.clock.passSeconds(601);
      return back;
    })).toBe('SIGN_IN_STALE');
    expect(await failing(async (browser) => {
      const back = await browser.ask(person);
      await browser.open(back);
      await browser.send('mutation { signOut }');
      return back;
    })).toBe('SIGN_IN_STALE');
  });

  it('is refused with another nonce, a code that is none, a verifier that does not fit, and when it is over', async () => {
    const person = { subject: 'u-1' };
    const nonce = (address: string): string => address.replace(/nonce=[^&]+/, 'nonce=of-somebody-else');
    expect(await failing((browser) => browser.ask(person, nonce))).toBe('PROVIDER_ANSWER_INVALID');
    expect(await failing(async (browser) => (await browser.ask(person)).replace(/code=[^&]+/, 'code=guessed'))).toBe('PROVIDER_ANSWER_INVALID');
    const challenge = (address: string): string => address.replace(/code_challenge=[^&]+/, 'code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    expect(await failing((browser) => browser.ask(person, challenge))).toBe('PROVIDER_ANSWER_INVALID');
    provider.seconds = -600;
    expect(await failing((browser) => browser.ask(person))).toBe('PROVIDER_ANSWER_INVALID');
    provider.seconds = 600;
  });

  it('may be no; and a cookie nobody here sealed is none', async () => {
    expect(await failing((browser) => browser.ask(null))).toBe('PROVIDER_DECLINED');
    const { headers } = await api.server.inject({ url: '/api/oidc/return?code=x&state=y', headers: { cookie: 'lianxi_provider=v1.AAAA.BBBB.CCCC' } });
    expect(headers.location).toBe('/sign-in');
  });
});

it('without a provider nothing of it is there', async () => {
  expect(await api.anonymous.query('{ installation { identityProvider } }')).toEqual({ installation: { identityProvider: '粤政易' } });
  const plain = await bootApi();
  expect((await plain.server.inject('/api/oidc/begin')).statusCode).toBe(404);
  expect(await plain.anonymous.query('{ installation { identityProvider } pendingSignIn { refusal } }')).toEqual({ installation: { identityProvider: null }, pendingSignIn: null });
  expect(await plain.as('security_admin').refusal(LINK, { id: plain.world.accounts.liaison, subject: 'u', reason: '试' })).toBe('IDENTITY_PROVIDER_OFF');
  expect(await plain.as('security_admin').refusal(MATCHING, { matching: 'mail' })).toBe('IDENTITY_PROVIDER_OFF');
  await plain.close();
});
