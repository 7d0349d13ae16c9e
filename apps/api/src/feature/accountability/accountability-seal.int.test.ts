import { AccountEntity, createDataSource, withScope } from '@lianxi/api-data';
import { exportedLists } from '@lianxi/domain';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../../platform/config.js';
import { log } from '../../platform/log.js';
import { bootApi, everybody, type TestApi, type Who } from '../../testing/index.js';
import { makeToken } from '../api-token/api-token.fixture.js';
import { ExportLimit } from '../export/export-limit.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { AccountabilitySeals } from './accountability.seals.js';
import { act, FIELDS, giveRole, HEARING, hearingsOf, lateReport, OFFICER, oneOf, proposed, refused, submitted, type ProposalAnswer } from './accountability.fixture.js';

// A proposal is read by the officer, by the leader who decides it, and for their hearing by those concerned: its words are looked for in every
// list, export, message, event, error, log line, file and token's answer of everybody else.
const WORDS = ['拟问责事由甲乙', '陈述内容丙丁', '领导意见戊己'] as const;
const GET = `query($id: ID!) { accountability(id: $id) { ${FIELDS} } }`;
const LIST = `{ accountabilities { total items { ${FIELDS} } } }`;
const OTHERS = `{ notifications { items { title text actorName } } todayList { items { title excerpt unitName reason } } tasks { items { title events { verb reason } } } settingChanges { items { verb reason } }
  inspections { items { id matter } } complaints { items { id text } } instructions { items { id } } units { items { id name } } hearingRequests { ${HEARING} } }`;

let api: TestApi;
let proposal: ProposalAnswer;
const lines: string[] = [];
let original: typeof process.stdout.write;
beforeAll(async () => {
  log.level = 'trace';
  original = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string | Uint8Array) => lines.push(String(chunk)) > 0) as typeof process.stdout.write;
  api = await bootApi();
  await giveRole(api, OFFICER, 'accountability_officer');
  await giveRole(api, 'invited', 'confidant');
  await lateReport(api, '按月报送救助资金');
  const asked = await act(api, OFFICER, 'askHearing', await proposed(api, { matter: WORDS[0] }), { untilOn: '2026-05-15' });
  await act(api, 'unit_head', 'recordHearing', asked, { answer: 'statement', text: WORDS[1] });
  const waiting = await act(api, OFFICER, 'submitAccountability', { id: asked.id, version: asked.version + 1 });
  proposal = await act(api, 'leader', 'approveAccountability', waiting, { opinion: WORDS[2] });
});
afterAll(async () => {
  process.stdout.write = original;
  log.level = 'info';
  await api.close();
});
beforeEach(() => Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() }));

const found = (text: string, words: readonly string[] = WORDS): readonly string[] => words.filter((word) => text.includes(word));
const readings = async () => (await api.events()).filter(({ verb }) => verb === 'readAccountability');

/** Whose words each may come upon: the officer and the leader who decided all, the head of the unit what is asked and what was said there. */
const MAY: Partial<Record<Who, readonly string[]>> = { [OFFICER]: WORDS, leader: WORDS, unit_head: [WORDS[0], WORDS[1]] };

async function answersOf(who: Who): Promise<string> {
  const client = api.as(who);
  const answers: unknown[] = [await client.send(LIST), await client.send(GET, { id: proposal.id })];
  for (const part of OTHERS.slice(1, -1).split(/\s(?=notifications|todayList|tasks|settingChanges|inspections|complaints|instructions|units|hearingRequests)/)) answers.push(await client.send(`{ ${part} }`));
  answers.push(await client.send('{ accountabilityFigures { total units { name count } } }'), await client.send('{ accountabilityForms { key } }'));
  for (const list of exportedLists) {
    if (String(list) === 'accountabilities') continue;
    Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() });
    answers.push((await api.server.inject({ method: 'GET', url: `/api/export/${list}.csv?unitId=${api.world.units.finance}`, headers: client.headers() })).body);
  }
  for (const verb of ['withdrawAccountability', 'returnAccountability', 'rejectAccountability']) answers.push(await refused(api, who, verb, proposal, { reason: '试一试' }).catch(String));
  return JSON.stringify(answers);
}

it.each(everybody)('%s comes upon nothing that is not theirs, whichever way', async (who) => {
  await api.app.get(NotificationTeller).tellAll();
  const text = await answersOf(who);
  expect([who, found(text)]).toEqual([who, found(text, MAY[who] ?? [])]);
  if (MAY[who] === undefined) expect([who, text.includes(proposal.code), text.includes(proposal.id)]).toEqual([who, false, false]);
});

