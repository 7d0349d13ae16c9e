import { bootApi, Client, type TestApi, type Who } from '../../testing/index.js';
import { newKey } from '../task/loop.fixture.js';
import { act, approval, designate, drafted, mutation, planOn, refused, underWay } from './inspection.fixture.js';

// Invited members (art. 8): one inspection, until a day, and nothing else.
const PASSWORD = 'Qingshan-2026-lv';
const OWN = 'Xinlu-2026-shan-gu';
const APPOINT = 'mutation ($input: AppointPersonInput!) { appointPerson(input: $input) { id } }';
const GUEST_READS = '{ viewer { jointMeetings { guest viewerCan } } inspections { total items { id code matter state content scope fromOn toOn methods version viewerCan objects { id unitName } visits { place deviceKey files { id } } } } }';

let api: TestApi;
beforeEach(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
afterEach(() => api.close());

async function appoint(name: string, change: Record<string, unknown> = {}): Promise<string> {
  const input = {
    jointMeetingId: api.world.jointMeetings.first, unitId: api.world.units.civil, postTitle: `受邀代表（${name}）`, postKind: 'staff', role: 'invited', capacity: 'holder', fromOn: '2026-03-02', toOn: '2026-04-19',
    personName: `${name}代表`, accountName: name, password: PASSWORD, ...change,
  };
  return (await api.as('system_admin').query<{ appointPerson: { id: string } }>(APPOINT, { input })).appointPerson.id;
}

async function attempt(name: string, password: string): Promise<{ token: string | null; code: string | null }> {
  const payload = { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }', variables: { input: { accountName: name, password } } };
  const response = await api.server.inject({ method: 'POST', url: '/graphql', payload });
  const { errors } = JSON.parse(response.body) as { errors?: { extensions: { code: string } }[] };
  const cookie = response.cookies.find((each) => each.name === 'lianxi_session');
  return { token: errors ? null : (cookie?.value ?? null), code: errors?.[0]?.extensions.code ?? null };
}

/** Signed in, with a password of one's own. */
async function enters(name: string): Promise<Client> {
  const { token } = await attempt(name, PASSWORD);
  const client = new Client(api.server, token, api.world.jointMeetings.first);
  await client.query('mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { id } }', { current: PASSWORD, next: OWN });
  return client;
}

/** Under way, with the inspector and these invited posts. */
async function begun(postIds: readonly string[]) {
  const { id: designationId } = await designate(api);
  const { finance } = api.world.units;
  const whole = await underWay(api, planOn(designationId), [finance]);
  const done = { trainedOn: '2026-03-01', secrecyOn: '2026-03-01' };
  const members = [{ role: 'team_leader', personName: '市府办林主任', ...done }, { role: 'member', postId: api.world.posts.inspector, ...done }, ...postIds.map((postId) => ({ role: 'invited', postId, invitedKind: 'peoples_deputy', ...done }))];
  await act(api, 'secretariat', 'setInspectionTeam', { id: whole.id, version: whole.version, leaderAppointment: '甲府办〔2026〕8号', members });
  return { id: whole.id, objectId: whole.objects[0]?.id ?? '', designationId, members };
}

const visit = (objectId: string, place: string, more: object = {}) => ({ objectId, onDate: '2026-03-02', place, method: 'on_site', observations: '看到公示栏', ...more });
interface Guest {
  readonly viewer: { jointMeetings: readonly { guest: boolean; viewerCan: readonly string[] }[] };
  readonly inspections: { total: number; items: readonly { id: string; viewerCan: readonly string[]; visits: readonly { place: string; files: readonly { id: string }[] }[] }[] };
}

describe('somebody invited to an inspection', () => {
  it('sees it, records in it, and of the field only the own records', async () => {
    const { id, objectId, designationId } = await begun([await appoint('li.daibiao'), await appoint('zhou')]);
    await drafted(api, planOn(designationId, { matter: '医疗救助结算', topics: ['medical'], overlapReason: '内容不同' }), [api.world.units.finance]);
    const [li, zhou] = [await enters('li.daibiao'), await enters('zhou')];
    const file = String((await li.upload('照片.txt', '现场')).body['id']);
    await act(api, 'inspector', 'recordVisit', { id, input: visit(objectId, '财政局二楼'), idempotencyKey: newKey() });
    const sent = { id, input: visit(objectId, '社区服务站', { files: [{ id: file }] }), idempotencyKey: newKey() };
    const record = 'mutation($id: ID!, $input: VisitInput!, $idempotencyKey: String!) { recordVisit(id: $id, input: $input, idempotencyKey: $idempotencyKey) { visits { place } } }';
    await li.query(record, sent);
    await li.query(record, sent);
    const seen = await li.query<Guest>(GUEST_READS);
    expect(seen).toMatchObject({ viewer: { jointMeetings: [{ guest: true, viewerCan: ['recordVisit'] }] }, inspections: { total: 1, items: [{ id, viewerCan: ['recordVisit'], visits: [{ place: '社区服务站', files: [{ id: file }] }] }] } });
    expect((await zhou.query<Guest>(GUEST_READS)).inspections).toMatchObject({ total: 1, items: [{ visits: [] }] });
    const fetched = (who: Client) => api.server.inject({ url: `/files/${file}`, headers: who.headers() });
    expect([(await fetched(li)).statusCode, (await fetched(zhou)).statusCode, (await fetched(api.as('inspector'))).statusCode]).toEqual([200, 404, 200]);
    expect((await api.as('secretariat').query<{ inspection: { visits: unknown[] } }>('query($id: ID!) { inspection(id: $id) { visits { id } } }', { id })).inspection.visits).toHaveLength(2);
  });

  it('finds nothing else: no findings, team, log, list, export, feed or file of the joint meeting', async () => {
    const { id, objectId } = await begun([await appoint('li.daibiao')]);
    const li = await enters('li.daibiao');
    const field = (words: string) => li.refusal(`query($id: ID!) { inspection(id: $id) { ${words} } }`, { id });
    for (const words of ['team { id }', 'findings { id }', 'findingCount', 'lacks { code }', 'overlaps { unitId }', 'loads { unitId }', 'events { sequence }', 'designation { id }', 'sourceDocument', 'approverName', 'authors { personName }', 'objects { unitId }', 'objects { conclusion }', 'joined { code }', 'reviewerChoices { personName }'])
      expect([words, await field(words)]).toEqual([words, 'NOT_FOUND']);
    for (const words of ['units { total }', 'tasks { total }', 'reportSlots { total }', 'duties { total }', 'todayList { total }', 'notices { total }', 'designations { id }', 'notifications { total }', 'complaints { total }', 'indicators { total }', 'rectifications { total }'])
      expect([words, await li.refusal(`{ ${words} }`)]).toEqual([words, 'NOT_FOUND']);
    const get = async (url: string, method: 'GET' | 'POST' = 'GET') => (await api.server.inject({ method, url, headers: li.headers() })).statusCode;
    expect([await get('/api/export/tasks.csv'), await get('/api/export/inspections.csv'), await get('/api/report-workbook.xlsx')].every((status) => status >= 400)).toBe(true);
    // A refusal says that nothing was done: asked for fields that are not the guest's, the record is not written either.
    const record = { id, input: visit(objectId, '社区服务站'), idempotencyKey: newKey() };
    for (const [words, fragment] of [['team { id }', ''], ['...Words', 'fragment Words on Inspection { findingCount }'], ['objects { id ... on InspectionObject { conclusion } }', '']])
      expect(await li.refusal(`mutation($id: ID!, $input: VisitInput!, $idempotencyKey: String!) { recordVisit(id: $id, input: $input, idempotencyKey: $idempotencyKey) { id ${words} } } ${fragment}`, record)).toBe('NOT_FOUND');
    const skipped = 'mutation($id: ID!, $input: VisitInput!, $idempotencyKey: String!, $all: Boolean = false) { recordVisit(id: $id, input: $input, idempotencyKey: $idempotencyKey) { visits { place } team @include(if: $all) { id } } }';
    expect((await api.as('secretariat').query<{ inspection: { visits: unknown[] } }>('query($id: ID!) { inspection(id: $id) { visits { id } } }', { id })).inspection.visits).toEqual([]);
    expect(await li.query(skipped, record)).toEqual({ recordVisit: { visits: [{ place: '社区服务站' }] } });
    const finding = { id, input: { objectId, severity: 'minor', kind: 'late', matter: '发放', text: '迟发', evidence: [{ kind: 'data', text: '台账' }] }, idempotencyKey: newKey() };
    expect(await li.refusal(mutation('recordFinding', finding), finding)).toBe('NOT_FOUND');
    const other = { id, input: { ...approval }, version: 1 };
    expect(await li.refusal(mutation('approveInspection', other), other)).toBe('NOT_FOUND');
  });

  it('has an account with a last day, refused after it, and ended earlier with a reason', async () => {
    for (const change of [{ toOn: null }, { toOn: '2027-06-30' }]) {
      const input = { jointMeetingId: api.world.jointMeetings.first, unitId: api.world.units.civil, postTitle: '受邀代表', postKind: 'staff', role: 'invited', capacity: 'holder', fromOn: '2026-03-02', personName: '钱代表', accountName: 'qian', password: PASSWORD, ...change };
      expect(await api.as('system_admin').refusal(APPOINT, { input })).toBe('INVITED_NEEDS_END');
    }
    await begun([await appoint('li.daibiao'), await appoint('zhou')]);
    const [li, zhou] = [await enters('li.daibiao'), await enters('zhou')];
    const accounts = await api.as('system_admin').query<{ allAccounts: { items: { id: string }[] } }>('{ allAccounts(text: "zhou") { items { id } } }');
    await api.as('system_admin').query('mutation($accountId: ID!, $reason: String!) { disableAccount(accountId: $accountId, reason: $reason) { id } }', { accountId: accounts.allAccounts.items[0]?.id, reason: '不再参加督查' });
    expect([await zhou.refusal(GUEST_READS), (await attempt('zhou', OWN)).code]).toEqual(['SESSION_EXPIRED', 'ACCOUNT_DISABLED']);
    api.clock.set('2026-04-19');
    expect((await li.query<Guest>(GUEST_READS)).inspections.total).toBe(1);
    api.clock.set('2026-04-20');
    expect(await li.refusal(GUEST_READS)).toBe('SESSION_EXPIRED');
    expect([(await attempt('li.daibiao', OWN)).code, (await attempt('li.daibiao', 'wrong')).code]).toEqual(['ACCOUNT_EXPIRED', 'CREDENTIALS_WRONG']);
  });

  it('is seated as invited and not far beyond the inspection; the next one on the post reads nothing of it', async () => {
    const postId = await appoint('li.daibiao', { toOn: '2026-03-10' });
    const { id, members } = await begun([postId]);
    const late = await appoint('wang', { toOn: '2026-12-31' });
    const version = (await api.as('secretariat').query<{ inspection: { version: number } }>('query($id: ID!) { inspection(id: $id) { version } }', { id })).inspection.version;
    const seat = (more: object, who: Who = 'secretariat') => refused(api, who, 'setInspectionTeam', { id, version, leaderAppointment: '1号', members: [...members.slice(0, 2), { trainedOn: '2026-03-01', secrecyOn: '2026-03-01', ...more }] });
    expect(await seat({ role: 'member', postId })).toBe('INSPECTION_INVITED_SEAT');
    expect(await seat({ role: 'invited', invitedKind: 'expert', postId: late })).toBe('INSPECTION_INVITED_TERM');
    api.clock.set('2026-03-11');
    await appoint('sun', { postId, postTitle: '', fromOn: '2026-03-11', toOn: '2026-04-10' });
    expect((await (await enters('sun')).query<Guest>(GUEST_READS)).inspections.total).toBe(0);
  });
});

it('what one account wrote is not taken while another is signed in on the same device', async () => {
  const { id, objectId } = await begun([]);
  const send = async (account: string) => {
    const query = 'mutation($id: ID!, $input: VisitInput!, $key: String!) { recordVisit(id: $id, input: $input, idempotencyKey: $key) { id } }';
    const headers = { 'content-type': 'application/json', ...api.as('inspector').headers(), 'lianxi-account': account };
    const response = await api.server.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query, variables: { id, input: visit(objectId, '一楼'), key: newKey() } }) });
    return (JSON.parse(response.body) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code ?? 'done';
  };
  expect([await send(api.world.accounts.secretariat), await send('somebody'), await send(api.world.accounts.inspector)]).toEqual(['SESSION_EXPIRED', 'SESSION_EXPIRED', 'done']);
});
