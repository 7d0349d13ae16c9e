import { isAddressee, isFurniture } from './heading-lines.js';
import type { Line } from './lines.js';
import { readMark, type Mark } from './numbering.js';
import { readUnitList } from './unit-list.js';
import { isBody } from './unit-words.js';

/** A line of the body with its number; `path` are the numbered lines above it, outermost first. */
export interface Entry extends Line {
  index: number;
  mark: Mark | null;
  /** Where the words begin, after the number. */
  body: number;
  /** A heading that stands alone on its line. */
  heading: boolean;
  /** End of the heading's words, without its closing mark. */
  titleEnd: number;
  path: Entry[];
  /** Before the signature of a cover letter with an annex. */
  cover: boolean;
}

const LONGEST_HEADING = 60;

function headingEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && '。：；'.includes(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** Whether a line is a heading and not a short sentence: no inner stop, no holder with a verb, not too long. */
function isHeading(text: string, mark: Mark | null, from: number, to: number, opensBlock: boolean): boolean {
  if (mark === null || mark.kind === 'dash' || mark.kind === 'circle' || to - from > LONGEST_HEADING || to <= from) return false;
  const words = text.slice(from, to);
  const bare = words.replace(/[。：]$/, '');
  if (/[。；！]/.test(bare) || /；$/.test(words)) return false;
  if (/（[^）]*(?:负责|牵头|责任单位|配合|[局委办厅署]|[^全内外局]部)）。?$/.test(words)) return false;
  const list = readUnitList(text, from, to, 'subject');
  if (list !== null && list.end < to - 1 && !'。：'.includes(text[list.end] ?? '')) return false;
  if (words.endsWith('。')) {
    if (mark.kind === 'arabic-paren' || mark.kind === 'article' || !opensBlock) return false;
    return bare.length <= (mark.level <= 2 ? 40 : 26) && !/^(?:不得|对|将|按|负责|要|应)/.test(bare);
  }
  return true;
}

/** Whether something stands below a line: words without a number, or a number of a kind not yet open. */
function opensBlock(text: string, mark: Mark | null, above: readonly Entry[], next: Line | undefined): boolean {
  if (mark === null || next === undefined) return false;
  const below = readMark(text, next.start);
  if (below === null || below.kind === 'dash') return true;
  if (below.kind === 'decimal' && mark.kind === 'decimal') return below.level > mark.level;
  return below.kind !== mark.kind && below.kind !== 'han' && !above.some((entry) => entry.mark?.kind === below.kind);
}

/** A table of contents repeats the headings: its lines are passed over. */
function contentsEnd(text: string, lines: readonly Line[], at: number): number {
  const seen = new Set<string>();
  for (let next = at + 1; next < Math.min(lines.length, at + 200); next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const words = text.slice(line.start, line.end).replace(/[\s….·\d]+$/, '').replace(/\s/g, '');
    if (seen.has(words)) return next;
    if (words.length > 60) break;
    seen.add(words);
  }
  return at + 1;
}

/** The numbered lines that stand above one of this kind; kinds nest in the order the text first uses them. */
function pathFor(stack: Entry[], mark: Mark | null): Entry[] {
  if (mark === null) return stack;
  const same = stack.findIndex((entry) => entry.mark?.kind === mark.kind && (mark.kind !== 'decimal' || entry.mark.level >= mark.level));
  if (same !== -1) return stack.slice(0, same);
  if (mark.kind === 'han' || mark.kind === 'chapter') return stack.filter((entry) => entry.mark?.kind === 'chapter' && mark.kind === 'han');
  return stack;
}

export interface OutlineInput {
  text: string;
  lines: readonly Line[];
  from: number;
  signature: { from: number; to: number };
}

/** The body's lines in order, each with what stands above it; contents, signature and page furniture are left out. */
export function readOutline({ text, lines, from, signature }: OutlineInput): Entry[] {
  const entries: Entry[] = [];
  let stack: Entry[] = [];
  const annexed = lines.length - signature.to > 3;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (index >= signature.from && index < signature.to) { stack = []; continue; }
    const words = text.slice(line.start, Math.min(line.end, line.start + 80));
    if (/^目 *录$/.test(words)) { index = contentsEnd(text, lines, index) - 1; continue; }
    if (line.end - line.start < 60 && !'。；，'.includes(words[words.length - 1] ?? '') && isFurniture(words)) continue;
    const mark = readMark(text, line.start);
    if (entries.length === 0 && mark === null && isAddressee(words) && line.end - line.start < 80 && !isBody(words)) continue;
    const body = mark?.bodyStart ?? line.start;
    stack = pathFor(stack, mark);
    const heading = isHeading(text, mark, body, line.end, opensBlock(text, mark, stack, lines[index + 1]));
    const entry: Entry = { ...line, index, mark, body, heading, titleEnd: headingEnd(text, body, line.end), path: stack, cover: annexed && index < signature.from };
    entries.push(entry);
    if (mark !== null && mark.kind !== 'dash') stack = [...stack, entry];
  }
  return entries;
}

/** The heading words an item begins with (「完善救助机制。」 before more text), without their stop; null where none. */
export function runInHeading(text: string, entry: Entry): { start: number; end: number } | null {
  if (entry.mark === null) return null;
  if (entry.heading) return { start: entry.body, end: entry.titleEnd };
  const length = text.slice(entry.body, Math.min(entry.end - 1, entry.body + 37)).indexOf('。');
  if (length === -1) return null;
  const stop = entry.body + length;
  const words = text.slice(entry.body, stop);
  return /[；！：（]/.test(words) && !/^[^（]*（[^）]{1,12}）[^（]*$/.test(words) ? null : { start: entry.body, end: stop };
}
