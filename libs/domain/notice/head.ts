import { passedOn, wholeDate } from './dates.js';
import { endsAsTitle, isAddressee, isDateLine, isFurniture, isParticular, lineText, wholeNumber } from './heading-lines.js';
import type { Line, Range } from './lines.js';
import { readMark } from './numbering.js';

export interface Head {
  title: Range | null;
  docNumber: (Range & { number: string }) | null;
  /** A date under the title, for notices that nobody signs. */
  date: (Range & { on: string }) | null;
  /** Index of the first line of the body. */
  bodyFrom: number;
}

const TITLE_LINES = 8;

function isProse(words: string): boolean {
  return words.length > 60 || /[。；！]/.test(words) || (/，/.test(words) && words.length > 36);
}

/** Lines that may stand before the title: red mark, number, date of passing. */
function titleFrom(text: string, lines: readonly Line[]): number {
  let at = 0;
  while (at < lines.length && at < 40) {
    const line = lines[at];
    if (line === undefined) break;
    const words = lineText(text, line);
    if (!isFurniture(words) && !isParticular(words) && wholeNumber(words) === null && !isDateLine(words)) return at;
    at += 1;
  }
  return at < lines.length ? at : 0;
}

function titleTo(text: string, lines: readonly Line[], from: number): number {
  let open = 0;
  for (let at = from; at < Math.min(lines.length, from + TITLE_LINES); at += 1) {
    const line = lines[at];
    if (line === undefined) return at;
    const words = lineText(text, line);
    const stops = wholeNumber(words) !== null || isDateLine(words) || isAddressee(words) || isFurniture(words);
    if (at > from && (stops || isProse(words) || readMark(text, line.start) !== null)) return at;
    open += (words.match(/《/g)?.length ?? 0) - (words.match(/》/g)?.length ?? 0);
    if (open <= 0 && line.end - line.start < 200 && endsAsTitle(text.slice(lines[from]?.start ?? 0, line.end)) && !continues(text, lines[at + 1])) return at + 1;
  }
  return Math.min(lines.length, from + 1);
}

/** A title in 印发 form goes on after its inner genre: 《…方案》 / 的通知. */
function continues(text: string, next: Line | undefined): boolean {
  if (next === undefined) return false;
  const words = lineText(text, next).replace(/\s/g, '');
  return /^(?:》|的(?:通知|函|意见)|（(?:试行|暂行|征求意见稿|\d{4})）?)/.test(words) && words.length < 24;
}

function findNumber(text: string, lines: readonly Line[], until: number): Head['docNumber'] {
  for (let at = 0; at < Math.min(lines.length, until); at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const number = wholeNumber(lineText(text, line).replace(/签发人.*$/, ''));
    if (number !== null) return { start: line.start, end: line.end, number };
  }
  return null;
}

function findDate(text: string, lines: readonly Line[]): Head['date'] {
  for (const line of lines) {
    const on = wholeDate(lineText(text, line)) ?? passedOn(lineText(text, line));
    if (on !== null) return { start: line.start, end: line.end, on };
  }
  return null;
}

/** Title (over several lines, letter-spaced, in 《》), number on a line of its own, and where the body begins. */
export function readHead(text: string, lines: readonly Line[]): Head {
  const from = titleFrom(text, lines);
  const to = titleTo(text, lines, from);
  const first = lines[from];
  const last = lines[to - 1];
  if (first === undefined || last === undefined || readMark(text, first.start) !== null || isProse(lineText(text, first)) ) {
    return { title: null, docNumber: findNumber(text, lines, 12), date: null, bodyFrom: 0 };
  }
  let bodyFrom = to;
  while (bodyFrom < lines.length) {
    const line = lines[bodyFrom];
    if (line === undefined) break;
    const words = lineText(text, line);
    if (wholeNumber(words) === null && !isDateLine(words) && !isFurniture(words) && !isAddressee(words)) break;
    bodyFrom += 1;
  }
  return { title: { start: first.start, end: last.end }, docNumber: findNumber(text, lines, bodyFrom), date: findDate(text, lines.slice(to, bodyFrom)), bodyFrom };
}
