import { AttachmentEntity, ClauseEntity, ComplaintEntity, DutyEntity, EventEntity, filePlace, newId, NoticeEntity } from '@lianxi/api-data';
import { runVerify, unpackInto, unpackZip } from '@lianxi/api-documents/testing';
import { canonicalJson } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Config } from '../../platform/config.js';
import { bootApi, everybody, type TestApi, type Who } from '../../testing/index.js';
import { factsOf, giveRole, lateReport, OFFICER, proposed } from '../accountability/accountability.fixture.js';
import { CONTENT, filed, openPage, SENDER } from '../complaint/complaint.fixture.js';
import { ExportLimit } from '../export/export-limit.js';
import { act, designate, planOn, underWay } from '../inspection/inspection.fixture.js';
import { act as actOnItem, concluded, opened, report } from '../rectification/rectification.fixture.js';
import { assigned, documents, newKey, partOf, reportInput, type TaskAnswer } from '../task/loop.fixture.js';

const TEXT = '一、总则。\n财政部门按月核对资金发放。';
const SENTENCE = '财政部门按月核对资金发放。';
let api: TestApi;
const folders: string[] = [];
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
});
beforeEach(() => Object.assign(api.app.get(ExportLimit, { strict: false }), { begun: new Map() }));
afterAll(async () => {
  await api.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

const pack = (who: Who | 'anonymous', subject: string, id: string, purpose = '复核办理过程') =>
  api.server.inject({ method: 'POST', url: '/api/evidence-packs', headers: { ...(who === 'anonymous' ? api.anonymous : api.as(who)).headers(), 'content-type': 'application/json' }, payload: JSON.stringify({ subject, id, purpose }) });
const codeOf = (body: string): string => (JSON.parse(body) as { error: { code: string } }).error.code;
async function folderOf(bytes: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxi-pack-'));
  folders.push(folder);
  await unpackInto(folder, bytes);
  return folder;
}

async function dutyOf(): Promise<string> {
  const jointMeetingId = api.world.jointMeetings.first;
  const [id, noticeId, clauseId] = [newId(), newId(), newId()];
  const place = { startOffset: TEXT.indexOf(SENTENCE), endOffset: TEXT.length };
  await api.inside(async (manager) => {
    await manager.insert(NoticeEntity, { id: noticeId, jointMeetingId, code: `WJ-${noticeId.slice(-4)}`, title: '演示文件', docNumber: '甲府办〔2026〕1号', text: TEXT, edition: 1, state: 'confirmed', sourceName: 'a.txt', sourceHash: noticeId, importedAt: '2026-01-01T00:00:00.000Z', version: 1 });
    await manager.insert(ClauseEntity, { id: clauseId, jointMeetingId, noticeId, line: 2, sentence: 1, ...place, path: [] });
    await manager.insert(DutyEntity, { id, jointMeetingId, code: `ZZ-${id.slice(-4)}`, noticeId, clauseId, ...place, text: SENTENCE, title: '核对资金发放', unitId: api.world.units.finance, level: 'city', role: 'lead', kind: 'main', categories: [], frequencyState: 'unset', validFrom: '2020-01-01', validTo: null, version: 1 });
  });
  return id;
}

/** A task with a report that has a file, returned once, and completed. */
async function wholeTask(): Promise<{ readonly task: TaskAnswer; readonly dutyId: string }> {
  const dutyId = await dutyOf();
  const task = await assigned(api, { dutyId, everyMonths: 1 });
  const part = partOf(api, task, 'finance');
  await api.as('liaison').query(documents.acknowledge, { id: part.id, version: part.version });
  const [slot] = task.slots;
  if (!slot) throw new Error('no slot');
  const { body } = await api.as('liaison').upload('../..\\台账:3月.csv', '户名,金额\n甲,1');
  const input = reportInput('三月已核对', { attachmentIds: [body['id']] });
  const first = (await api.as('liaison').query<{ fileReport: { version: number } }>(documents.file, { slotId: slot.id, version: slot.version, input, key: newKey() })).fileReport;
  await api.as('secretariat').query(documents.acceptReport, { slotId: slot.id, version: first.version });
  return { task, dutyId };
}

describe('the pack of a task', () => {
  it('goes from the sentence to the outcome, verifies itself offline, and is in the log with its fingerprint', async () => {
    const { task } = await wholeTask();
    const answer = await pack('secretariat', 'task', task.id);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['x-content-type-options']]).toEqual([200, 'application/zip', 'nosniff']);
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toMatch(/证据包-任务-RW-2026-\d{3}-2026-03-02\.zip$/);
    const folder = await folderOf(answer.rawPayload);
    const { ok, said } = await runVerify(folder);
    expect([ok, said.includes(String(answer.headers['lianxi-fingerprint']))]).toEqual([true, true]);
    const matter = JSON.parse(await readFile(join(folder, 'matter.json'), 'utf8')) as { sentences: { text: string; docNumber: string }[]; files: { path: string }[]; withheld: { what: string }[] };
    expect(matter.sentences).toMatchObject([{ text: SENTENCE, docNumber: '甲府办〔2026〕1号' }]);
    expect(matter.files.map(({ path }) => path)).toEqual(['files/0001-台账_3月.csv']);
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    for (const words of [SENTENCE, '三月已核对', '52户', '通过', '市财政局']) expect(page).toContain(words);
    const logged = (await api.events()).at(-1);
    expect(logged).toMatchObject({ verb: 'exportPack', subjectType: 'task', subjectId: task.id, reason: '复核办理过程', data: { fingerprint: answer.headers['lianxi-fingerprint'], withheld: ['accountability'] } });
  });

  it('holds each event as the log holds it, with its hash', async () => {
    const { task } = await wholeTask();
    const files = await unpackZip((await pack('leader', 'task', task.id)).rawPayload);
    const lines = String(files.get('events.jsonl')).split('\n').filter((line) => line !== '');
    const stored = await api.inside((manager) => manager.find(EventEntity, { where: { taskId: task.id }, order: { seq: 'ASC' } }));
    const inLog = stored.map((event) => canonicalJson({ ...event }));
    expect(inLog.filter((line) => !lines.includes(line))).toEqual([]);
    const chain = JSON.parse(String(files.get('chain.json'))) as { events: number[]; head: { seq: number; hash: string }; unsealed: unknown[] };
    const leaves = new Map(String(files.get('leaves.txt')).split('\n').filter(Boolean).map((line) => [Number(line.split(' ')[0]), line.split(' ')[1]]));
    expect(chain.events.map((seq) => leaves.get(seq))).toEqual(lines.map((line) => createHash('sha256').update(line).digest('hex')));
    // It is the joint meeting's own, as the database has it; the pack's making came after.
    const [head] = (await api.inside((manager) => manager.query(`SELECT encode(hash, 'hex') AS hash FROM event_seal WHERE seq = ${String(chain.head.seq)}`))) as { hash: string }[];
    expect([chain.head.hash, chain.unsealed, chain.head.seq]).toEqual([head?.hash, [], (await api.events()).length - 1]);
  });

  it('says which file was changed and which event is gone', async () => {
    const { task } = await wholeTask();
    const folder = await folderOf((await pack('secretariat', 'task', task.id)).rawPayload);
    const path = join(folder, 'files/0001-台账_3月.csv');
    await writeFile(path, String(await readFile(path)).replace('1', '9'));
    const events = String(await readFile(join(folder, 'events.jsonl'))).split('\n');
    const gone = (JSON.parse(events[1] ?? '{}') as { seq: number }).seq;
    await writeFile(join(folder, 'events.jsonl'), events.filter((_, at) => at !== 1).join('\n'));
    const { ok, said } = await runVerify(folder);
    expect([ok, said.includes('file changed: files/0001-台账_3月.csv'), said.includes(`event missing: ${String(gone)}`)]).toEqual([false, true, true]);
  });

  it('tells a file that was swapped in the store, and names one that is gone', async () => {
    const { task } = await wholeTask();
    const [file] = await api.inside((manager) => manager.find(AttachmentEntity, { where: { subjectType: 'report' }, order: { id: 'DESC' }, take: 1 }));
    const path = filePlace(api.app.get(Config).dataDir, file?.storageKey ?? '');
    await writeFile(path, 'swapped');
    const folder = await folderOf((await pack('secretariat', 'task', task.id)).rawPayload);
    expect((await runVerify(folder)).said).toContain('differs from what was recorded on upload');
    await rm(path);
    const files = await unpackZip((await pack('secretariat', 'task', task.id)).rawPayload);
    expect(JSON.parse(String(files.get('matter.json')))).toMatchObject({ withheld: [{ what: 'accountability' }, { what: 'file_missing', count: 1 }] });
  });

  it('is refused without a purpose, to units and outsiders, and nothing of it is logged', async () => {
    const { task } = await wholeTask();
    const before = (await api.events()).length;
    expect(codeOf((await pack('secretariat', 'task', task.id, '  ')).body)).toBe('REASON_REQUIRED');
    expect(codeOf((await pack('secretariat', 'unit', task.id)).body)).toBe('INPUT_INVALID');
    expect(codeOf((await pack('liaison', 'task', task.id)).body)).toBe('NOT_PERMITTED');
    for (const who of ['other_liaison', 'inspector', 'invited', 'other_secretariat', 'other_meeting_liaison'] as const) expect([who, codeOf((await pack(who, 'task', task.id)).body)]).toEqual([who, 'NOT_FOUND']);
    for (const who of everybody.filter((each) => each !== 'secretariat' && each !== 'leader')) expect([who, (await pack(who, 'task', task.id)).statusCode >= 400]).toEqual([who, true]);
    expect((await pack('anonymous', 'task', task.id)).statusCode).toBe(401);
    expect((await api.events()).length).toBe(before);
  });
});

