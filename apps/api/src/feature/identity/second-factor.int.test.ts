import { SecondFactorEntity } from '@lianxi/api-data';
import type { LightMyRequestResponse } from 'fastify';
import { Secret, TOTP } from 'otpauth';
import { bootApi, Client, type TestApi, type Who } from '../../testing/index.js';
import { hashPassword } from './password-hash.js';

const PASSWORD = 'Correct-Horse-7';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { accountName mustChangePassword mustSetSecondFactor viewerCan jointMeetings { roles } } }';
const START = 'mutation ($password: String!) { startSecondFactor(password: $password) { secret address } }';
const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(code: $code) }';
const REMOVE = 'mutation ($password: String!, $code: String!) { removeSecondFactor(password: $password, code: $code) }';
const OWN = '{ ownSecondFactor { since recoveryCodesLeft required } }';
const SESSIONS = '{ ownSessions { id address agent current } }';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  await api.dataSource.query('UPDATE account SET password_hash = $1, password_changed_at = now()', [await hashPassword(PASSWORD)]);
});
afterAll(() => api.close());

let address = 0;
const signIn = (accountName: string, code?: string): Promise<LightMyRequestResponse> =>
  api.server.inject({
    method: 'POST', url: '/graphql', remoteAddress: `10.8.${Math.floor((address += 1) / 200)}.${address % 200}`,
    headers: { 'content-type': 'application/json', 'user-agent': 'Firefox of a test' }, payload: JSON.stringify({ query: SIGN_IN, variables: { input: { accountName, password: PASSWORD, code } } }),
  });
const codeOf = (response: LightMyRequestResponse): string | undefined => (response.json() as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
const signedIn = (response: LightMyRequestResponse): unknown => (response.json() as { data: { signIn: unknown } }).data.signIn;
const clientOf = (response: LightMyRequestResponse): Client => new Client(api.server, response.cookies.find(({ name }) => name === 'lianxi_session')?.value ?? '', null);
const digits = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: api.clock.systemNow().getTime() });
/** Sets one up; `next` gives a code of a later step each time it is asked, as time goes on. */
async function set(client: Client): Promise<{ codes: string[]; next: () => string }> {
  const { startSecondFactor: { secret } } = await client.query<{ startSecondFactor: { secret: string } }>(START, { password: PASSWORD });
  const { confirmSecondFactor: codes } = await client.query<{ confirmSecondFactor: string[] }>(CONFIRM, { code: digits(secret) });
  return { codes, next: () => { api.clock.passSeconds(31); return digits(secret); } };
}

describe('an administrator without a second factor', () => {
  it('sets one up before anything else works', async () => {
    const entered = await signIn('system.admin');
    expect(signedIn(entered)).toMatchObject({ mustSetSecondFactor: true, viewerCan: [], jointMeetings: [] });
    const client = clientOf(entered);
    for (const query of ['{ allAccounts { total } }', SESSIONS, 'mutation { endOtherSessions { id } }']) expect(await client.refusal(query)).toBe('SECOND_FACTOR_SETUP_REQUIRED');
    expect(await client.query(OWN)).toEqual({ ownSecondFactor: { since: null, recoveryCodesLeft: 0, required: true } });
    expect(await client.refusal(START, { password: 'wrong' })).toBe('CREDENTIALS_WRONG');
    expect(await client.refusal(CONFIRM, { code: '123456' })).toBe('SECOND_FACTOR_NOT_SET');
    const { startSecondFactor } = await client.query<{ startSecondFactor: { secret: string; address: string } }>(START, { password: PASSWORD });
    expect(startSecondFactor.address).toContain(`secret=${startSecondFactor.secret}`);
    const wrong = digits(startSecondFactor.secret) === '000000' ? '000001' : '000000';
    expect(await client.refusal(CONFIRM, { code: wrong })).toBe('SECOND_FACTOR_WRONG');
    expect(await client.refusal('{ allAccounts { total } }')).toBe('SECOND_FACTOR_SETUP_REQUIRED');
    const { confirmSecondFactor } = await client.query<{ confirmSecondFactor: string[] }>(CONFIRM, { code: digits(startSecondFactor.secret) });
    expect(new Set(confirmSecondFactor).size).toBe(10);
    expect(await client.query('{ viewer { mustSetSecondFactor } allAccounts { total } }')).toMatchObject({ viewer: { mustSetSecondFactor: false } });
    const stored = await api.dataSource.getRepository(SecondFactorEntity).find();
    expect(JSON.stringify(stored)).not.toContain(startSecondFactor.secret);
  });

  it('may take the old one away for a new telephone, and then sets the new one up at once', async () => {
    const client = clientOf(await signIn('audit.admin'));
    const { next } = await set(client);
    expect(await client.refusal(START, { password: PASSWORD })).toBe('SECOND_FACTOR_SET');
    expect(await client.refusal(REMOVE, { password: PASSWORD, code: '12345' })).toBe('SECOND_FACTOR_WRONG');
    expect(await client.query(REMOVE, { password: PASSWORD, code: next() })).toEqual({ removeSecondFactor: true });
    expect(await client.refusal(SESSIONS)).toBe('SECOND_FACTOR_SETUP_REQUIRED');
    await set(client);
    expect(await client.query(OWN)).toMatchObject({ ownSecondFactor: { recoveryCodesLeft: 10, required: true } });
  });
});

