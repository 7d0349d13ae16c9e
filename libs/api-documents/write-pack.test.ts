import { canonicalEvent, canonicalJson, type EventRecord, type PackMatter } from '@lianxi/domain';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { runVerify, unpackInto } from './testing/index.js';
import { packName, preparePack, writePack, type PackChain, type PackContent } from './write-pack.js';

const NOTICE = '一、总则。\n各单位按月报送进展。𠮷\n二、附则。';
const START = NOTICE.indexOf('各单位');
const PHOTO = Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]);
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const event = (seq: number, more: Partial<EventRecord> = {}): EventRecord => ({
  jointMeetingId: 'jm-1', seq, id: `event-${String(seq)}`, at: '2026-11-24T02:00:00.000Z', dayOn: '2026-11-24', verb: 'assignTask', subjectType: 'task', subjectId: 'task-1', taskId: 'task-1', unitId: null,
  actor: null, fromState: 'draft', toState: 'assigned', reason: null, data: { version: 2, b: 1, a: ['甲'] }, ...more,
});
const photo = { path: 'files/0001-照片.jpg', name: '照片.jpg', size: PHOTO.length, sha256: sha256(PHOTO) };
const matter: PackMatter = {
  subject: { kind: 'task', id: 'task-1', code: 'RW-2026-001', title: '核查<script>alert(1)</script>' }, jointMeeting: { id: 'jm-1', code: 'jm-4407-1', name: '联席会议' },
  madeAt: '2026-11-24T02:30:00.000Z', madeBy: '陈一', purpose: '审计',
  sentences: [{ noticeId: 'n-1', noticeTitle: '工作方案', docNumber: '江府办〔2026〕1号', issuer: '市府办', issuedOn: '2026-01-01', edition: 1, startOffset: START, endOffset: START + 12, text: NOTICE.slice(START, START + 12), path: 'notices/WJ-1.txt' }],
  sections: [{ key: 'report', items: [{ heading: '市甲局 10月', facts: [[{ zh: '状态', en: 'State' }, '已收']], text: '已核对', files: [photo.path] }] }],
  files: [photo], withheld: [{ what: 'accountability', count: null }, { what: 'drafts', count: 2 }],
};
// Numbers 3, 7 and 9 of a log of twelve: of the others the pack has the hash alone.
const chainOf = (events: readonly EventRecord[]): PackChain => {
  const leaves = Array.from({ length: 10 }, (_, at) => sha256(events.find(({ seq }) => seq === at + 3) === undefined ? `other ${String(at)}` : canonicalEvent(events.find(({ seq }) => seq === at + 3) as EventRecord)));
  const start = { seq: 2, hash: sha256('before') };
  return { start, leaves, head: { seq: 12, hash: leaves.reduce((link, leaf) => sha256(`${link}\n${leaf}`), start.hash) } };
};
const EVENTS = [event(3), event(7, { verb: 'acceptReport', reason: '属实' }), event(9)];
const content = (changes: Partial<PackContent> = {}): PackContent => ({
  matter, events: EVENTS, chain: chainOf(EVENTS), notices: new Map([['notices/WJ-1.txt', NOTICE]]), files: [{ ...photo, storageKey: 'key' }], ...changes,
});

const folders: string[] = [];
async function unpacked(given = content()): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxi-pack-'));
  folders.push(folder);
  await unpackInto(folder, await buffer(writePack(preparePack(given), given.files, given.matter.madeAt, () => Promise.resolve(Readable.from([PHOTO])))));
  return folder;
}
const change = async (folder: string, path: string, edit: (content: Buffer) => string | Buffer): Promise<void> => writeFile(join(folder, path), edit(await readFile(join(folder, path))));
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