it('answers the uninvited with a code and no more', async () => {
  for (const who of ['secretariat', 'liaison', 'unit_head', 'other_liaison', 'county_liaison', 'town_liaison', 'other_secretariat', 'audit_admin', 'security_admin', 'system_admin', 'nobody'] as const) {
    const client = api.as(who).in(api.world.jointMeetings.first);
    expect([who, await client.refusal('{ accountabilities { total } }')]).toEqual([who, expect.stringMatching(/^(NOT_PERMITTED|NOT_FOUND)$/)]);
    const { data, errors } = await client.send('query($id: ID!) { accountability(id: $id) { code } }', { id: proposal.id });
    expect([who, data?.['accountability'] ?? null, errors?.[0]?.extensions.code ?? 'NOT_FOUND']).toEqual([who, null, expect.stringMatching(/^(NOT_PERMITTED|NOT_FOUND)$/)]);
    expect([who, await refused(api, who, 'closeAccountability', proposal)]).toEqual([who, expect.stringMatching(/^(NOT_PERMITTED|NOT_FOUND)$/)]);
    expect([who, await client.refusal('{ accountabilityFigures { total } }')]).toEqual([who, expect.stringMatching(/^(NOT_PERMITTED|NOT_FOUND)$/)]);
  }
  expect(await api.anonymous.refusal('{ accountabilities { total } }')).toBe('NOT_SIGNED_IN');
  const { client } = await makeToken(api, 'liaison', ['read_tasks', 'read_register', 'read_reports']);
  expect(await client.refusal('{ accountabilities { total } }')).toBe('TOKEN_NOT_ACCEPTED');
});

it('has no word of it in the log, in what is written to disk, or in the lines of the server', async () => {
  const events = (await api.events()).filter(({ subjectType }) => subjectType === 'accountability');
  expect(events.length).toBeGreaterThan(5);
  // But for who did it: that is what the log is for.
  expect(found(JSON.stringify(events.map(({ actor: _actor, ...event }) => event)), [...WORDS, '财政局', api.world.units.finance])).toEqual([]);
  expect(events.filter(({ unitId, taskId }) => unitId !== null || taskId !== null)).toEqual([]);
  const { dataDir } = api.app.get(Config);
  for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) if (entry.isFile()) expect(found((await readFile(join(entry.parentPath, entry.name))).toString('utf8'))).toEqual([]);
  expect(found(lines.join('\n'))).toEqual([]);
});

