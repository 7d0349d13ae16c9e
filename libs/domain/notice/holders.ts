import { predicateAt } from './predicates.js';
import { HEADS } from './unit-name.js';
import { readUnitList, type UnitMention } from './unit-list.js';
import { isRuler } from './unit-words.js';

/** Who a sentence binds, as its own words say: from where to where the names stand. */
export interface Holder {
  items: UnitMention[];
  start: number;
  end: number;
  open: boolean;
  predicate: string | null;
}

/** 成员单位：, 责任部门： are labels before a list, no holders. */
const BARE_CLASS = /^(?:各|有关|相关)?(?:成员|组成|参加|责任|牵头|配合|主办|协办|联系|整改|落实|实施|承办)(?:责任)?(?:单位|部门)$/;
const OPENERS = /^(?:由|请|其中，|同时，|此外，|另外，|必要时，|会议要求，|会议明确，|在此基础上，)/;

function holds(holder: Holder, text: string): boolean {
  const named = holder.items.filter((item) => !isRuler(item.name));
  if (named.length !== holder.items.length) return false;
  return !/^(?:关于|印发|批准|同意|的(?!主要|分管|党政|负责|一把手|领导))/.test(text.slice(holder.end, holder.end + 6));
}

/** The units that open a sentence and take its verb (A、B负责…, 请A于…, 由A承担…); null where none does. */
export function holderAt(text: string, start: number, limit: number): Holder | null {
  const opener = OPENERS.exec(text.slice(start, Math.min(limit, start + 8)));
  const from = start + (opener?.[0].length ?? 0);
  const list = readUnitList(text, from, limit, 'subject');
  if (list === null) return null;
  const heads = list.items.every((item) => item.generic || item.local) ? HEADS.exec(text.slice(list.end, Math.min(limit, list.end + 16))) : null;
  let end = list.end + (heads?.[0].length ?? 0);
  if (text[end] === ' ') end += 1;
  const colon = text[end] === '：';
  const comma = text[end] === '，' && opener === null;
  const predicate = predicateAt(text, colon || comma ? end + 1 : end);
  if (!colon && predicate === null) return null;
  if (predicate === '组成' && !/^[^，。]{2,80}，/.test(text.slice(list.end, Math.min(limit, list.end + 84)))) return null;
  if (colon && list.items.every((item) => BARE_CLASS.test(item.name))) return null;
  if (comma && !/^(?:负责|要|应|承担|牵头|按|具体)/.test(predicate ?? '')) return null;
  const holder = { items: list.items, start: from, end: list.end, open: list.open, predicate };
  return holds(holder, text) ? holder : null;
}

const BY = /由(?=[\u4e00-\u9fff])/g;

/** 由X负责 / 由X承担 / 由X牵头 inside a sentence: those it binds. */
export function holdersBy(text: string, start: number, end: number): Holder[] {
  const found: Holder[] = [];
  for (const hit of text.slice(start, end).matchAll(BY)) {
    const at = start + hit.index + 1;
    const list = readUnitList(text, at, end, 'subject');
    if (list === null) continue;
    const predicate = predicateAt(text, list.end);
    if (predicate === null || !/^(?:负责|承担|牵头|会同|具体|统筹|组织)/.test(predicate)) continue;
    if (/^(?:牵头|负责|承担|统筹|组织)的/.test(text.slice(list.end, list.end + 3))) continue;
    if (/^负责(?:人|同志|解释)/.test(text.slice(list.end, list.end + 4))) continue;
    const holder = { items: list.items, start: at, end: list.end, open: list.open, predicate };
    if (holds(holder, text)) found.push(holder);
  }
  return found;
}
