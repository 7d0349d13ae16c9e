import { ComplaintEntity, tablesOf } from '@lianxi/api-data';
import { runVerify, unpackInto, unpackZip } from '@lianxi/api-documents/testing';
import { leftBehind } from '@lianxi/domain';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { bootApi, type TestApi, type Who } from '../../testing/index.js';
import { CONTENT, filed, openPage, SENDER } from '../complaint/complaint.fixture.js';
import { assigned, documents, newKey, partOf, reportInput } from '../task/loop.fixture.js';

let api: TestApi;
const folders: string[] = [];
beforeAll(async () => {
  api = await bootApi();
  api.clock.set('2026-03-02');
  const task = await assigned(api, { everyMonths: 1, title: '=合计(核对)' });
  const part = partOf(api, task, 'finance');
  await api.as('liaison').query(documents.acknowledge, { id: part.id, version: part.version });
  const { body } = await api.as('liaison').upload('../..\\台账:3月.csv', '户名,金额\n甲,1');
  const [slot] = task.slots;
  await api.as('liaison').query(documents.file, { slotId: slot?.id, version: slot?.version, input: reportInput('三月已核对', { attachmentIds: [body['id']] }), key: newKey() });
  await openPage(api);
  await filed(api);
});
afterAll(async () => {
  await api.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

const take = (who: Who | 'anonymous', purpose = '机构调整，移交档案') =>
  api.server.inject({ method: 'POST', url: '/api/leave', headers: { ...(who === 'anonymous' ? api.anonymous : api.as(who)).headers(), 'content-type': 'application/json' }, payload: JSON.stringify({ purpose }) });
const codeOf = (body: string): string => (JSON.parse(body) as { error: { code: string } }).error.code;
const jsonOf = <Value>(files: ReadonlyMap<string, Buffer>, path: string): Value => JSON.parse(String(files.get(path))) as Value;

describe('everything of a joint meeting', () => {
  it('has each of its tables whole, or names it with the reason and the count', async () => {
    const answer = await take('leader');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('全部资料-2026-03-02.zip');
    const files = await unpackZip(answer.rawPayload);
    const manifest = jsonOf<{ rows: Record<string, number>; left: { table: string; rows: number; reason: string }[] }>(files, 'manifest.json');
    const owner = await new DataSource({ type: 'postgres', url: api.adminUrl }).initialize();
    const own = (await tablesOf({ query: async (sql: string) => ({ rows: await owner.query(sql) }) } as never)).filter(({ scopeColumn }) => scopeColumn !== null);
    for (const { name, scopeColumn } of own) {
      const [{ n = -1 } = {}] = (await owner.query(`SELECT count(*)::int AS n FROM "${name}" WHERE ${scopeColumn ?? ''} = $1`, [api.world.jointMeetings.first])) as { n: number }[];
      const behind = manifest.left.find(({ table }) => table === name)?.rows ?? 0;
      // The newest event is the taking out itself, and its seal.
      expect([name, (manifest.rows[name] ?? 0) + behind]).toEqual([name, n]);
      expect([name, files.has(`data/${name}.csv`), files.has(`data/${name}.json`)]).toEqual([name, leftBehind[name] === undefined, leftBehind[name] === undefined]);
    }
    await owner.destroy();
    expect(manifest.left.find(({ table }) => table === 'complaint_seal')).toMatchObject({ reason: 'sealed' });
    expect(jsonOf<{ title: string }[]>(files, 'data/task.json').map(({ title }) => title)).toEqual(['=合计(核对)']);
    expect(String(files.get('data/task.csv'))).toContain(`'=合计(核对)`);
    expect(jsonOf<Record<string, { columns: { name: string; references: string | null }[] }>>(files, 'columns.json')['report']?.columns.map(({ name }) => name)).toContain('slot_id');
    expect(String(files.get('files.csv'))).toContain('files/0001-');
  });

  it('holds nothing of what is sealed, of secrets, or of another joint meeting', async () => {
    const files = await unpackZip((await take('leader')).rawPayload);
    const text = [...files.values()].map(String).join('\n');
    for (const word of [CONTENT, ...Object.values(SENDER)].filter((each): each is string => typeof each === 'string' && each.length > 3)) expect(text).not.toContain(word);
    expect(text).not.toContain(api.world.jointMeetings.second);
    expect(text).not.toContain('argon2');
    expect(await api.inside((manager) => manager.count(ComplaintEntity))).toBe(1);
  });

  it('is checked offline by a stranger, who also finds a change', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lianxi-leave-'));
    folders.push(folder);
    await unpackInto(folder, (await take('leader')).rawPayload);
    expect(await runVerify(folder)).toMatchObject({ ok: true });
    const event = (await readFile(join(folder, 'log/events.jsonl'), 'utf8')).split('\n').filter(Boolean).at(-1) ?? '';
    expect(JSON.parse(event)).toMatchObject({ verb: 'exportAll', reason: '机构调整，移交档案' });
    await appendFile(join(folder, 'data/task.csv'), 'x');
    expect(await runVerify(folder)).toMatchObject({ ok: false });
  });

  it('is in the log of the joint meeting and in the audit log before it leaves', async () => {
    const before = (await api.events()).length;
    await take('leader', ' 年度归档 ');
    expect((await api.events()).slice(before)).toMatchObject([{ verb: 'exportAll', subjectType: 'joint_meeting', subjectId: api.world.jointMeetings.first, reason: '年度归档' }]);
    expect((await api.audit()).at(-1)).toMatchObject({ verb: 'exportAll', kind: 'export', reason: '年度归档' });
  });
});

it('is refused to whoever does not decide for the joint meeting, and without a purpose', async () => {
  const before = (await api.events()).length;
  const codes = [];
  for (const who of ['anonymous', 'liaison', 'system_admin'] as const) codes.push(codeOf((await take(who)).body));
  expect(codes).toEqual(['NOT_SIGNED_IN', 'NOT_PERMITTED', expect.stringMatching(/NOT_/)]);
  const empty = await take('leader', '  ');
  expect([empty.statusCode, codeOf(empty.body)]).toEqual([400, 'REASON_REQUIRED']);
  expect((await api.events()).length).toBe(before);
});
