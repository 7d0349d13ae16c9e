import { AccountEntity, AccountInvitationEntity } from '@lianxi/api-data';
import { bootApi, Client, type TestApi, type Who } from '../../testing/index.js';
import { newKey } from '../task/loop.fixture.js';
import { act, approved, designate, planOn } from './inspection.fixture.js';

// An account without a password, and the code by which its person sets one (art. 8, L15).
const OWN = 'Xinlu-2026-shan-gu';
const APPOINT = 'mutation ($input: AppointPersonInput!) { appointPerson(input: $input) { id } }';
const INVITE = 'mutation ($id: ID!, $postId: ID!) { inviteToInspection(id: $id, postId: $postId) { personName accountName code until } }';
const ACCEPT = 'mutation ($code: String!, $password: String!) { acceptInvitation(code: $code, password: $password) { accountName } }';

interface Code {
  readonly accountName: string;
  readonly code: string;
}

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

const nobody = () => new Client(api.server, null, null);
const accept = (code: string, password = OWN) => nobody().send(ACCEPT, { code, password }).then(({ data, errors }) => errors?.[0]?.extensions.code ?? data);
const signIn = async (accountName: string, password: string) => {
  const payload = { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }', variables: { input: { accountName, password } } };
  const response = await api.server.inject({ method: 'POST', url: '/graphql', payload });
  const cookie = response.cookies.find((each) => each.name === 'lianxi_session');
  return (JSON.parse(response.body) as { errors?: unknown }).errors ? null : new Client(api.server, cookie?.value ?? null, api.world.jointMeetings.first);
};

/** Appointed as invited without a password, and seated in an approved inspection. */
async function seated(accountName = 'li.daibiao') {
  const input = { jointMeetingId: api.world.jointMeetings.first, unitId: api.world.units.civil, postTitle: '受邀代表', postKind: 'staff', role: 'invited', capacity: 'holder', fromOn: '2026-03-02', toOn: '2026-04-10', personName: '李代表', accountName };
  const { appointPerson: { id: postId } } = await api.as('system_admin').query<{ appointPerson: { id: string } }>(APPOINT, { input });
  const { id: designationId } = await designate(api);
  const { id, version } = await approved(api, planOn(designationId), [api.world.units.finance]);
  const done = { trainedOn: '2026-03-01', secrecyOn: '2026-03-01' };
  const members = [{ role: 'team_leader', personName: '林主任', ...done }, { role: 'invited', postId, invitedKind: 'peoples_deputy', ...done }];
  await act(api, 'secretariat', 'setInspectionTeam', { id, version, leaderAppointment: '8号', members });
  return { id, postId, designationId };
}

const invite = async (id: string, postId: string, who: Who = 'secretariat') => (await api.as(who).query<{ inviteToInspection: Code }>(INVITE, { id, postId })).inviteToInspection;
const standing = async (id: string) => (await api.as('secretariat').query<{ inspection: { team: { role: string; invitation: string | null }[] } }>('query ($id: ID!) { inspection(id: $id) { team { role invitation } } }', { id })).inspection.team.map(({ invitation }) => invitation);

it('sets a password once, signs in with it, and sees that inspection only; a new code takes the old password’s place', async () => {
  const { id, postId } = await seated();
  expect(await standing(id)).toEqual([null, 'none']);
  expect(await signIn('li.daibiao', '!')).toBeNull();
  const first = await invite(id, postId);
  expect(first).toMatchObject({ personName: '李代表', accountName: 'li.daibiao', code: expect.stringMatching(/^([A-Z0-9]{4}-){3}[A-Z0-9]{4}$/) });
  const second = await invite(id, postId);
  expect(await accept(first.code)).toBe('INVITATION_WRONG');
  expect(await accept(second.code, 'kurz')).toBe('PASSWORD_TOO_SHORT');
  expect(await accept(second.code.toLowerCase().replaceAll('-', ' '))).toEqual({ acceptInvitation: { accountName: 'li.daibiao' } });
  expect(await accept(second.code)).toBe('INVITATION_WRONG');
  expect(await standing(id)).toEqual([null, 'accepted']);
  const li = await signIn('li.daibiao', OWN);
  expect(await li?.query('{ viewer { mustChangePassword jointMeetings { guest } } inspections { total items { id } } }')).toEqual({ viewer: { mustChangePassword: false, jointMeetings: [{ guest: true }] }, inspections: { total: 1, items: [{ id }] } });
  const third = await invite(id, postId);
  expect(await accept(third.code, 'Heshan-2026-qiu-yue')).toEqual({ acceptInvitation: { accountName: 'li.daibiao' } });
  expect([await li?.refusal('{ inspections { total } }'), await signIn('li.daibiao', OWN)]).toEqual(['SESSION_EXPIRED', null]);
});

