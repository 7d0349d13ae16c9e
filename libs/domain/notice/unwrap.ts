import { isFurniture } from './heading-lines.js';
import { readLines, type Line } from './lines.js';
import { normalText } from './normal-text.js';
import { readMark } from './numbering.js';
import { readUnitList } from './unit-list.js';

/** A text whose broken lines are whole again, and where what was left out stood. */
export interface Unwrapped {
  text: string;
  /** Offset in the given text of a place of the whole one. */
  startOf: (at: number) => number;
  endOf: (at: number) => number;
}

const ENDS = /[。；：！？…]$/;
/** What no line ends with unless it goes on. */
const GOES_ON = /[，、（“《〔及和与或的]$/;
const BULLET = /^[·•●▪■◆○—\-*]/;
const LABEL = /^[\u4e00-\u9fff（）、 ]{2,24}：/;
/** What no line of its own begins with. */
const GOES_BEFORE = /^(?:[与及或的等、，。；）]|以及|和(?!平|谐|县|田|政))/;
/** A list of units behind its label: no prose that could go on. */
const UNIT_LABEL = /^[\u4e00-\u9fff ]{0,10}(?:单位|部门|人|组长|成员)：/;
/** Shortest line a program breaks, longest width it breaks at. */
const NARROW = 16;
const WIDE = 60;
const SLACK = 3;

/** The width of a line as set: two half-width characters are one place. */
function widthOf(text: string, { start, end }: Line): number {
  let halves = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) < 0x80) halves += 1;
  return end - start - halves / 2;
}

function isOpen(words: string): boolean {
  return words.lastIndexOf('（') > words.lastIndexOf('）') && words.length - words.lastIndexOf('（') < 200;
}

/** Whether a line begins something of its own: a number, a bullet, a label, a table row. */
function begins(text: string, line: Line): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + 40));
  if (readMark(text, line.start) !== null || BULLET.test(words) || LABEL.test(words) || words.includes('\t') || words.includes('|')) return true;
  return /^\d{4}年\d{1,2}月\d{1,2}日$/.test(words.replace(/ /g, '')) || /^(?:附件|第.{1,4}[章条])/.test(words) || (line.end - line.start < 30 && isFurniture(words));
}

/** Whether a line fills the width its text was broken at. */
type Full = (line: Line) => boolean;

/** Which lines of a text are full; null where its lines are as long as they are. Programs count places, or characters. */
function fullLines(text: string, lines: readonly Line[]): Full | null {
  const width = lines.reduce((most, line) => Math.max(most, widthOf(text, line)), 0);
  const count = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  if (width < NARROW || width > WIDE) return null;
  const isFull = (line: Line): boolean => widthOf(text, line) >= width - SLACK || (count <= WIDE && line.end - line.start >= count - SLACK);
  const full = lines.filter(isFull);
  const broken = full.filter((line) => !ENDS.test(text.slice(line.end - 1, line.end)));
  return broken.length >= 4 && broken.length * 2 > full.length && full.length * 4 > lines.length ? isFull : null;
}

/** A line with a comma or stop inside that ends on a bare word: no heading, and not the end of a paragraph. */
function stopsShort(words: string): boolean {
  return /[，。；]/.test(words) && /[\u4e00-\u9fff\d%，、]$/.test(words) && !UNIT_LABEL.test(words);
}

/** Whether the line was broken inside a sentence and the next goes on with it. */
function isBroken(text: string, line: Line, next: Line, isFull: Full | null): boolean {
  const words = text.slice(Math.max(line.start, line.end - 200), line.end);
  const full = isFull?.(line) ?? false;
  if (words.includes('\t') || words.includes('|') || text.slice(next.start, next.end).includes('\t')) return false;
  const long = widthOf(text, line);
  if (isOpen(words) && long >= NARROW && (full || !begins(text, next) || words.endsWith('；'))) return true;
  const mark = readMark(text, line.start)?.kind;
  // A heading that happens to be full is whole; only a short tail below belongs to it.
  if (full && (mark === 'han' || mark === 'han-paren') && !/[，。；]/.test(words)) return next.end - next.start < NARROW && !begins(text, next) && !ENDS.test(text.slice(next.start, next.end));
  if (full && stopsShort(words)) return true;
  if (begins(text, next)) return false;
  // A full line may end with its sentence by chance: what opens with no unit goes on with the paragraph.
  if (full && words.endsWith('。') && !ENDS.test(text.slice(next.start, next.end)) && isFull?.(next) !== true) return false;
  if (full) return !ENDS.test(words) || words.endsWith('；') || (words.endsWith('。') && readUnitList(text, next.start, next.end, 'subject') === null);
  if (long < NARROW || ENDS.test(words)) return false;
  if (GOES_BEFORE.test(text.slice(next.start, next.start + 4))) return true;
  if (stopsShort(words) && /[。；，）]$/.test(text.slice(next.start, next.end))) return true;
  return /[，、（]$/.test(words) || (long <= WIDE && GOES_ON.test(words) && mark !== 'han');
}

/** Blanks inside a date (2025 年 6 月底) hold nothing apart. */
const LOOSE = /(?<=\d) +(?=[年月日])|(?<=[年月]) +(?=\d)/g;

/** A line left empty parts what stands above and below. */
const EMPTY = /\n[^\S\n]*\n/;

function gapsOf(raw: string, text: string): { from: number; to: number }[] {
  const lines = readLines(text);
  const isFull = fullLines(text, lines);
  const gaps: { from: number; to: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next !== undefined && isBroken(text, line, next, isFull) && !EMPTY.test(raw.slice(line.end, next.start).replaceAll('\r\n', '\n'))) gaps.push({ from: line.end, to: next.start });
  }
  for (const hit of text.matchAll(LOOSE)) gaps.push({ from: hit.index, to: hit.index + hit[0].length });
  return gaps.sort((a, b) => a.from - b.from);
}

/** Joins lines a program broke inside a sentence; null where there are none, as in most texts. */
export function unwrap(raw: string): Unwrapped | null {
  const gaps = gapsOf(raw, normalText(raw));
  if (gaps.length === 0) return null;
  const parts: string[] = [];
  /** Per gap: its place in the whole text, and all that was left out up to and with it. */
  const places: number[] = [];
  const removed: number[] = [];
  let from = 0;
  let length = 0;
  let sum = 0;
  for (const gap of gaps) {
    parts.push(raw.slice(from, gap.from));
    length += gap.from - from;
    sum += gap.to - gap.from;
    places.push(length);
    removed.push(sum);
    from = gap.to;
  }
  parts.push(raw.slice(from));
  const shift = (at: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (removed[low - 1] ?? 0);
  };
  return { text: parts.join(''), startOf: (at) => at + shift(at), endOf: (at) => (at === 0 ? 0 : at + shift(at - 1)) };
}

/** Moves every span of a reading of the whole text to its place in the given one; spans there hold their line breaks. */
export function moveBack(node: unknown, raw: string, { startOf, endOf }: Unwrapped, seen: Set<object> = new Set()): void {
  if (node === null || typeof node !== 'object' || seen.has(node)) return;
  seen.add(node);
  const span = node as { text?: unknown; start?: unknown; end?: unknown };
  if (typeof span.start === 'number' && typeof span.end === 'number') {
    const empty = span.end <= span.start;
    span.start = startOf(span.start);
    span.end = empty ? span.start : endOf(span.end);
    if (typeof span.text === 'string') span.text = raw.slice(span.start as number, span.end as number);
  }
  for (const value of Object.values(node)) moveBack(value, raw, { text: '', startOf, endOf }, seen);
}