describe('signing in with a second factor', () => {
  let factor: Awaited<ReturnType<typeof set>>;
  beforeAll(async () => {
    factor = await set(clientOf(await signIn('secretariat')));
  });

  it('asks for a code only whoever has the password, and takes each code once', async () => {
    expect(codeOf(await signIn('secretariat'))).toBe('SECOND_FACTOR_REQUIRED');
    const code = factor.next();
    expect(signedIn(await signIn('secretariat', `${code.slice(0, 3)} ${code.slice(3)}`))).toMatchObject({ accountName: 'secretariat', mustSetSecondFactor: false });
    expect(codeOf(await signIn('secretariat', code))).toBe('SECOND_FACTOR_WRONG');
  });

  it('of two that send the same code at once lets one in', async () => {
    const code = factor.next();
    const answers = await Promise.all([signIn('secretariat', code), signIn('secretariat', code)]);
    expect(answers.map(codeOf).sort()).toEqual(['SECOND_FACTOR_WRONG', undefined]);
  });

  it('takes a recovery code once, however it is typed', async () => {
    const [code = ''] = factor.codes;
    expect(codeOf(await signIn('secretariat', code.toLowerCase().replaceAll('-', ' ')))).toBeUndefined();
    expect(codeOf(await signIn('secretariat', code))).toBe('SECOND_FACTOR_WRONG');
    const client = clientOf(await signIn('secretariat', factor.next()));
    expect(await client.query(OWN)).toMatchObject({ ownSecondFactor: { recoveryCodesLeft: 9, required: false } });
    const { renewRecoveryCodes } = await client.query<{ renewRecoveryCodes: string[] }>('mutation ($password: String!) { renewRecoveryCodes(password: $password) }', { password: PASSWORD });
    expect(codeOf(await signIn('secretariat', factor.codes[1]))).toBe('SECOND_FACTOR_WRONG');
    expect(codeOf(await signIn('secretariat', renewRecoveryCodes[0]))).toBeUndefined();
  });

  it('locks the account after five wrong codes', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect(codeOf(await signIn('secretariat', 'AAAA'))).toBe('SECOND_FACTOR_WRONG');
    expect(codeOf(await signIn('secretariat', factor.next()))).toBe('ACCOUNT_LOCKED');
    api.clock.passSeconds(61);
    expect(codeOf(await signIn('secretariat', factor.next()))).toBeUndefined();
  });
});