it('stands behind a wall of its own: a query that does not open it finds the table empty', async () => {
  for (const table of ['accountability', 'accountability_seal']) {
    const count = () => api.inside((manager) => manager.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`));
    expect([table, (await count())[0]?.n]).toEqual([table, 0]);
  }
  const opened = await api.inside(async (manager) => {
    await manager.query(`SELECT set_config('lianxi.sealed', 'accountability', true)`);
    return manager.query<{ n: number }[]>('SELECT count(*)::int AS n FROM accountability');
  });
  expect(opened[0]?.n).toBeGreaterThan(0);
  await expect(api.inside((manager) => manager.query(`UPDATE accountability SET state = 'closed'`))).resolves.toEqual([[], 0]);
  // Whoever keeps the installation's copy has all of it, as of every other table.
  const owner = await createDataSource({ url: api.ownerUrl }).initialize();
  expect((await withScope(owner, api.world.jointMeetings.first, (manager) => manager.query<{ n: number }[]>('SELECT count(*)::int AS n FROM accountability')))[0]?.n).toBe(opened[0]?.n);
  await owner.destroy();
});

it('logs every reading: who, in which post, when, which', async () => {
  const before = (await readings()).length;
  await oneOf(api, OFFICER, proposal.id);
  await api.as('leader').query('{ accountabilities { items { id } } }');
  await hearingsOf(api, 'unit_head');
  // Nothing was read, nothing is logged.
  await hearingsOf(api, 'liaison');
  await oneOf(api, 'secretariat', proposal.id);
  const logged = (await readings()).slice(before).map(({ actor, subjectId, data }) => [actor?.personName, actor?.postTitle, subjectId, data['how'], data['ids']]);
  expect(logged).toEqual([
    [`${OFFICER}某`, `${OFFICER}岗`, proposal.id, 'detail', [proposal.id]], ['leader某', 'leader岗', proposal.id, 'register', [proposal.id]], ['unit_head某', 'unit_head岗', proposal.id, 'hearing', [proposal.id]],
  ]);
});

it('a leader who neither decides nor decided it sees it no more; another joint meeting never', async () => {
  await giveRole(api, 'other_liaison', 'leader');
  expect(await oneOf(api, 'other_liaison', proposal.id)).toBeNull();
  const waiting = await submitted(api);
  expect([(await oneOf(api, 'other_liaison', waiting.id))?.id, (await oneOf(api, 'leader', waiting.id))?.id]).toEqual([waiting.id, waiting.id]);
  await act(api, 'other_liaison', 'rejectAccountability', waiting, { reason: '事实不足' });
  expect([(await oneOf(api, 'other_liaison', waiting.id))?.id, await oneOf(api, 'leader', waiting.id)]).toEqual([waiting.id, null]);
  expect(await api.as(OFFICER).in(api.world.jointMeetings.second).refusal('{ accountabilities { total } }')).toBe('NOT_FOUND');
});

it('a clue handed over leaves nothing but its number, and opens for the confidant alone, logged', async () => {
  const clue = await proposed(api, { matter: '涉嫌犯罪线索庚辛' });
  const SECRET = ['涉嫌犯罪线索庚辛', '移送原因壬癸'];
  const transferred = await act(api, OFFICER, 'transferAccountability', clue, { authority: 'supervision', handedTo: '市监委', reason: SECRET[1] });
  expect(transferred).toMatchObject({ state: 'transferred', sealed: true, matter: null, facts: [], personName: null });
  const received = await act(api, OFFICER, 'recordAccountabilityReceipt', transferred, { number: '监回1号', receivedOn: '2026-04-30' });
  await act(api, OFFICER, 'closeAccountability', received);
  const owner = await createDataSource({ url: api.ownerUrl }).initialize();
  const rows = await withScope(owner, api.world.jointMeetings.first, async (manager) => JSON.stringify([await manager.query('SELECT a::text FROM accountability a'), await manager.query('SELECT a::text FROM accountability_seal a'), await manager.query('SELECT e::text FROM event e')]));
  await owner.destroy();
  expect(found(rows, SECRET)).toEqual([]);
  const OPEN = 'mutation($id: ID!, $purpose: String!) { openAccountabilitySeal(id: $id, purpose: $purpose) { matter handReason facts { title } } }';
  const open = (who: Who, purpose = '配合调查') => api.as(who).send(OPEN, { id: clue.id, purpose });
  for (const who of everybody.filter((each) => each !== 'invited')) expect([who, (await open(who)).errors?.[0]?.extensions.code]).toEqual([who, expect.stringMatching(/^(NOT_PERMITTED|NOT_FOUND|NO_ACTIVE_POST)$/)]);
  // A confidant of the unit concerned, and the person concerned wherever they work now.
  await giveRole(api, 'unit_head', 'confidant');
  expect((await open('unit_head')).errors?.[0]?.extensions.code).toBe('ACCOUNTABILITY_SEAL_CONCERNED');
  const person = (mark: string | null) => api.inside(async (manager) => {
    await manager.query(`SELECT set_config('lianxi.sealed', 'accountability', true)`);
    await manager.query('UPDATE accountability SET person_mark = $2 WHERE id = $1', [clue.id, mark]);
  });
  const { personId } = await api.dataSource.getRepository(AccountEntity).findOneByOrFail({ id: api.world.accounts.invited });
  await person(api.app.get(AccountabilitySeals).markOf(api.world.jointMeetings.first, personId));
  expect((await open('invited')).errors?.[0]?.extensions.code).toBe('ACCOUNTABILITY_SEAL_CONCERNED');
  await person(null);
  expect((await open('invited', ' ')).errors?.[0]?.extensions.code).toBe('REASON_REQUIRED');
  expect((await open('invited')).data?.['openAccountabilitySeal']).toMatchObject({ matter: SECRET[0], handReason: SECRET[1], facts: [{ title: '按月报送救助资金' }] });
  const opened = (await api.events()).filter(({ verb }) => verb === 'openAccountabilitySeal');
  expect(opened.map(({ reason, actor, data }) => [reason, actor?.personName, data])).toEqual([['配合调查', 'invited某', {}]]);
  expect(await oneOf(api, 'invited', proposal.id)).toBeNull();
  expect(found(lines.join('\n'), SECRET)).toEqual([]);
});
