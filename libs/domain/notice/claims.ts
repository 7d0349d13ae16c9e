import { readSentences, type Range } from './lines.js';
import { readResponsibility, saysFirstLeads, type Responsibility } from './responsibility.js';

/** A bracket or a run of labels that says who answers for what stands before it. */
export interface Claim extends Range {
  reading: Responsibility;
}

/** Whether the rule 「the first named leads」 holds from here on. */
export interface LeadRule {
  said: boolean;
}

const SPOKEN = /负责|牵头|配合|责任单位|责任部门|主办|协办|承办|参与|落实|分工|会同/;
const LABELS =
  /(?:总?牵头|责任|主办|配合|协办|承办|参与|落实|实施|参加|协同|主责|协作|主要责任|第一责任|整改)(?:责任)?(?:单位|部门|处室|科室|机构|股室)(?:及[\u4e00-\u9fff]{2,6})?：/g;
const CLOSE: Readonly<Record<string, string>> = { '（': '）', '〔': '〕' };
const ROUND = '（'.charCodeAt(0);
const SQUARE = '〔'.charCodeAt(0);
const LONGEST = 600;
const LONGEST_LABEL = 4000;

function closing(text: string, at: number, end: number): number {
  const close = CLOSE[text[at] ?? ''] ?? '）';
  const stop = Math.min(end, at + LONGEST);
  let depth = 0;
  for (let next = at; next < stop; next += 1) {
    if (text[next] === text[at]) depth += 1;
    else if (text[next] === close) {
      depth -= 1;
      if (depth === 0) return next;
    }
  }
  return -1;
}

function count(reading: Responsibility): number {
  return reading.parts.lead.length + reading.parts.responsible.length + reading.parts.support.length;
}

/** 镇政府（街道办事处）, 市教育局（市体育局）: a bracket behind a name is another name of it. */
function afterName(text: string, open: number): boolean {
  return /[局委办部厅署院会社联行司团心队所站处科室组府门位镇乡区县道）]/.test(text[open - 1] ?? '');
}

/** Whether a bracket's inside says who answers; a bare list of known units counts only after a stop. */
function claimed(text: string, open: number, close: number, stopped: boolean, firstLeads: boolean): Responsibility | null {
  const inside = text.slice(open + 1, close);
  const spoken = SPOKEN.test(inside);
  if (inside.length < 3 || (!spoken && !stopped && !/^[省市县区州][^，]*[局委办部厅署会联院]/.test(inside))) return null;
  const reading = readResponsibility(text, open + 1, close, firstLeads);
  const all = [...reading.parts.lead, ...reading.parts.responsible, ...reading.parts.support];
  const ruled = saysFirstLeads(inside) && reading.whole && all.every((one) => !one.unusual);
  if (all.length === 0 || (spoken && !reading.spoken && !ruled)) return null;
  if (ruled) return { ...reading, spoken: true };
  if (all.every((one) => one.unusual) && !/单位：|部门：|牵头/.test(inside)) return null;
  if (!reading.spoken && (all.some((one) => one.unusual) || !reading.whole)) return null;
  if (!reading.spoken && !stopped && !(all.every((one) => /^[省市县区州]/.test(one.name)) && !afterName(text, open))) return null;
  return reading;
}

/** The responsibility brackets of a line, in order. */
export function bracketClaims(text: string, from: number, end: number, rule: LeadRule): Claim[] {
  const found: Claim[] = [];
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== ROUND && code !== SQUARE) continue;
    const close = closing(text, at, end);
    if (close === -1) continue;
    let before = at - 1;
    while (before >= from && text[before] === ' ') before -= 1;
    const after = close + 1 >= end ? '' : (text[close + 1] ?? '');
    const stopped = before >= from && '。；！”'.includes(text[before] ?? '');
    const inside = text.slice(at + 1, close);
    if (saysFirstLeads(inside)) rule.said = true;
    const placed = stopped || after === '' || '。；，、'.includes(after) || /单位：|部门：/.test(inside);
    const reading = placed ? claimed(text, at, close, stopped, rule.said) : null;
    if (reading === null) continue;
    found.push({ start: at, end: close + 1, reading });
    at = close;
  }
  return found;
}

/** Labels without brackets (责任单位：A、B) at the beginning of a line or after a stop; they run to the line's end. */
export function labelClaim(text: string, from: number, end: number, rule: LeadRule): Claim | null {
  const words = text.slice(from, end);
  if (!words.includes('：')) return null;
  for (const hit of words.matchAll(LABELS)) {
    const start = from + hit.index;
    if (start !== from && !'。；！，、 \t”'.includes(text[start - 1] ?? '')) continue;
    const reading = readResponsibility(text, start, Math.min(end, start + LONGEST_LABEL), rule.said);
    if (count(reading) > 0) return { start, end, reading };
    return null;
  }
  return null;
}

/** A last sentence that says nothing but who answers (A牵头，B、C配合。). */
export function closingClaim(text: string, from: number, end: number, rule: LeadRule): Claim | null {
  const sentences = readSentences(text, from, end);
  const last = sentences[sentences.length - 1];
  if (last === undefined || sentences.length < 2 || last.end - last.start > 160) return null;
  if (!/牵头|负责|配合|参与|落实/.test(text.slice(last.start, last.end))) return null;
  const reading = readResponsibility(text, last.start, last.end, rule.said);
  const all = [...reading.parts.lead, ...reading.parts.responsible, ...reading.parts.support];
  return reading.spoken && reading.whole && all.length > 0 && all.every((one) => !one.unusual) ? { ...last, reading } : null;
}

/** 由A会同B等部门负责落实 that closes an item: from its 由 to the end. */
export function matterClaim(text: string, from: number, end: number, rule: LeadRule): Claim | null {
  const words = text.slice(from, Math.min(end, from + LONGEST));
  const at = Math.max(words.lastIndexOf('，由'), words.startsWith('由') ? 0 : -1);
  if (at === -1 || /。./.test(words.slice(at))) return null;
  const start = from + at + (words[at] === '，' ? 1 : 0);
  if (!/负责|牵头|会同|落实|承担/.test(text.slice(start, end))) return null;
  const reading = readResponsibility(text, start + 1, end, rule.said);
  const all = [...reading.parts.lead, ...reading.parts.responsible, ...reading.parts.support];
  return reading.spoken && all.length > 0 && all.every((one) => !one.unusual) ? { start, end, reading } : null;
}
