import { predicateAt } from './predicates.js';
import { isClass, isPlace, looksLikeUnit, NAME_ENDS, opensAsUnit } from './unit-words.js';

/** How a name is read: `subject` opens a sentence, `place` goes on after one (各市、镇), `list` stands where only units stand. */
export type NameMode = 'subject' | 'list' | 'place';

const LONGEST = 40;
const BREAKS = new Set('，。；：！？、《》“”〔〕\n\t/|＋+=…');
const JOINS = ['以及', '和', '与', '及', '或', '暨', '并'];

/** Words in a bracket list that come after a name: 牵头, 按职责分工负责, 等部门 … */
const NO_NAME =
  /^(?:持续|长期|年底|全年|常年|每年|按|推进|完成|下同|以下|适时|列|排|第一|具体|另|尽快|即时|立即|今年|明年|本月|上半年|下半年|分阶段|逐步|已|结合|为|首|均|由|如|其中|含|包括|详见|见|参照|年内|月底|力争|确保)|^研究|提出|完成|推进|负责|落实|持续|牵头|制定|印发|意见$|方案$|办法$/;
const LIST_TAILS = /^(?:负责|牵头|配合|参与|参加|按职责|按照职责|按分工|按照分工|分别|共同|等|会同|具体|组织|落实|主办|协办|承办|协助|指导|根据|结合|联合|依职责|为牵头|为责任|分工|因地制宜|办理|推动|抓好|做好|切实|认真|贯彻|参照|依据|主要|为主|有关负责|主要负责|分管|相关负责|办公(?!室))/;

function closeOf(text: string, at: number, limit: number): number {
  const length = text.slice(at, Math.min(limit, at + 25)).indexOf('）');
  return length === -1 ? -1 : at + length + 1;
}

/** A blank ends a name unless the name is letter-spaced (民 政 部). */
function isEnd(text: string, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const char = text[at] ?? '';
  return BREAKS.has(char) || char === ' ' || char === '）';
}

function joinAt(text: string, at: number): string | null {
  for (const join of JOINS) if (text.startsWith(join, at)) return join;
  return null;
}

const PLACE_BRACKET = /^（[市县区州盟旗镇乡街道级场园开发自治省直辖管委会、，]{1,16}）/;

/** 各市（区）、 ends with its bracket; 各县（市、区）人民政府 goes on behind it. */
function closesName(text: string, at: number, limit: number): boolean {
  const close = closeOf(text, at, limit);
  return close !== -1 && (isEnd(text, close, limit) || joinAt(text, close) !== null);
}

/** 各单位的主要负责人: the heads of a class; what they owe, the units owe. */
export const HEADS = /^的?(?:党政)?(?:主要|分管|相关|有关|直接|其他|一把手|第一)*(?:负责人|负责同志|责任人|领导(?:干部|同志)?|一把手)/;

function followed(text: string, start: number, at: number, limit: number, mode: NameMode): boolean {
  if (mode === 'list' && text[at] === '：' && at < limit) return false;
  if (text[at] === '（' && mode === 'list' && at < limit) return !PLACE_BRACKET.test(text.slice(at, at + 14)) || closesName(text, at, limit);
  if (isEnd(text, at, limit)) return true;
  if (predicateAt(text, at) !== null || text[at] === '等') return true;
  if (mode !== 'list' && HEADS.test(text.slice(at, at + 14))) return true;
  if (mode === 'list' && LIST_TAILS.test(text.slice(at, at + 4))) return true;
  if (text[at] === '各' && text[start] === '各') return true;
  const join = joinAt(text, at);
  return join !== null && at + join.length < limit;
}

/** 市委 + 宣传部, 省级人民政府 + 统计局: words that are both verb and part of a name may go on to a longer name. */
function extends_(text: string, at: number): boolean {
  return /^(?:宣传|组织|统计|监督|审核|指导|协调|综合|保障|检查|评估|督查|督导|管理|研究|核查|规划|调查|统筹|推进|执行|安排|提升|维护|处置|考核)/.test(text.slice(at, at + 2));
}

