import { AccountEntity, AccountRoleEntity, SessionEntity } from '@lianxi/api-data';
import type { LightMyRequestResponse } from 'fastify';
import { bootApi, Client, type TestApi } from '../../testing/index.js';
import { FirstAdministratorsService } from './first-administrators.service.js';
import { hashPassword } from './password-hash.js';

const PASSWORD = 'Correct-Horse-7';
const NEXT = 'Other-Battery-9';
const VIEWER = 'accountName mustChangePassword adminRoles jointMeetings { roles viewerCan jointMeeting { id code } }';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { ${VIEWER} } }`;

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
  const passwordHash = await hashPassword(PASSWORD);
  await api.dataSource.query('UPDATE account SET password_hash = $1, password_changed_at = now()', [passwordHash]);
});
afterAll(() => api.close());

async function post(query: string, variables: object, cookie = '', address = '10.0.0.1'): Promise<LightMyRequestResponse> {
  return api.server.inject({
    method: 'POST', url: '/graphql', remoteAddress: address, headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }, payload: JSON.stringify({ query, variables }),
  });
}
const signIn = (accountName: string, password: string, address?: string): Promise<LightMyRequestResponse> => post(SIGN_IN, { input: { accountName, password } }, '', address);
const codeOf = (response: LightMyRequestResponse): string | undefined => (response.json() as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
const tokenOf = (response: LightMyRequestResponse): string => response.cookies.find((cookie) => cookie.name === 'lianxi_session')?.value ?? '';

describe('signing in', () => {
  it('gives a cookie no script can read, and whom it belongs to', async () => {
    const response = await signIn(' Secretariat ', PASSWORD);
    expect(response.json()).toMatchObject({ data: { signIn: { accountName: 'secretariat', jointMeetings: [{ roles: ['secretariat'] }] } } });
    expect(response.cookies[0]).toMatchObject({ name: 'lianxi_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(response.cookies[0]?.expires).toBeUndefined();
    const stored = await api.dataSource.getRepository(SessionEntity).findBy({ accountId: api.world.accounts.secretariat });
    expect(stored.some((session) => session.tokenHash.includes(tokenOf(response)))).toBe(false);
  });

  it('answers a wrong name and a wrong password alike', async () => {
    const answers = await Promise.all([signIn('leader', 'wrong'), signIn('no.such.name', 'wrong'), signIn('', ''), signIn('leader', 'x'.repeat(5000))]);
    expect(answers.map(codeOf)).toEqual(Array(4).fill('CREDENTIALS_WRONG'));
    expect(answers.every((answer) => answer.cookies.length === 0)).toBe(true);
  });

  it('takes about as long for a name that does not exist', async () => {
    const time = async (name: string): Promise<number> => {
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        const began = performance.now();
        await signIn(name, 'wrong', '10.0.0.77');
        times.push(performance.now() - began);
        await api.dataSource.getRepository(AccountEntity).update({ name: 'audit.admin' }, { failedCount: 0, lockedUntil: null });
      }
      return times.sort((a, b) => a - b)[2] ?? 0;
    };
    await signIn('warm.up', 'wrong', '10.0.0.78');
    const [known, unknown] = [await time('audit.admin'), await time('nobody.here')];
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(3);
  });

  it('locks an account after five failures, for longer each time, whatever the password', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect(codeOf(await signIn('liaison', 'wrong', `10.1.0.${turn}`))).toBe('CREDENTIALS_WRONG');
    expect(codeOf(await signIn('liaison', PASSWORD, '10.1.1.1'))).toBe('ACCOUNT_LOCKED');
    expect(codeOf(await signIn('liaison', 'wrong', '10.1.1.2'))).toBe('CREDENTIALS_WRONG');
    api.clock.passSeconds(61);
    for (let turn = 0; turn < 5; turn += 1) await signIn('liaison', 'wrong', `10.1.2.${turn}`);
    api.clock.passSeconds(61);
    expect(codeOf(await signIn('liaison', PASSWORD, '10.1.3.1'))).toBe('ACCOUNT_LOCKED');
    api.clock.passSeconds(300);
    expect(codeOf(await signIn('liaison', PASSWORD, '10.1.3.2'))).toBeUndefined();
  });

  it('counts guesses that come at once one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, at) => signIn('unit.head', 'wrong', `10.2.0.${at}`)));
    expect(new Set(answers.map(codeOf))).toEqual(new Set(['CREDENTIALS_WRONG']));
    expect((await api.dataSource.getRepository(AccountEntity).findOneByOrFail({ name: 'unit.head' })).failedCount).toBe(5);
    expect(codeOf(await signIn('unit.head', PASSWORD, '10.2.0.9'))).toBe('ACCOUNT_LOCKED');
  });

  it('slows one address down that tries many names', async () => {
    for (let turn = 0; turn < 20; turn += 1) await signIn(`name.${turn}`, 'wrong', '10.3.0.1');
    expect(codeOf(await signIn('secretariat', PASSWORD, '10.3.0.1'))).toBe('RATE_LIMITED');
    expect(codeOf(await signIn('secretariat', PASSWORD, '10.3.0.2'))).toBeUndefined();
  });

  it('refuses a disabled account only to whom has the password, and ends its sessions in effect', async () => {
    await api.dataSource.getRepository(AccountEntity).update({ name: 'invited' }, { state: 'disabled' });
    expect(codeOf(await signIn('invited', 'wrong', '10.4.0.1'))).toBe('CREDENTIALS_WRONG');
    expect(codeOf(await signIn('invited', PASSWORD, '10.4.0.1'))).toBe('ACCOUNT_DISABLED');
    expect(await api.as('invited').refusal('{ units { total } }')).toBe('SESSION_EXPIRED');
  });

  it('is written down, names of no account cut', async () => {
    const log = (await api.audit()).filter(({ kind }) => kind !== 'refusal');
    expect(new Set(log.map((entry) => entry.outcome))).toEqual(new Set(['done', 'CREDENTIALS_WRONG', 'ACCOUNT_LOCKED', 'ACCOUNT_DISABLED']));
    expect(log.filter((entry) => entry.accountId === null).every((entry) => (entry.accountName ?? '').length <= 4)).toBe(true);
  });
});

describe('a session', () => {
  const WHO = '{ viewer { accountName } }';
  const asked = async (token: string): Promise<unknown> => ((await post(WHO, {}, `lianxi_session=${token}`)).json() as { data: { viewer: unknown } }).data.viewer;

  it('ends by signing out, on the server', async () => {
    const token = tokenOf(await signIn('leader', PASSWORD, '10.5.0.1'));
    expect(await asked(token)).toEqual({ accountName: 'leader' });
    const out = await post('mutation { signOut }', {}, `lianxi_session=${token}`);
    expect(out.json()).toEqual({ data: { signOut: true } });
    expect(await asked(token)).toBeNull();
    expect(await api.anonymous.refusal('mutation { signOut }')).toBe('NOT_SIGNED_IN');
  });

  it('ends after half an hour without use, and after twelve hours in any case', async () => {
    const token = tokenOf(await signIn('leader', PASSWORD, '10.5.0.2'));
    api.clock.passSeconds(29 * 60);
    expect(await asked(token)).not.toBeNull();
    api.clock.passSeconds(31 * 60);
    expect(await asked(token)).toBeNull();
    const busy = tokenOf(await signIn('leader', PASSWORD, '10.5.0.3'));
    for (let hours = 0; hours < 24; hours += 1) {
      api.clock.passSeconds(29 * 60);
      await asked(busy);
    }
    api.clock.passSeconds(29 * 60);
    expect(await asked(busy)).toBeNull();
  });

  it('is nobody for a made-up token', async () => {
    expect(await asked('made-up')).toBeNull();
    expect(codeOf(await post('{ units { total } }', {}, 'lianxi_session=made-up'))).toBe('SESSION_EXPIRED');
  });
});

describe('changing the password', () => {
  const CHANGE = 'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { mustChangePassword } }';

  it('is asked for before anything else, when it must be', async () => {
    await api.dataSource.getRepository(AccountEntity).update({ name: 'other.liaison' }, { mustChangePassword: true, failedCount: 0 });
    const token = tokenOf(await signIn('other.liaison', PASSWORD, '10.6.0.1'));
    const client = new Client(api.server, token, api.world.jointMeetings.first);
    expect(await client.query('{ viewer { mustChangePassword jointMeetings { roles } } }')).toEqual({ viewer: { mustChangePassword: true, jointMeetings: [] } });
    for (const query of ['{ units { total } }', '{ duties { total } }', '{ notices { total } }', 'mutation { closeOutTask(id: "x", version: 1) { id } }']) {
      expect(await client.refusal(query)).toBe('PASSWORD_CHANGE_REQUIRED');
    }
    expect((await client.upload('a.txt', 'text')).body).toMatchObject({ error: { code: 'PASSWORD_CHANGE_REQUIRED' } });
    expect(await client.query(CHANGE, { current: PASSWORD, next: NEXT })).toEqual({ changePassword: { mustChangePassword: false } });
    expect(await client.query('{ units { total } }')).toMatchObject({ units: { total: 9 } });
  });

  it('follows the rules and ends other sessions', async () => {
    const [first, second] = [tokenOf(await signIn('secretariat', PASSWORD, '10.6.0.2')), tokenOf(await signIn('secretariat', PASSWORD, '10.6.0.2'))];
    const client = new Client(api.server, first, null);
    expect(await client.refusal(CHANGE, { current: 'wrong', next: NEXT })).toBe('CREDENTIALS_WRONG');
    const weak: [string, string][] = [['Aa1-', 'PASSWORD_TOO_SHORT'], ['alllowercaseletters', 'PASSWORD_TOO_SIMPLE'], ['P@ssw0rd123', 'PASSWORD_COMMON'], ['Secretariat-77', 'PASSWORD_CONTAINS_NAME'], [PASSWORD, 'PASSWORD_UNCHANGED']];
    for (const [next, code] of weak) expect(await client.refusal(CHANGE, { current: PASSWORD, next })).toBe(code);
    await client.query(CHANGE, { current: PASSWORD, next: NEXT });
    expect(await client.query('{ viewer { accountName } }')).toEqual({ viewer: { accountName: 'secretariat' } });
    expect(await new Client(api.server, second, null).query('{ viewer { accountName } }')).toEqual({ viewer: null });
  });
});

describe('the first administrators', () => {
  const CREATE = 'mutation ($code: String!, $administrators: [FirstAdministratorInput!]!) { createFirstAdministrators(code: $code, administrators: $administrators) }';
  const person = (role: string, at: number): object => ({ role, personName: `管理员${at}`, accountName: `admin.${at}`, password: `Mountain-River-${at}x` });
  const three = ['system_admin', 'security_admin', 'audit_admin'].map(person);

  it('are refused where there are some', async () => {
    expect(await api.anonymous.refusal(CREATE, { code: 'X', administrators: three })).toBe('ADMINISTRATORS_EXIST');
    expect(await api.app.get(FirstAdministratorsService).makeCode()).toBeNull();
  });

  it('are made once, with the code that was printed, as three people', async () => {
    await api.dataSource.getRepository(AccountRoleEntity).delete({ role: 'system_admin' });
    await api.dataSource.getRepository(AccountRoleEntity).delete({ role: 'security_admin' });
    await api.dataSource.getRepository(AccountRoleEntity).delete({ role: 'audit_admin' });
    expect(await api.anonymous.query('{ installation { needsFirstAdministrators demo demoAccounts { accountName } } }')).toEqual({ installation: { needsFirstAdministrators: true, demo: false, demoAccounts: [] } });
    expect(await api.anonymous.refusal(CREATE, { code: 'AAAA', administrators: three })).toBe('ONE_TIME_CODE_WRONG');
    const code = (await api.app.get(FirstAdministratorsService).makeCode()) ?? '';
    expect(code).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    expect(await api.anonymous.refusal(CREATE, { code, administrators: three.slice(0, 2) })).toBe('ADMINISTRATORS_NOT_DISTINCT');
    expect(await api.anonymous.refusal(CREATE, { code, administrators: [person('system_admin', 1), person('security_admin', 2), { ...person('audit_admin', 3), password: 'short' }] })).toBe('PASSWORD_TOO_SHORT');
    const shared = [person('system_admin', 1), person('security_admin', 2), { ...person('audit_admin', 3), password: 'Mountain-River-1x' }];
    expect((await api.anonymous.send(CREATE, { code, administrators: shared })).errors?.[0]?.extensions).toMatchObject({ code: 'PASSWORD_SHARED', field: 'administrators.2.password' });
    const read = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
    const both = await Promise.all([read, code.replaceAll('-', '')].map((said) => api.anonymous.send(CREATE, { code: said, administrators: three })));
    expect(both.filter((answer) => answer.data?.['createFirstAdministrators'] === true).length).toBe(1);
    expect(await api.dataSource.getRepository(AccountRoleEntity).count()).toBe(3);
    expect(codeOf(await signIn('admin.0', 'Mountain-River-0x', '10.7.0.1'))).toBeUndefined();
  });
});
