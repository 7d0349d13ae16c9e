import { holderAt, type Holder } from './holders.js';
import type { Range } from './lines.js';
import { predicateAt } from './predicates.js';
import { readUnitList } from './unit-list.js';
import { isWorkingBody } from './unit-words.js';

/** A sentence or the part of one that names its own holder. */
export interface Piece extends Range {
  holder: Holder | null;
}

/** A sentence cut where a clause names its own holder (A负责…；B负责…，C要…). */
export function cut(text: string, sentence: Range): Piece[] {
  const pieces: Piece[] = [{ ...sentence, holder: holderAt(text, sentence.start, sentence.end) }];
  if (pieces[0]?.holder == null) return pieces;
  const part = text.slice(sentence.start, sentence.end - 1);
  let depth = 0;
  for (const hit of part.matchAll(/[（“”）；，]/g)) {
    const [char] = hit;
    const at = sentence.start + hit.index;
    if (char === '（' || char === '“') depth += 1;
    else if (char === '）' || char === '”') depth -= 1;
    if (depth > 0 || (char !== '；' && char !== '，')) continue;
    const last = pieces[pieces.length - 1];
    if (last?.holder == null || at < last.holder.end) continue;
    if (char === '，' && !/负责|要|承担|应|牵头/.test(text.slice(at + 1, Math.min(sentence.end, at + 60)))) continue;
    const holder = holderAt(text, at + 1, sentence.end);
    const binds = char === '；' || /^(?:负责|要|承担|应|牵头)/.test(holder?.predicate ?? '');
    if (holder === null || holder.start !== at + 1 || !binds) continue;
    last.end = at + 1;
    pieces.push({ start: at + 1, end: sentence.end, holder });
  }
  return pieces;
}

/** 成立联合采购办公室，代表…: a working body set up and charged in one sentence. */
export function setUp(text: string, piece: Piece): Holder | null {
  const offset = text.slice(piece.start, piece.end).indexOf('成立');
  if (offset === -1) return null;
  const at = piece.start + offset;
  const list = readUnitList(text, at + 2, piece.end, 'subject');
  const first = list?.items[0];
  if (list == null || first === undefined || list.items.length > 1 || !isWorkingBody(first.name) || text[list.end] !== '，') return null;
  if (predicateAt(text, list.end + 1) === null && !/^代表/.test(text.slice(list.end + 1))) return null;
  return { items: list.items, start: at + 2, end: list.end, open: false, predicate: '负责' };
}