it('the pack of a duty has the tasks that rest on it; that of an inspection its plan, findings and conclusion', async () => {
  const { dutyId } = await wholeTask();
  const ofDuty = await folderOf((await pack('secretariat', 'duty', dutyId)).rawPayload);
  expect([(await runVerify(ofDuty)).ok, (await readFile(join(ofDuty, 'index.html'), 'utf8')).includes('三月已核对')]).toEqual([true, true]);
  const { id: designationId } = await designate(api);
  const { id, version, objects } = await underWay(api, planOn(designationId), [api.world.units.finance]);
  const objectId = objects[0]?.id ?? '';
  const input = { objectId, severity: 'serious', kind: 'payment', matter: '资金发放', text: '二月迟发', dutyId, evidence: [{ kind: 'document', text: '台账第3页' }] };
  await act(api, 'inspector', 'recordFinding', { id, input, idempotencyKey: newKey() });
  await act(api, 'secretariat', 'concludeInspection', { id, version, document: '甲府督〔2026〕1号', fieldChecked: true, conclusions: [{ objectId, text: '总体良好' }] });
  const folder = await folderOf((await pack('secretariat', 'inspection', id)).rawPayload);
  expect((await runVerify(folder)).ok).toBe(true);
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  for (const words of ['低保资金发放', '甲府函〔2026〕3号', '二月迟发', '台账第3页', '总体良好', '甲府督〔2026〕1号', SENTENCE, '作出结论']) expect(page).toContain(words);
  for (const who of ['liaison', 'other_liaison', 'inspector', 'other_secretariat'] as const) expect([who, (await pack(who, 'inspection', id)).statusCode >= 400]).toEqual([who, true]);
});