it('two who use a code at once: one sets the password', async () => {
  const { id, postId } = await seated();
  const { code } = await invite(id, postId);
  const answers = await Promise.all([accept(code), accept(code, 'Heshan-2026-qiu-yue')]);
  expect(answers.filter((answer) => answer === 'INVITATION_WRONG')).toHaveLength(1);
});

it('ends by itself, with its account, and is slowed down for who guesses', async () => {
  const { id, postId } = await seated();
  const { code } = await invite(id, postId);
  await api.dataSource.getRepository(AccountInvitationEntity).createQueryBuilder().update().set({ madeAt: '2026-01-01T00:00:00Z', until: '2026-01-04T00:00:00Z' }).execute();
  expect(await standing(id)).toEqual([null, 'ended']);
  expect(await accept(code)).toBe('INVITATION_ENDED');
  const again = await invite(id, postId);
  api.clock.set('2026-04-11');
  expect(await accept(again.code)).toBe('INVITATION_ENDED');
  const answers: unknown[] = [];
  for (let attempt = 0; attempt < 22; attempt += 1) answers.push(await accept(`WRNG-${attempt}`));
  expect([answers[0], answers.at(-1)]).toEqual(['INVITATION_WRONG', 'RATE_LIMITED']);
});

it('is the secretariat’s, tells its code to nobody else, and leaves no way around it', async () => {
  const { id, postId } = await seated();
  for (const who of ['liaison', 'inspector', 'leader', 'other_secretariat', 'system_admin'] as const) expect([who, await api.as(who).refusal(INVITE, { id, postId })]).not.toEqual([who, null]);
  const { code } = await invite(id, postId);
  const { id: accountId } = await api.dataSource.getRepository(AccountEntity).findOneByOrFail({ name: 'li.daibiao' });
  expect(await api.as('system_admin').refusal('mutation ($accountId: ID!, $reason: String!) { resetPassword(accountId: $accountId, reason: $reason) { password } }', { accountId, reason: '忘记' })).toBe('ACCOUNT_INVITED');
  expect(await accept(code)).toEqual({ acceptInvitation: { accountName: 'li.daibiao' } });
  const written = JSON.stringify([await api.events(), await api.dataSource.query('SELECT * FROM audit_event'), await api.dataSource.query('SELECT * FROM account_invitation')]);
  for (const secret of [code, code.replaceAll('-', ''), OWN]) expect(written).not.toContain(secret);
  const { audit } = await api.as('audit_admin').query<{ audit: { items: { verb: string; outcome: string }[] } }>('{ audit(filter: { kind: account }) { items { verb outcome } } }');
  expect(audit.items.map(({ verb, outcome }) => `${verb} ${outcome}`)).toEqual(expect.arrayContaining(['inviteToInspection done', 'acceptInvitation done', 'appointPerson done']));
  const other = await act(api, 'secretariat', 'draftInspection', { matter: '医疗救助', idempotencyKey: newKey() });
  const members = [{ role: 'invited', postId, invitedKind: 'expert', trainedOn: null, secrecyOn: null }];
  expect(await api.as('secretariat').refusal('mutation ($id: ID!, $version: Int!, $members: [TeamMemberInput!]!) { setInspectionTeam(id: $id, version: $version, members: $members) { id } }', { id: other.id, version: other.version, members })).toBe('INVITATION_ELSEWHERE');
});