describe('an evidence pack', () => {
  it('verifies offline with nothing but Node.js, and says its fingerprint', async () => {
    const { ok, said } = await runVerify(await unpacked());
    expect(said).toContain(`fingerprint (sha-256 of manifest.json): ${preparePack(content()).fingerprint}`);
    expect([ok, said.includes('OK  10 个文件、3 个事件')]).toEqual([true, true]);
    const sums = String(preparePack(content()).texts.get('sha256sums.txt')).split('\n');
    expect([sums.length, sums.includes(`${photo.sha256}  ${photo.path}`)]).toEqual([10, true]);
    expect(packName(matter)).toBe('证据包-任务-RW-2026-001');
  });

  it('says which file was changed by a single byte, whichever it is', async () => {
    const folder = await unpacked();
    for (const path of ['index.html', 'matter.json', 'README.txt', 'sha256sums.txt', 'notices/WJ-1.txt', photo.path, 'chain.json', 'leaves.txt']) {
      const before = await readFile(join(folder, path));
      await change(folder, path, (bytes) => Buffer.concat([bytes.subarray(0, -3), Buffer.from([bytes.at(-3) === 32 ? 33 : 32]), bytes.subarray(-2)]));
      const { ok, said } = await runVerify(folder);
      expect([path, ok, said.includes(`file changed: ${path}`)]).toEqual([path, false, true]);
      await writeFile(join(folder, path), before);
    }
    expect((await runVerify(folder)).ok).toBe(true);
  });

  it('says which event was taken out, changed or added, and which file is too many', async () => {
    const folder = await unpacked();
    const lines = String(await readFile(join(folder, 'events.jsonl'))).split('\n');
    await writeFile(join(folder, 'events.jsonl'), lines.filter((_, at) => at !== 1).join('\n'));
    expect((await runVerify(folder)).said).toMatch(/file changed: events\.jsonl[\s\S]*event missing: 7/);
    await writeFile(join(folder, 'events.jsonl'), lines.join('\n').replace('属实', '不属实'));
    expect((await runVerify(folder)).said).toContain('event changed: 7');
    await writeFile(join(folder, 'events.jsonl'), [...lines.slice(0, 3), canonicalJson(event(11)), ''].join('\n'));
    await writeFile(join(folder, 'note.txt'), 'x');
    expect((await runVerify(folder)).said).toMatch(/file not in the manifest: note\.txt[\s\S]*event not in the chain: 11/);
  });

  it('follows the chain of the whole log: a hash changed of an event that is not in the pack, and an event not sealed yet', async () => {
    const folder = await unpacked();
    await change(folder, 'leaves.txt', (bytes) => String(bytes).replace(/^5 [0-9a-f]{4}/m, '5 0000'));
    expect((await runVerify(folder)).said).toContain('the chain of the log does not end in head');
    const late = [...EVENTS, event(13)];
    const { ok, said } = await runVerify(await unpacked(content({ events: late, chain: chainOf(EVENTS) })));
    expect([ok, said.includes('not sealed yet: 13'), /end of the log: 12-[0-9a-f]{4}-/.test(said)]).toEqual([true, true, true]);
  });

  it('is not fooled by a manifest that was made to agree: then the chain, the record or the fingerprint does not', async () => {
    const folder = await unpacked();
    const first = preparePack(content()).fingerprint;
    await change(folder, photo.path, () => Buffer.from([0xff, 0xd8, 0xff, 0, 1, 3]));
    await change(folder, 'manifest.json', (bytes) => String(bytes).replace(photo.sha256, sha256(Buffer.from([0xff, 0xd8, 0xff, 0, 1, 3]))));
    const { ok, said } = await runVerify(folder);
    expect([ok, said.includes(`differs from what was recorded on upload: ${photo.path}`), said.includes(first)]).toEqual([false, true, false]);
  });

  it('tells a file that is not as it was uploaded, and a sentence that is not there', async () => {
    const swapped = content({ matter: { ...matter, files: [{ ...photo, sha256: '0'.repeat(64) }], sentences: matter.sentences.map((each) => ({ ...each, startOffset: each.startOffset + 1 })) } });
    const { said } = await runVerify(await unpacked(swapped));
    expect(said).toMatch(/differs from what was recorded on upload[\s\S]*the sentence is not there in notices\/WJ-1\.txt/);
  });

  it('is read offline in both languages: no script, nothing from outside, words of people as words', async () => {
    const page = String(preparePack(content()).texts.get('index.html'));
    expect(page).toContain('核查&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|https?:|src=/);
    for (const words of ['进展反馈', 'Reports', '已核对', '各单位按月报送进展', '江府办〔2026〕1号', '问责台账', sha256(canonicalJson(event(7, { verb: 'acceptReport', reason: '属实' })))]) expect(page).toContain(words);
    expect(page).toContain('href="files/0001-%E7%85%A7%E7%89%87.jpg"');
  });

  it('breaks off where a file of the store cannot be read', async () => {
    const given = content();
    await expect(buffer(writePack(preparePack(given), given.files, matter.madeAt, () => Promise.reject(new Error('gone'))))).rejects.toThrow('gone');
  });
});
