import { readTable, type CellValue } from '@lianxi/api-documents';
import { PostEntity, WebhookEntity } from '@lianxi/api-data';
import { exportedLists, type ExportedList } from '@lianxi/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { assigned, type TaskAnswer } from '../task/loop.fixture.js';
import { giveRole, OFFICER } from '../accountability/accountability.fixture.js';
import { ExportLimit } from './export-limit.js';
import { exportLists } from './export-lists.js';

let api: TestApi;
let task: TaskAnswer;
let subjects: string;
beforeAll(async () => {
  api = await bootApi({ LIANXI_OUTGOING_HOSTS: '127.0.0.1' });
  api.clock.set('2026-03-02');
  task = await assigned(api, { title: '=1+1 按月报送', everyMonths: 1, parts: [{ unit: 'finance', role: 'lead' }, { unit: 'health', role: 'support' }] });
  await api.as('secretariat').query('mutation($input: CreateWebhookInput!) { createWebhook(input: $input) { secret } }', { input: { name: '+85 平台', address: 'http://127.0.0.1:9/hook', kinds: ['urged'] } });
  const [webhook] = await api.inside((manager) => manager.find(WebhookEntity));
  const post = await api.dataSource.getRepository(PostEntity).findOneByOrFail({ unitId: api.world.units.finance, kind: 'liaison' });
  subjects = new URLSearchParams({ taskId: task.id, unitId: api.world.units.finance, webhookId: webhook?.id ?? '', postId: post.id, purpose: '年度检查' }).toString();
  await giveRole(api, OFFICER, 'accountability_officer');
});
beforeEach(() => Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() }));
afterAll(() => api.close());

const ofInstallation = exportedLists.filter((list) => exportLists[list].policy === 'system_admin');
const forAudit = exportedLists.filter((list) => exportLists[list].policy === 'audit_admin');
// The register of accountability is kept by nobody but its officer.
const ownerOf = (list: ExportedList): Who => (list === 'account-access' ? 'security_admin' : ofInstallation.includes(list) ? 'system_admin' : forAudit.includes(list) ? 'audit_admin' : list === 'accountabilities' ? OFFICER : 'secretariat');
const get = (who: Who | 'anonymous', address: string, headers = (who === 'anonymous' ? api.anonymous : api.as(who)).headers()) => api.server.inject({ method: 'GET', url: `/api/export/${address}`, headers });
const codeOf = (body: string): string => (JSON.parse(body) as { error: { code: string } }).error.code;

async function rows(list: ExportedList, query = subjects, who = ownerOf(list)): Promise<Record<string, CellValue>[]> {
  const answer = await get(who, `${list}.csv?${query}`);
  expect([list, answer.statusCode]).toEqual([list, 200]);
  const [head = [], ...lines] = (await readTable(answer.rawPayload)).sheets[0]?.rows ?? [];
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [String(name), line[at] ?? null])));
}

/** What each list of the schema is exported as; a list without one says why. */
const EXPORTED: Readonly<Record<string, ExportedList | { readonly no: string }>> = {
  accountAccess: 'account-access', audit: 'audit', logChecks: { no: 'the newest ten, each a page of its own' }, ownSessions: { no: 'the own few devices' }, allAccounts: 'accounts', allJointMeetings: 'joint-meetings', allPosts: 'admin-posts', allUnits: 'unit-register', apiTokens: 'api-tokens', complaints: 'complaints', duties: 'duties', indicators: 'indicators', inspections: 'inspections', instructions: 'instructions', assessments: 'assessments', delegateVisits: 'delegate-visits', bulletins: 'bulletins', meetings: 'meetings', dataProvisions: 'data-provisions', dataProvisionMatrix: { no: 'a picture of the deliveries, which go out as data-deliveries' }, seatCandidates: { no: 'a choice in a dialog' }, findings: 'findings',
  memberships: 'memberships', notices: 'notices', notifications: 'notifications', periodLocks: 'period-locks', reportMonths: 'report-months', posts: 'posts', rectifications: 'rectification-problems', registerUnits: 'duties', reportSlots: 'reports', robots: 'robots', settingChanges: 'setting-changes',
  tasks: 'tasks', units: 'units', webhookDeliveries: 'webhook-deliveries', webhooks: 'webhooks', todayList: 'today',
  accountabilities: 'accountabilities', accountabilityFacts: { no: 'choices of a form' }, accountabilityUnits: { no: 'choices of a form' }, accountabilityForms: { no: 'a dictionary, with its history beside it' }, hearingRequests: { no: 'the own hearings, few' }, responsiblePosts: { no: 'choices of a form' },
  apiSeats: { no: 'choices of a form' }, complaintPlaces: { no: 'choices of a form' }, complaintsRecordedToday: { no: 'receipts of the day, told to nobody else' }, rectificationPosts: { no: 'choices of a form' }, rectificationUnits: { no: 'choices of a filter' }, rectificationCounties: { no: 'choices of a filter' }, inspectionSeats: { no: 'choices of a form' }, designations: { no: 'a few papers beside the list of inspections' }, handDownChoices: { no: 'choices of a form' }, ledgers: { no: 'choices of a form' }, periodUnits: { no: 'choices of a form' },
  search: { no: 'what is found at once, the best of each kind' }, urgePreview: { no: 'a preview' }, messageTexts: { no: 'settings, with their history in setting-changes' },
};

