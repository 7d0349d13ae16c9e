import { createDataSource, withScope } from '@lianxi/api-data';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../../platform/config.js';
import { log } from '../../platform/log.js';
import { bootApi, everybody, type TestApi } from '../../testing/index.js';
import { NotificationTeller } from '../notification/notification.teller.js';
import { act, CONTENT, FIELDS, filed, follow, listOf, makeConfidant, oneOf, openPage, proof, rate, send, SENDER, written, type ComplaintAnswer } from './complaint.fixture.js';

// Whoever sends a complaint is nowhere but in the seal: looked for in every table, event, file, log line, list, export and answer.
const NAMES = [SENDER.name, SENDER.phone, '密告路'];
const OPEN = 'mutation($id: ID!, $part: ComplaintPart!, $purpose: String!) { openComplaintSeal(id: $id, part: $part, purpose: $purpose) { name phone address text findingText handReason } }';

let api: TestApi;
const lines: string[] = [];
let original: typeof process.stdout.write;
beforeAll(async () => {
  // Everything is logged, and everything that is logged is kept.
  log.level = 'trace';
  original = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string | Uint8Array) => lines.push(String(chunk)) > 0) as typeof process.stdout.write;
  api = await bootApi();
  api.clock.set('2026-03-02');
  await openPage(api);
  await makeConfidant(api, 'inspector');
});
afterAll(async () => {
  process.stdout.write = original;
  log.level = 'info';
  await api.close();
});

/** Every row of every table, as text, past the walls. */
async function wholeDatabase(): Promise<string> {
  const owner = await createDataSource({ url: api.ownerUrl }).initialize();
  try {
    const tables = await owner.query<{ name: string }[]>(`SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`);
    const texts = await Promise.all(Object.values(api.world.jointMeetings).map((id) => withScope(owner, id, async (manager) => {
      const rows: string[] = [];
      for (const { name } of tables) rows.push(`${name}\n${JSON.stringify(await manager.query(`SELECT t::text FROM ${name} t`))}`);
      return rows.join('\n');
    })));
    return texts.join('\n');
  } finally {
    await owner.destroy();
  }
}

const RECORD = 'mutation($input: RecordComplaintInput!, $idempotencyKey: String!) { recordComplaint(input: $input, idempotencyKey: $idempotencyKey) { id code receipt } }';
const found = (text: string, words: readonly string[] = NAMES): readonly string[] => words.filter((word) => text.includes(word));
const LISTS = '{ complaints { items { id code text anonymous files { id name } events { verb reason personName } joined { id text } } } notifications { items { title text actorName } } todayList { items { title excerpt unitName } } tasks { items { title } } }';
const EXPORTS = ['complaints', 'events', 'notifications', 'tasks', 'duties', 'units', 'reports', 'instructions', 'notices'];

async function answersOf(who: (typeof everybody)[number], id: string): Promise<string> {
  const client = api.as(who);
  const answers: unknown[] = [await client.send(LISTS), await client.send(`query($id: ID!) { complaint(id: $id) { text returnReason findingText answer files { name } events { reason } } }`, { id })];
  for (const name of EXPORTS) answers.push((await api.server.inject({ method: 'GET', url: `/api/export/${name}.csv`, headers: client.headers() })).body);
  answers.push(await client.send(OPEN, { id, part: 'identity', purpose: '' }), await client.send(OPEN, { id, part: 'content', purpose: '好奇' }));
  return JSON.stringify(answers);
}

it('keeps who sent it out of everything but the seal', async () => {
  const receipt = await filed(api, {}, [{ name: `${SENDER.name}.png`, content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }]);
  const complaint = (await listOf(api, 'secretariat')).items[0] as ComplaintAnswer;
  // Also where it goes wrong: refused with all the words in it, and with a seal that is there already.
  await send(api, written({ ...(await proof(api)), noClassifiedContent: false }));
  await send(api, { ...written(await proof(api)), placeId: 'no place' });
  await api.app.get(NotificationTeller).tellAll();
  const registered = await act(api, 'secretariat', 'registerComplaint', complaint, { category: 'refused' });
  const assigned = await act(api, 'secretariat', 'assignComplaint', registered, { unitId: api.world.units.finance });
  await act(api, 'liaison', 'acknowledgeComplaint', assigned);
  await api.app.get(NotificationTeller).tellAll();
  expect(found(await wholeDatabase())).toEqual([]);
  expect(found(JSON.stringify(await api.events()))).toEqual([]);
  for (const who of everybody) expect([who, found(await answersOf(who, complaint.id))]).toEqual([who, []]);
  expect(found(JSON.stringify([await follow(api, receipt), await rate(api, receipt, 'satisfied'), await api.anonymous.send(LISTS)]))).toEqual([]);
  const { dataDir } = api.app.get(Config);
  for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
    expect(found(entry.name)).toEqual([]);
    if (entry.isFile()) expect(found((await readFile(join(entry.parentPath, entry.name))).toString('utf8'))).toEqual([]);
  }
  expect(found(lines.join('\n'))).toEqual([]);
});

