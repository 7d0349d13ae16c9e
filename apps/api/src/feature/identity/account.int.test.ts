import { AccountEntity, AccountRoleEntity, newId, SessionEntity } from '@lianxi/api-data';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const LIST = 'query ($text: String) { allAccounts(text: $text) { total items { id accountName personName state locked mustChangePassword adminRole posts viewerCan } } }';
const verb = (name: 'disableAccount' | 'enableAccount'): string => `mutation ($accountId: ID!, $reason: String!) { ${name}(accountId: $accountId, reason: $reason) { state viewerCan } }`;
const [DISABLE, ENABLE] = [verb('disableAccount'), verb('enableAccount')];
const RESET = 'mutation ($accountId: ID!, $reason: String!) { resetPassword(accountId: $accountId, reason: $reason) { accountName password } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { mustChangePassword } }';
const reason = '工作调动';
const of = (who: Who, why = reason) => ({ accountId: api.world.accounts[who], reason: why });
const admin = () => api.as('system_admin');
const logged = async (name: string) => (await api.audit()).filter(({ verb: done }) => done === name);

it('lists accounts with their seats and what may be done, to the system administrator only', async () => {
  interface Accounts { allAccounts: { total: number; items: { accountName: string; viewerCan: string[]; posts: string[] }[] } }
  const { allAccounts } = await admin().query<Accounts>(LIST);
  expect(allAccounts.total).toBe(15);
  const can = Object.fromEntries(allAccounts.items.map((each) => [each.accountName, each.viewerCan]));
  expect(can).toMatchObject({ 'system.admin': [], 'audit.admin': ['assignMailAddress'], liaison: ['disableAccount', 'resetPassword', 'assignMailAddress'] });
  expect((await admin().query<Accounts>(LIST, { text: 'unit.head' })).allAccounts).toMatchObject({ total: 1, items: [{ posts: ['市财政局 · unit_head岗'] }] });
  for (const who of ['secretariat', 'liaison', 'security_admin', 'audit_admin'] as const) expect(await api.as(who).refusal(LIST)).toBe('NOT_PERMITTED');
});

it('disables at once: the session is gone, signing in is refused; and enables again', async () => {
  expect((await api.as('leader').send('{ tasks { total } }')).errors).toBeUndefined();
  expect(await admin().query(DISABLE, of('leader'))).toEqual({ disableAccount: { state: 'disabled', viewerCan: ['enableAccount'] } });
  expect(await api.as('leader').refusal('{ tasks { total } }')).toBe('SESSION_EXPIRED');
  expect(await api.dataSource.getRepository(SessionEntity).countBy({ accountId: api.world.accounts.leader })).toBe(0);
  expect(await admin().refusal(DISABLE, of('leader'))).toBe('STATE_CONFLICT');
  expect(await admin().refusal(RESET, of('leader'))).toBe('STATE_CONFLICT');
  expect(await admin().query(ENABLE, of('leader'))).toMatchObject({ enableAccount: { state: 'active' } });
  expect(await logged('disableAccount')).toMatchObject([{ accountId: api.world.accounts.system_admin, targetAccountId: api.world.accounts.leader, targetName: 'leader', personName: 'system_admin某', reason, data: { state: 'disabled' } }]);
  expect(await logged('enableAccount')).toHaveLength(1);
});

it('is never one’s own, nor the last of a kind; two of a kind cannot disable each other', async () => {
  expect(await admin().refusal(DISABLE, of('system_admin'))).toBe('OWN_ACCOUNT');
  expect(await admin().refusal(DISABLE, of('audit_admin'))).toBe('LAST_ADMINISTRATOR');
  await api.dataSource.getRepository(AccountRoleEntity).insert({ accountId: api.world.accounts.nobody, role: 'audit_admin' });
  const both = await Promise.all([admin().send(DISABLE, of('audit_admin')), admin().send(DISABLE, of('nobody'))]);
  expect(both.map((answer) => answer.errors?.[0]?.extensions.code ?? 'done').sort()).toEqual(['LAST_ADMINISTRATOR', 'done']);
});

it('replaces a forgotten password by one told once, to be changed at the next sign-in, and lifts a lock', async () => {
  const accountId = api.world.accounts.unit_head;
  await api.dataSource.getRepository(AccountEntity).update({ id: accountId }, { failedCount: 9, lockedUntil: '2036-01-01T00:00:00.000Z' });
  const { resetPassword: told } = await admin().query<{ resetPassword: { accountName: string; password: string } }>(RESET, of('unit_head'));
  expect(told).toEqual({ accountName: 'unit.head', password: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) as string });
  expect(await api.as('unit_head').refusal('{ tasks { total } }')).toBe('SESSION_EXPIRED');
  expect(await api.anonymous.query(SIGN_IN, { input: { accountName: 'unit.head', password: told.password } })).toEqual({ signIn: { mustChangePassword: true } });
  const [event] = await logged('resetPassword');
  expect(event).toMatchObject({ targetAccountId: accountId, reason, data: { mustChangePassword: true } });
  expect(JSON.stringify(event)).not.toContain(told.password);
});

it.each([[DISABLE], [ENABLE], [RESET]])('%s is refused to others, without a reason, and for accounts that are not there', async (mutation) => {
  for (const who of ['secretariat', 'liaison', 'audit_admin'] as const) expect(['NOT_PERMITTED', 'NOT_SIGNED_IN', 'SESSION_EXPIRED']).toContain(await api.as(who).refusal(mutation, of('inspector')));
  if (mutation !== ENABLE) expect(await admin().refusal(mutation, of('inspector', ' '))).toBe('REASON_REQUIRED');
  expect(await admin().refusal(mutation, { accountId: newId(), reason })).toBe('NOT_FOUND');
  if (mutation === RESET) expect(await admin().refusal(mutation, of('security_admin'))).toBe('ADMINISTRATOR_PASSWORD');
});

it('says where somebody’s mail goes, at once and on record; not one’s own, no nonsense, nobody else', async () => {
  const MAIL = 'mutation ($accountId: ID!, $address: String, $reason: String!) { assignMailAddress(accountId: $accountId, address: $address, reason: $reason) { mail viewerCan } }';
  expect(await admin().query(MAIL, { ...of('liaison'), address: ' Li@Example.CN ' })).toMatchObject({ assignMailAddress: { mail: 'Li@example.cn' } });
  expect(await logged('assignMailAddress')).toMatchObject([{ accountId: api.world.accounts.system_admin, targetAccountId: api.world.accounts.liaison, reason, data: { hasMail: true } }]);
  expect(JSON.stringify(await logged('assignMailAddress'))).not.toContain('example.cn');
  expect(await admin().query(MAIL, { ...of('liaison'), address: null })).toMatchObject({ assignMailAddress: { mail: null } });
  expect(await admin().refusal(MAIL, { ...of('liaison'), address: 'li' })).toBe('ADDRESS_INVALID');
  expect(await admin().refusal(MAIL, { ...of('system_admin'), address: 'a@example.cn' })).toBe('OWN_ACCOUNT');
  expect(await admin().refusal(MAIL, { ...of('liaison', ' '), address: 'a@example.cn' })).toBe('REASON_REQUIRED');
  for (const who of ['secretariat', 'security_admin'] as const) expect(await api.as(who).refusal(MAIL, { ...of('inspector'), address: 'a@example.cn' })).toBe('NOT_PERMITTED');
});
