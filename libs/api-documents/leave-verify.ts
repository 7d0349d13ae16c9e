/** The script a stranger runs beside the unpacked files; nothing but what Node.js has. Short enough to be read before it is run. */
export const leaveVerifyScript = String.raw`// 离线核对全部资料 / checks the archive offline. Node.js 18+: node verify.mjs
// 只用 Node 自带模块，不联网，不写文件。 Only modules of Node itself; no network, writes nothing.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const problems = [];
const wrong = (zh, en) => problems.push(zh + ' / ' + en);
async function hashOf(path) {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(join(root, path))) hash.update(piece);
  return hash.digest('hex');
}
const linesOf = (path) => createInterface({ input: createReadStream(join(root, path)), crlfDelay: Infinity });

// 1 每个文件的哈希。 The hash of every file.
const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
if (await hashOf('sha256sums.txt') !== manifest.sums) wrong('sha256sums.txt 被改动', 'sha256sums.txt was changed');
let files = 0;
for await (const line of linesOf('sha256sums.txt')) {
  const [expected, path] = [line.slice(0, 64), line.slice(66)];
  files += 1;
  if (!existsSync(join(root, path))) wrong('缺少文件 ' + path, 'file missing: ' + path);
  else if (await hashOf(path) !== expected) wrong('文件被改动 ' + path, 'file changed: ' + path);
}

// 2 附件与上传当日的登记一致。 Files are as recorded on the day of their upload.
for (const { path, sha256: recorded, actual } of manifest.files) if (recorded !== actual) wrong('与上传时的登记不一致 ' + path, 'differs from what was recorded on upload: ' + path);

// 3 每个事件的哈希在日志链里，整条链从头算到末端。 Each event's hash stands in the log's chain, which is followed from its start to its end.
const leaves = new Map();
let link = manifest.log.start;
for await (const line of linesOf('log/leaves.txt')) {
  const [seq, leaf] = line.split(' ');
  leaves.set(Number(seq), leaf);
  link = sha256(link + '\n' + leaf);
}
if (link !== manifest.log.head) wrong('日志链算不到末端', 'the chain of the log does not end in its head');
let events = 0;
for await (const line of linesOf('log/events.jsonl')) {
  const { seq } = JSON.parse(line);
  events += 1;
  if (leaves.has(seq) && leaves.get(seq) !== sha256(line)) wrong('事件被改动 ' + seq, 'event changed: ' + seq);
}
if (events !== manifest.log.events) wrong('事件数不符', 'the number of events differs');

console.log('指纹 / fingerprint (sha-256 of manifest.json): ' + await hashOf('manifest.json'));
console.log('日志末端 / end of the log: ' + manifest.log.short);
if (problems.length === 0) console.log('OK  ' + files + ' 个文件、' + events + ' 个事件一致 / files and events agree.');
else { for (const each of problems) console.log('✗ ' + each); process.exitCode = 1; }
`;
