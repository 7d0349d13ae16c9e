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

// 3 每个事件的哈希，以及本包内的哈希链。 The hash of each event, and the chain within this pack.
const chain = json('chain.json') ?? { start: '', links: [] };
const lines = String(read('events.jsonl') ?? '').split('\n').filter((line) => line !== '');
const events = new Map();
for (const line of lines) {
  try {
    const event = JSON.parse(line);
    if (canonical(event) !== line) wrong('事件不是规范写法 ' + event.seq, 'event not canonical: ' + event.seq);
    events.set(event.seq, sha256(line));
  } catch { wrong('事件无法读取', 'an event cannot be read'); }
}
let head = sha256(chain.start);
for (const { seq, sha256: expected, chain: link } of chain.links) {
  const found = events.get(seq);
  if (found === undefined) wrong('缺少事件 ' + seq, 'event missing: ' + seq);
  else if (found !== expected) wrong('事件被改动 ' + seq, 'event changed: ' + seq);
  events.delete(seq);
  head = sha256(head + '\n' + expected);
  if (head !== link) wrong('哈希链断开于事件 ' + seq, 'the chain breaks at event ' + seq);
}
for (const seq of events.keys()) wrong('链外的事件 ' + seq, 'event not in the chain: ' + seq);
if (chain.links.length !== manifest.events.count || head !== manifest.events.head) wrong('链尾与清单不一致', 'the end of the chain is not that of the manifest');

const fingerprint = sha256(read('manifest.json') ?? '');
console.log('指纹 / fingerprint (sha-256 of manifest.json): ' + fingerprint);
if (problems.length === 0) console.log('OK  ' + manifest.files.length + ' 个文件、' + chain.links.length + ' 个事件前后一致 / files and events agree. 指纹须与系统日志核对 / compare the fingerprint with the log.');
else { for (const each of problems) console.log('✗ ' + each); process.exitCode = 1; }
`;