it('opens for the confidant alone, for a purpose, and every opening is in the log', async () => {
  const complaint = (await listOf(api, 'secretariat')).items[0] as ComplaintAnswer;
  const open = (who: (typeof everybody)[number], purpose = '电话回访') => api.as(who).send(OPEN, { id: complaint.id, part: 'identity', purpose });
  for (const who of everybody.filter((each) => each !== 'inspector')) expect([who, (await open(who)).errors?.[0]?.extensions.code]).toEqual([who, expect.stringMatching(/^(NOT_PERMITTED|NOT_FOUND|NO_ACTIVE_POST)$/)]);
  expect((await open('inspector', ' ')).errors?.[0]?.extensions.code).toBe('REASON_REQUIRED');
  expect((await open('inspector')).data?.['openComplaintSeal']).toMatchObject(SENDER);
  const opened = (await api.events()).filter((event) => event.verb === 'openComplaintSeal');
  expect(opened.map(({ reason, data, actor }) => [reason, data, actor?.personName])).toEqual([['电话回访', { part: 'identity' }, 'inspector某']]);
  expect(found(JSON.stringify(opened))).toEqual([]);
  expect(found(lines.join('\n'))).toEqual([]);
});

it('a clue handed over leaves no word of it to anybody else, nor its files', async () => {
  await filed(api, { text: `${CONTENT}有人冒领低保金。` }, [{ name: '账本.png', content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }]);
  const clue = (await listOf(api, 'secretariat', { states: ['received'] })).items[0] as ComplaintAnswer;
  const file = clue.files[0]?.id ?? '';
  const transferred = await act(api, 'secretariat', 'transferComplaint', clue, { authority: 'supervision', handedTo: '市监委', reason: '涉嫌职务犯罪线索一' });
  expect(transferred).toMatchObject({ state: 'transferred', sealed: true, text: null, handReason: null, handedTo: '市监委', files: [] });
  const words = ['冒领低保金', '职务犯罪线索一'];
  expect(found(await wholeDatabase(), words)).toEqual([]);
  for (const who of everybody) expect([who, found(await answersOf(who, clue.id).then((text) => text.replaceAll('好奇', '')), who === 'inspector' ? [] : words)]).toEqual([who, []]);
  const download = async (who: 'secretariat' | 'leader' | 'inspector') => (await api.server.inject({ method: 'GET', url: `/files/${file}`, headers: api.as(who).headers() })).statusCode;
  // The confidant opened it just now, for a purpose the log keeps; nobody else may.
  expect([await download('secretariat'), await download('leader'), await download('inspector')]).toEqual([404, 404, 200]);
  api.clock.set('2026-03-03');
  expect(await download('inspector')).toBe(404);
  expect(await oneOf(api, 'liaison', clue.id)).toBeNull();
});

it('what a town writes down from its hotline is sealed as well; the receipt follows from the key, and the town reads it no more', async () => {
  const input = { source: 'hotline', receivedOn: '2026-03-02', ...written({ text: '来电反映村里两户的低保金没有发。' }) };
  const record = (who: (typeof everybody)[number], more: object = {}, idempotencyKey = 'hotline-call-1') => api.as(who).send(RECORD, { input: { ...input, ...more }, idempotencyKey });
  const [first, again] = [await record('town_liaison'), await record('town_liaison')];
  expect(again).toEqual(first);
  const { id, receipt } = first.data?.['recordComplaint'] as { id: string; receipt: string };
  expect((await follow(api, receipt)).body).toMatchObject({ state: 'received' });
  expect(await oneOf(api, 'town_liaison', id)).toBeNull();
  // Lost with the page: asked for again by the same account on the same day; to others, and the day after, it is told no more.
  const receipts = async (who: (typeof everybody)[number]) => (await api.as(who).send('{ complaintsRecordedToday { id receipt } }')).data?.['complaintsRecordedToday'];
  expect([await receipts('town_liaison'), await receipts('secretariat'), await receipts('county_liaison')]).toEqual([[{ id, receipt }], [], []]);
  api.clock.set('2026-03-04');
  expect(await receipts('town_liaison')).toEqual([]);
  api.clock.set('2026-03-03');
  expect(await oneOf(api, 'secretariat', id)).toMatchObject({ source: 'hotline', state: 'received', receivedOn: '2026-03-02', dueOn: '2026-03-05', anonymous: false });
  expect((await api.events()).filter(({ subjectId }) => subjectId === id).map(({ verb, actor }) => [verb, actor?.personName])).toEqual([['recordComplaint', 'town_liaison某']]);
  const code = (answer: Awaited<ReturnType<typeof record>>): unknown => answer.errors?.[0]?.extensions.code;
  expect([code(await record('leader', {}, 'hotline-call-2')), code(await record('inspector', {}, 'hotline-call-2'))]).toEqual(['NOT_PERMITTED', 'NOT_PERMITTED']);
  for (const [more, refusal] of [[{ receivedOn: '2026-03-04' }, 'DATE_OUT_OF_RANGE'], [{ source: 'public_page' }, 'CHOICE_UNKNOWN'], [{ name: ' ' }, 'FIELD_REQUIRED'], [{ noClassifiedContent: false }, 'CLASSIFIED_CONFIRMATION_REQUIRED']] as const) {
    expect([refusal, code(await record('town_liaison', more, `hotline-${refusal}`))]).toEqual([refusal, refusal]);
  }
  await api.app.get(NotificationTeller).tellAll();
  expect(found(await wholeDatabase())).toEqual([]);
  expect(found(lines.join('\n'))).toEqual([]);
});