function listFields(schema: GraphQLSchema): string[] {
  const isPage = (name: string): boolean => {
    const type = schema.getType(name);
    return isObjectType(type) && 'items' in type.getFields() && 'total' in type.getFields();
  };
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ type }) => isListType(getNullableType(type)) || isPage(getNamedType(type).name))
    .map(({ name }) => name);
}

it('has an export for each list of the schema, or a reason why not', () => {
  expect(listFields(api.app.get(GraphQLSchemaHost).schema).sort()).toEqual(Object.keys(EXPORTED).sort());
  const exported = new Set(Object.values(EXPORTED).filter((each) => typeof each === 'string'));
  // Not lists of their own in the schema: parts of another answer.
  const parts = ['assignments', 'bulletin-receipts', 'calendar-days', 'data-deliveries', 'delegate-opinions', 'events', 'hand-over', 'indicator-values', 'matrix', 'meeting-decisions', 'period-exceptions', 'rectification-duties', 'rectification-measures', 'reviews'];
  expect([...exported, ...parts].sort()).toEqual([...exportedLists].sort());
});

it.each(exportedLists)('%s: workbook and csv, named by list and day', async (list) => {
  for (const format of ['xlsx', 'csv']) {
    const answer = await get(ownerOf(list), `${list}.${format}?${subjects}`);
    expect([list, format, answer.statusCode]).toEqual([list, format, 200]);
    expect(answer.headers['content-type']).toMatch(format === 'csv' ? /^text\/csv/ : /spreadsheetml/);
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toMatch(new RegExp(`filename\\*=UTF-8''\\p{Script=Han}+-2026-03-02\\.${format}$`, 'u'));
    const english = await get(ownerOf(list), `${list}.${format}?${subjects}&language=en`);
    expect(english.statusCode).toBe(200);
    if (format === 'csv') expect(english.body.split('\r\n')[0]).not.toMatch(/\p{Script=Han}/u);
  }
});

it.each(exportedLists)('%s: nobody without the right to its page', async (list) => {
  const anonymous = await get('anonymous', `${list}.csv?${subjects}`);
  expect([anonymous.statusCode, codeOf(anonymous.body)]).toEqual([401, 'NOT_SIGNED_IN']);
  const outsiders: readonly Who[] = ofInstallation.includes(list) ? ['secretariat', 'audit_admin'] : forAudit.includes(list) ? ['secretariat', 'system_admin', 'security_admin'] : ['system_admin', 'audit_admin'];
  for (const who of outsiders) expect((await get(who, `${list}.csv?${subjects}`, api.as(who).in(api.world.jointMeetings.first).headers())).statusCode).toBeGreaterThanOrEqual(403);
  if (exportLists[list].policy === 'secretariat') expect((await get('liaison', `${list}.csv?${subjects}`)).statusCode).toBe(403);
});

it('reviews: for those for whom something waits there, the secretariat, a county, a unit’s head', async () => {
  // One after the other: five at once are more than a server exports.
  const codes: number[] = [];
  for (const who of ['secretariat', 'county_liaison', 'unit_head', 'liaison', 'leader'] as const) codes.push((await get(who, 'reviews.csv')).statusCode);
  expect(codes).toEqual([200, 200, 200, 403, 403]);
});

it('reads what its page reads', async () => {
  expect(await rows('webhooks')).toMatchObject([{ 系统: '+85 平台', 推送的事件: '催办', 状态: '推送中' }]);
  expect((await get('secretariat', 'webhooks.csv')).body).toContain("'+85 平台");
  expect((await rows('assignments')).map((row) => [row['单位'], row['分工'], row['状态']])).toEqual([['市财政局', '牵头', '待签收'], ['市卫生健康局', '配合', '待签收']]);
  expect((await rows('posts')).map((row) => row['岗位'])).toEqual(expect.arrayContaining(['liaison岗', 'unit_head岗']));
  expect((await rows('hand-over')).map((row) => row['类别'])).toContain('待签收的任务');
  expect((await rows('today', '', 'liaison')).map((row) => row['事由'])).toContain('待签收');
  expect(Object.keys((await rows('matrix', 'level=city'))[0] ?? {})).toEqual(expect.arrayContaining(['单位', '2026年3月', '应报', '按时']));
  expect((await rows('accounts', 'text=unit.head')).map((row) => row['岗位'])).toEqual(['市财政局 · unit_head岗']);
  expect((await rows('joint-meetings')).length).toBe(2);
  // More than a page of the service: each once.
  const codes = (await rows('unit-register', '')).map((row) => row['代码']);
  expect(new Set(codes).size).toBe(codes.length);
  for (const list of ['posts', 'hand-over', 'assignments', 'webhook-deliveries'] as const) expect(codeOf((await get('secretariat', `${list}.csv`)).body)).toBe('INPUT_INVALID');
  expect(codeOf((await get('town_liaison', `assignments.csv?taskId=${task.id}`)).body)).toBe('NOT_FOUND');
});

it('tells in the log of accounts who took a list of the installation out', async () => {
  await rows('accounts', 'text=unit');
  const event = (await api.audit()).filter(({ verb, ofJointMeetingId }) => verb === 'exportList' && ofJointMeetingId === null).at(-1);
  expect(event).toMatchObject({ accountId: api.world.accounts.system_admin, outcome: 'done', data: { list: 'accounts', format: 'csv', filter: { text: 'unit' } } });
});