describe('a second factor that is lost', () => {
  const LIFT = 'mutation ($id: ID!, $reason: String!) { liftSecondFactor(accountId: $id, reason: $reason) { hasSecondFactor sessions viewerCan } }';
  const lift = (who: Who, account: Who, reason = '手机遗失') => api.as(who).send(LIFT, { id: api.world.accounts[account], reason });

  it('is lifted by the security administrator alone, with a reason, and sessions end', async () => {
    const client = clientOf(await signIn('leader'));
    await set(client);
    expect((await lift('system_admin', 'leader')).errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect((await lift('security_admin', 'leader', ' ')).errors?.[0]?.extensions.code).toBe('REASON_REQUIRED');
    expect((await lift('security_admin', 'security_admin')).errors?.[0]?.extensions.code).toBe('OWN_ACCOUNT');
    expect((await lift('security_admin', 'liaison')).errors?.[0]?.extensions.code).toBe('SECOND_FACTOR_NOT_SET');
    expect((await lift('security_admin', 'leader')).data).toEqual({ liftSecondFactor: { hasSecondFactor: false, sessions: 0, viewerCan: ['endSessions'] } });
    expect(await client.refusal(SESSIONS)).toBe('SESSION_EXPIRED');
    expect(codeOf(await signIn('leader'))).toBeUndefined();
    const log = (await api.audit()).filter(({ verb }) => verb === 'liftSecondFactor');
    expect(log).toMatchObject([{ targetName: 'leader', accountId: api.world.accounts.security_admin, reason: '手机遗失' }]);
  });

  it('never by whoever resets passwords: neither administrator alone gets into an account', async () => {
    const RESET = 'mutation ($id: ID!) { resetPassword(accountId: $id, reason: "试") { password } }';
    expect(await api.as('security_admin').refusal(RESET, { id: api.world.accounts.liaison })).toBe('NOT_PERMITTED');
    expect(await api.as('security_admin').refusal('{ allAccounts { total } }')).toBe('NOT_PERMITTED');
    expect(await api.as('system_admin').refusal('{ accountAccess { total } }')).toBe('NOT_PERMITTED');
    expect(await api.as('security_admin').query('{ accountAccess(text: "leader") { items { accountName hasSecondFactor } } signInRules { secondFactor passwordDays idleMinutes sessionHours } }')).toEqual({
      accountAccess: { items: [{ accountName: 'leader', hasSecondFactor: false }] }, signInRules: { secondFactor: 'administrators', passwordDays: 90, idleMinutes: 30, sessionHours: 12 },
    });
  });
});

describe('own sessions', () => {
  const END = 'mutation ($id: ID!) { endOwnSession(id: $id) { id } }';
  interface Listed { ownSessions: { id: string; address: string | null; agent: string | null; current: boolean }[] }

  it('are listed, this one first, and ended elsewhere', async () => {
    const [first, second, third] = [clientOf(await signIn('unit.head')), clientOf(await signIn('unit.head')), clientOf(await signIn('unit.head'))];
    const { ownSessions } = await second.query<Listed>(SESSIONS);
    expect(ownSessions.map(({ current }) => current)).toEqual([true, false, false, false]);
    expect(ownSessions[0]).toMatchObject({ address: expect.stringMatching(/^10\.8\./), agent: 'Firefox of a test' });
    const mine = ownSessions.find(({ current }) => current)?.id;
    expect(await second.refusal(END, { id: mine })).toBe('SESSION_CURRENT');
    expect(await second.refusal(END, { id: 'x' })).toBe('NOT_FOUND');
    const foreign = await api.dataSource.query<{ id: string }[]>('SELECT id FROM session WHERE account_id = $1', [api.world.accounts.liaison]);
    expect(await second.refusal(END, { id: foreign[0]?.id })).toBe('NOT_FOUND');
    const { ownSessions: firsts } = await first.query<Listed>(SESSIONS);
    await second.query(END, { id: firsts[0]?.id });
    expect(await first.refusal(SESSIONS)).toBe('SESSION_EXPIRED');
    expect(await third.query('mutation { endOtherSessions { current } }')).toEqual({ endOtherSessions: [{ current: true }] });
    expect(await second.refusal(SESSIONS)).toBe('SESSION_EXPIRED');
  });

  it('are ended for somebody by the security administrator', async () => {
    const client = clientOf(await signIn('liaison'));
    const END_ALL = 'mutation ($id: ID!) { endSessions(accountId: $id, reason: "设备遗失") { sessions } }';
    expect(await api.as('secretariat').refusal(END_ALL, { id: api.world.accounts.liaison })).toBe('NOT_PERMITTED');
    expect(await api.as('security_admin').query(END_ALL, { id: api.world.accounts.liaison })).toEqual({ endSessions: { sessions: 0 } });
    expect(await client.refusal(SESSIONS)).toBe('SESSION_EXPIRED');
  });
});

describe('an old password', () => {
  it('is changed at the next sign-in, and then everything works', async () => {
    await api.dataSource.query(`UPDATE account SET password_changed_at = now() - interval '91 days' WHERE name = 'county.liaison'`);
    const entered = await signIn('county.liaison');
    expect(signedIn(entered)).toMatchObject({ mustChangePassword: true, jointMeetings: [] });
    const client = clientOf(entered);
    expect(await client.refusal('{ units { total } }')).toBe('PASSWORD_CHANGE_REQUIRED');
    const CHANGE = 'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { mustChangePassword jointMeetings { roles } } }';
    expect(await client.query(CHANGE, { current: PASSWORD, next: 'Other-Battery-9' })).toEqual({ changePassword: { mustChangePassword: false, jointMeetings: [{ roles: ['liaison'] }] } });
  });
});