function longerEnd(text: string, start: number, from: number, limit: number, mode: NameMode, accepts: (name: string) => boolean): number {
  const stop = Math.min(limit, from + 12, start + LONGEST);
  for (let at = from + 2; at < stop; at += 1) {
    if (BREAKS.has(text[at] ?? '') || '（） '.includes(text[at] ?? '')) return -1;
    if (followed(text, start, at + 1, limit, mode) && accepts(text.slice(start, at + 1))) return at + 1;
  }
  return -1;
}

/** End of the unit's name that begins here, or -1. The first end that both closes a name and is followed as one wins. */
export function nameEnd(text: string, start: number, limit: number, mode: NameMode): number {
  const end = firstNameEnd(text, start, limit, mode);
  if (end === -1 || !/(?:部门|单位|党委|政府|地区)(?:（[^（）]{1,8}）)?$/.test(text.slice(start, end))) return end;
  const tail = CLASS_TAIL.exec(text.slice(end, Math.min(limit, end + 14)));
  return tail !== null && isClass(text.slice(start, end)) && followed(text, start, end + tail[0].length, limit, mode) ? end + tail[0].length : end;
}

/** 各有关部门和单位, 各县区党委、政府: the second half of a class says the same class. */
const CLASS_TAIL = /^(?:[和及、](?:有关|相关)?|[及和]其(?:各?有关|各?相关|所属|各)?)(?:单位|部门|政府|人民政府|管委会)/;

function firstNameEnd(text: string, start: number, limit: number, mode: NameMode): number {
  const stop = Math.min(limit, start + LONGEST);
  const accepts = mode === 'subject' ? opensAsUnit : (name: string) => (mode === 'place' ? opensAsUnit(name) : looksLikeUnit(name)) || isPlace(name);
  for (let at = start; at < stop; at += 1) {
    const char = text[at] ?? '';
    if (char === '（') {
      const close = closeOf(text, at, limit);
      if (close === -1) return -1;
      if (accepts(text.slice(start, close)) && followed(text, start, close, limit, mode)) return close;
      at = close - 1;
      continue;
    }
    if (BREAKS.has(char) || char === '）' || char === ' ') return -1;
    if (!NAME_ENDS.has(char)) continue;
    if (followed(text, start, at + 1, limit, mode) && accepts(text.slice(start, at + 1))) {
      if (text[at + 1] !== '（') {
        const longer = extends_(text, at + 1) ? longerEnd(text, start, at + 1, limit, mode, accepts) : -1;
        return longer === -1 ? at + 1 : longer;
      }
      const close = closeOf(text, at + 1, limit);
      const wider = close !== -1 && followed(text, start, close, limit, mode) && accepts(text.slice(start, close));
      return wider ? close : at + 1;
    }
  }
  return -1;
}

/** Words between separators of a list that no suffix betrays as a unit (国网江门供电, 各大电商平台): kept, but doubted. */
export function looseNameEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && at - start < 24 && !isEnd(text, at, limit)) {
    if (text[at] === '（') {
      const close = closeOf(text, at, limit);
      if (close === -1) break;
      at = close;
      continue;
    }
    if (LIST_TAILS.test(text.slice(at, at + 4)) && at > start) break;
    at += 1;
  }
  const name = text.slice(start, at);
  if (text[at] === '：' || NO_NAME.test(name)) return -1;
  return /^[\u4e00-\u9fffA-Za-z（）]{2,24}$/.test(name) ? at : -1;
}

/** Length of the separator (、 ， 和 及 …) at a place, 0 where none stands. */
export function separatorLength(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && text[end] === ' ') end += 1;
  const char = text[end] ?? '';
  if (char === '、' || char === '/' || char === '，') end += 1;
  else if (char === '各' && end === at) return 0;
  else {
    const join = joinAt(text, end);
    if (join === null || predicateAt(text, end) !== null) return end > at && end < limit ? end - at : 0;
    end += join.length;
  }
  while (end < limit && text[end] === ' ') end += 1;
  const after = joinAt(text, end);
  if (after !== null && predicateAt(text, end) === null) end += after.length;
  return end - at;
}
