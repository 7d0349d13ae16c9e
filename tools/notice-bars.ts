// Scores the importer on hand-made answers: npm run notice:bars -- DIR. Every *.txt with an *.expected.json beside it is read.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { normalText, readNotice, type NoticeDraft } from '../libs/domain/notice/index.js';
import { scoreCorpus, type CorpusAnswer } from './notice-bars/corpus.js';
import { readReviewed } from './notice-bars/reviewed.js';
import { scoreRegister, type RegisterAnswer } from './notice-bars/register.js';
import { printScores, type Check } from './notice-bars/score.js';

async function* answers(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* answers(path);
    else if (entry.name.endsWith('.expected.json')) yield path;
  }
}

const HALF = ',:;()?!';
const FULL = '，：；（）？！';

/** The second corpus: half-width marks full, full-width marks half, offsets unchanged. */
function swapMarks(text: string): string {
  return [...text].map((char) => (HALF.includes(char) ? FULL[HALF.indexOf(char)] : FULL.includes(char) ? HALF[FULL.indexOf(char)] : char)).join('');
}

/** The quickest of several readings: what the reader needs, not what the machine does besides. */
function readTimed(text: string): { draft: NoticeDraft; milliseconds: number } {
  let milliseconds = Infinity;
  let draft = readNotice(text);
  for (let turn = 0; turn < 8; turn += 1) {
    const started = performance.now();
    draft = readNotice(text);
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  return { draft, milliseconds };
}

function shape(draft: NoticeDraft): string {
  return normalText(JSON.stringify(draft));
}

async function scoreFile(path: string): Promise<{ file: string; checks: Check[] }> {
  const answer = JSON.parse(await readFile(path, 'utf8')) as RegisterAnswer | CorpusAnswer;
  const text = await readFile(path.replace(/\.expected\.json$/, '.txt'), 'utf8');
  const { draft, milliseconds } = readTimed(text);
  const swapped = readNotice(swapMarks(text));
  const file = basename(path).replace('.expected.json', '');
  const reviewed = readReviewed(file);
  const checks = 'unitParagraphs' in answer ? scoreRegister(text, draft, answer, reviewed) : scoreCorpus(text, draft, answer, reviewed);
  checks.push({ name: 'swap', value: shape(draft) === shape(swapped) ? 1 : 0, bar: 1 });
  checks.push({ name: 'ms', value: Math.round(milliseconds * 10) / 10, ...('unitParagraphs' in answer ? { most: 50 } : {}) });
  return { file, checks };
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: npm run notice:bars -- DIR');
  process.exit(2);
}
const results: { file: string; checks: Check[] }[] = [];
for await (const path of answers(folder)) results.push(await scoreFile(path));
if (results.length === 0) {
  console.error(`notice:bars: no *.expected.json under ${folder}`);
  process.exit(2);
}
const failed = printScores(results.sort((a, b) => a.file.localeCompare(b.file)));
process.exitCode = failed === 0 ? 0 : 1;
