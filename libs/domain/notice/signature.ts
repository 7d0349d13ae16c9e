import { wholeDate } from './dates.js';
import { isAddressee, lineText, wholeNumber } from './heading-lines.js';
import type { Line, Range } from './lines.js';
import { readMark } from './numbering.js';
import { looksLikeUnit } from './unit-words.js';

export interface Signature {
  issuers: Range[];
  issuer: string | null;
  date: (Range & { on: string }) | null;
  /** Indices of the lines the signature takes. */
  from: number;
  to: number;
}

const MOST_LINES = 12;

function isName(words: string): boolean {
  return /^[\u4e00-\u9fffA-Za-z（）()“”、 \t]{2,60}$/.test(words) && !/[。；：]/.test(words);
}

/** 民政部 财政部 on one line are two names; 民 政 部 is one, letter-spaced. */
function namesOf(words: string): string[] {
  const parts = words.replace(/（(?:盖章|公章|章|印|印章|代章|代)）/g, '').split(/[\s、]+/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => looksLikeUnit(part))) return parts;
  return [parts.join('')];
}

function issuerLines(text: string, lines: readonly Line[], dateAt: number, floor: number): number {
  let from = dateAt;
  while (from > floor && dateAt - from < MOST_LINES) {
    const line = lines[from - 1];
    if (line === undefined) break;
    const words = lineText(text, line);
    if (!isName(words) || readMark(text, line.start) !== null || isAddressee(words) || wholeNumber(words) !== null) break;
    if (/^(?:附件|附：|联系|抄送|主送)/.test(words)) break;
    from -= 1;
  }
  return from;
}

function joinNames(text: string, lines: readonly Line[]): string {
  const names: string[] = [];
  let held = '';
  for (const line of lines) {
    for (const name of namesOf(lineText(text, line))) {
      const whole = held + name;
      if (looksLikeUnit(whole) || /^国务院$/.test(whole)) { names.push(whole); held = ''; }
      else held = whole;
    }
  }
  if (held !== '') names.push(held);
  return names.join('、');
}

/** The first date line that stands below names: the signature of the notice, before any annex. */
export function readSignature(text: string, lines: readonly Line[], bodyFrom: number): Signature {
  let bare: Signature | null = null;
  for (let at = bodyFrom; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.end - line.start > 40) continue;
    const on = wholeDate(lineText(text, line));
    if (on === null) continue;
    const from = issuerLines(text, lines, at, bodyFrom);
    const names = lines.slice(from, at);
    const date = { start: line.start, end: line.end, on };
    if (names.length > 0) return { issuers: names, issuer: joinNames(text, names), date, from, to: at + 1 };
    bare ??= { issuers: [], issuer: null, date, from: at, to: at + 1 };
  }
  return bare ?? { issuers: [], issuer: null, date: null, from: lines.length, to: lines.length };
}

/** Issuer in the title (X关于…的通知) where nothing is signed. */
export function issuerOfTitle(title: string): string | null {
  const at = title.indexOf('关于');
  const name = at > 1 ? title.slice(0, at) : '';
  return looksLikeUnit(name) || /^国务院$/.test(name) ? name : null;
}