it('what an office writes down takes files, under names of ours, without a trace of who made them, and nobody else’s', async () => {
  const pdf = Buffer.from(`%PDF-1.4\n1 0 obj << /Author (${'ouyang-jubao'}) >> endobj\ntrailer << /Info 1 0 R >>\n%%EOF`, 'latin1');
  const uploaded = async (who: (typeof everybody)[number], name: string) => String((await api.as(who).upload(name, pdf)).body['id']);
  const [mine, theirs] = [await uploaded('secretariat', `${SENDER.name}来信.pdf`), await uploaded('leader', '别人的.pdf')];
  const record = (fileIds: readonly string[], idempotencyKey: string) => api.as('secretariat').send(RECORD, { input: { source: 'letter', receivedOn: '2026-03-02', ...written({ text: '来信反映公示栏空着，信附后。' }), fileIds }, idempotencyKey });
  const code = (answer: Awaited<ReturnType<typeof record>>): unknown => answer.errors?.[0]?.extensions.code;
  expect([code(await record([theirs], 'letter-theirs')), code(await record([mine, mine], 'letter-twice')), code(await record([mine, mine, mine, mine], 'letter-many'))]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NUMBER_OUT_OF_RANGE']);
  const { id } = (await record([mine], 'letter-with-file')).data?.['recordComplaint'] as { id: string };
  expect((await oneOf(api, 'secretariat', id))?.files).toMatchObject([{ id: mine, name: '附件1.pdf' }]);
  const kept = await api.server.inject({ method: 'GET', url: `/files/${mine}`, headers: api.as('secretariat').headers() });
  expect([kept.statusCode, kept.rawPayload.includes('ouyang-jubao')]).toEqual([200, false]);
  expect((await api.server.inject({ method: 'GET', url: `/files/${mine}`, headers: api.as('liaison').headers() })).statusCode).toBe(404);
  expect(code(await record([mine], 'letter-again'))).toBe('NOT_FOUND');
  expect(found(await wholeDatabase())).toEqual([]);
  for (const entry of await readdir(api.app.get(Config).dataDir, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) expect((await readFile(join(entry.parentPath, entry.name))).toString('latin1').match(/ouyang-jubao/g) ?? []).toHaveLength(entry.name === theirs ? 1 : 0);
  }
});

it('who verifies learns nothing of what is proposed, approved or planned from it, whichever way (N13, L8)', async () => {
  await filed(api, { anonymous: true, name: '', phone: '', address: '' });
  const received = (await listOf(api, 'secretariat', { states: ['received'] })).items.at(-1) as ComplaintAnswer;
  const registered = await act(api, 'secretariat', 'registerComplaint', received, { category: 'conduct' });
  const assigned = await act(api, 'secretariat', 'assignComplaint', registered, { unitId: api.world.units.finance });
  const title = '暗访市财政局窗口之计划';
  const proposed = await act(api, 'secretariat', 'proposeComplaintTask', assigned, { as: 'inspection', title, reason: '该局自身可能涉事' });
  const approved = await act(api, 'leader', 'decideComplaintTask', proposed, { approved: true });
  const drafted = (await act(api, 'secretariat', 'draftComplaintInspection', approved)) as ComplaintAnswer & { inspectionId: string };
  await api.app.get(NotificationTeller).tellAll();
  const words = [title, '自身可能涉事', drafted.inspectionId];
  const unplanned = { proposedAs: null, taskTitle: null, taskReason: null, taskApprovedOn: null, inspectionId: null, task: null };
  for (const who of ['liaison', 'unit_head'] as const) {
    const own = await oneOf(api, who, drafted.id);
    expect([who, own]).toEqual([who, expect.objectContaining({ ...unplanned, state: 'assigned', events: [] })]);
    expect([who, found(JSON.stringify([own, await listOf(api, who), await answersOf(who, drafted.id)]), words)]).toEqual([who, []]);
  }
  // Also in the answer of a verb, also of the one by which the unit gives it away.
  const taken = await act(api, 'liaison', 'acknowledgeComplaint', drafted);
  expect(taken).toMatchObject(unplanned);
  expect(await act(api, 'liaison', 'declineComplaint', taken, { reason: '涉及本单位' })).toMatchObject(unplanned);
  expect(await oneOf(api, 'secretariat', drafted.id)).toMatchObject({ proposedAs: 'inspection', taskTitle: title, inspectionId: drafted.inspectionId });
  const planning = (await api.events()).filter(({ subjectId, verb }) => subjectId === drafted.id && /Task$|Inspection$/.test(verb));
  expect(planning.map(({ verb, unitId }) => [verb, unitId])).toEqual([['proposeComplaintTask', null], ['decideComplaintTask', null], ['draftComplaintInspection', null]]);
  expect(FIELDS).toContain('taskReason');
});
