/** The script a stranger runs: `node verify.mjs` beside the unpacked files; nothing but what Node.js has. Kept short to be read before it is run. */
export const verifyScript = String.raw`// 离线核验证据包 / verifies an evidence pack offline. Node.js 18+: node verify.mjs
// 只用 Node 自带模块，不联网，不写文件。 Only modules of Node itself; no network, writes nothing.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const problems = [];
const wrong = (zh, en) => problems.push(zh + ' / ' + en);
const read = (path) => { try { return readFileSync(join(root, path)); } catch { return null; } };

// 规范 JSON：键按编码排序，无空格。 Canonical JSON: keys sorted, no blanks.
function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return '{' + keys.map((key) => JSON.stringify(key) + ':' + canonical(value[key])).join(',') + '}';
}
function json(path) {
  try { return JSON.parse(read(path)); } catch { wrong(path + ' 缺失或损坏', path + ' is missing or damaged'); return null; }
}
function present(folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    return entry.isDirectory() ? present(path + '/') : [path];
  });
}

// 1 每个文件与清单一致，没有多出来的。 Every file is as the manifest says, and there are no others.
const manifest = json('manifest.json') ?? { files: [], events: { count: -1, head: '' } };
for (const { path, size, sha256: expected } of manifest.files) {
  const content = read(path);
  if (content === null) wrong('缺少文件 ' + path, 'file missing: ' + path);
  else if (content.length !== size || sha256(content) !== expected) wrong('文件被改动 ' + path, 'file changed: ' + path);
}
const listed = new Set([...manifest.files.map(({ path }) => path), 'manifest.json']);
for (const path of present()) if (!listed.has(path)) wrong('清单之外的文件 ' + path, 'file not in the manifest: ' + path);

// 2 附件与上传当日的登记一致；文件原句确在原文该处。 Files are as recorded on upload; sentences stand where they are said to.
const matter = json('matter.json') ?? { files: [], sentences: [] };
for (const { path, sha256: recorded } of matter.files) {
  const content = read(path);
  if (content !== null && sha256(content) !== recorded) wrong('与上传时的登记不一致 ' + path, 'differs from what was recorded on upload: ' + path);
}
for (const { path, startOffset, endOffset, text } of matter.sentences) {
  if (String(read(path) ?? '').slice(startOffset, endOffset) !== text) wrong('原句不在原文该处 ' + path, 'the sentence is not there in ' + path);
}

// 3 每个事件的哈希在日志总链里，从 start 逐环算到 head。 Each event's hash stands in the chain of the whole log, followed from start to head.
const none = { start: { seq: 0, hash: '' }, head: { seq: 0, hash: '' }, events: [], unsealed: [] };
const chain = json('chain.json') ?? none;
const leaves = new Map(String(read('leaves.txt') ?? '').split('\n').filter((line) => line !== '').map((line) => [Number(line.split(' ')[0]), line.split(' ')[1]]));
for (const { seq, sha256: leaf } of chain.unsealed) leaves.set(seq, leaf);
const lines = String(read('events.jsonl') ?? '').split('\n').filter((line) => line !== '');
const events = new Map();
for (const line of lines) {
  try {
    const event = JSON.parse(line);
    if (canonical(event) !== line) wrong('事件不是规范写法 ' + event.seq, 'event not canonical: ' + event.seq);
    events.set(event.seq, sha256(line));
  } catch { wrong('事件无法读取', 'an event cannot be read'); }
}
for (const seq of chain.events) {
  if (!events.has(seq)) wrong('缺少事件 ' + seq, 'event missing: ' + seq);
  else if (events.get(seq) !== leaves.get(seq)) wrong('事件被改动 ' + seq, 'event changed: ' + seq);
}
for (const seq of events.keys()) if (!chain.events.includes(seq)) wrong('链外的事件 ' + seq, 'event not in the chain: ' + seq);
let link = chain.start.hash;
for (let seq = chain.start.seq + 1; seq <= chain.head.seq; seq += 1) link = sha256(link + '\n' + leaves.get(seq));
if (link !== chain.head.hash) wrong('日志总链算不到 head', 'the chain of the log does not end in head');
if (chain.events.length !== manifest.events.count || chain.head.hash !== manifest.events.head) wrong('链尾与清单不一致', 'the end of the chain is not that of the manifest');

const fingerprint = sha256(read('manifest.json') ?? '');
console.log('指纹 / fingerprint (sha-256 of manifest.json): ' + fingerprint);
if (problems.length === 0) console.log('OK  ' + manifest.files.length + ' 个文件、' + chain.events.length + ' 个事件前后一致 / files and events agree. 指纹须与系统日志核对 / compare the fingerprint with the log.');
if (problems.length === 0) console.log('日志总链末端 / end of the log: ' + chain.head.short + '  与库外或打印的校验点核对 / compare with a checkpoint kept outside or printed' + (chain.unsealed.length ? '；尚未封存 / not sealed yet: ' + chain.unsealed.map((each) => each.seq).join(', ') : ''));
else { for (const each of problems) console.log('✗ ' + each); process.exitCode = 1; }
`;