it('the pack of an inspection goes on to what was put right', async () => {
  const inspection = await concluded(api, ['health']);
  const [item] = await opened(api, inspection);
  if (!item) throw new Error('nothing opened');
  const taken = await actOnItem(api, 'other_liaison', 'acknowledgeRectification', item, { plan: '限期补发并公示', postId: api.world.posts.other_liaison });
  await actOnItem(api, 'other_liaison', 'finishRectification', taken, report());
  const files = await unpackZip((await pack('secretariat', 'inspection', inspection.id)).rawPayload);
  for (const words of ['限期补发并公示', '补发12户', '补发户数', '整改', item.code]) expect(String(files.get('index.html'))).toContain(words);
  const verbs = String(files.get('events.jsonl')).split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { verb: string }).verb);
  expect(verbs).toEqual(expect.arrayContaining(['concludeInspection', 'openRectification', 'acknowledgeRectification', 'finishRectification']));
});

describe('what is sealed', () => {
  it('neither sender nor words of a complaint are in the pack of the task it became', async () => {
    await openPage(api);
    await filed(api);
    const { task } = await wholeTask();
    await api.inside((manager) => manager.update(ComplaintEntity, { jointMeetingId: api.world.jointMeetings.first }, { taskId: task.id, findingText: '核查原文', unitId: api.world.units.finance }));
    const files = await unpackZip((await pack('secretariat', 'task', task.id)).rawPayload);
    const all = [...files.values()].join('\n');
    expect([...Object.values(SENDER), CONTENT, '核查原文'].filter((word) => all.includes(word))).toEqual([]);
    expect(JSON.parse(String(files.get('matter.json')))).toMatchObject({ withheld: [{ what: 'complaint_words', count: 1 }, { what: 'complaint_identity', count: 1 }, { what: 'accountability', count: null }] });
  });

  it('accountability is there for who reads the register, with that reading logged, and for nobody else', async () => {
    await giveRole(api, OFFICER, 'accountability_officer');
    await lateReport(api, '逾期的任务');
    const taskId = String((await factsOf(api)).find(({ kind }) => kind === 'late_report')?.['taskId']);
    const { code, id } = await proposed(api, { matter: '密不可言的事由' });
    const textOf = async (who: Who): Promise<string> => [...(await unpackZip((await pack(who, 'task', taskId)).rawPayload)).values()].join('\n');
    const hidden = await textOf('secretariat');
    expect([hidden.includes('密不可言的事由'), hidden.includes(code), hidden.includes(id)]).toEqual([false, false, false]);
    expect((await pack(OFFICER, 'task', taskId)).statusCode).toBe(404);
    await giveRole(api, OFFICER, 'secretariat');
    const shown = await textOf(OFFICER);
    expect([shown.includes('密不可言的事由'), shown.includes(code)]).toEqual([true, true]);
    const reading = (await api.events()).filter(({ verb }) => verb === 'readAccountability').at(-1);
    expect(reading).toMatchObject({ subjectId: id, reason: '复核办理过程', data: { how: 'export', ids: [id] } });
  });
});
