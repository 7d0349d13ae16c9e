import { opensAsUnit, isClass, isLocal, isPlace, isWorkingBody } from './unit-words.js';
import { looseNameEnd, nameEnd, separatorLength, type NameMode } from './unit-name.js';

/** One unit as a list names it; `name` in full where the text drops a prefix or a shared 部门. */
export interface UnitMention {
  name: string;
  start: number;
  end: number;
  generic: boolean;
  local: boolean;
  /** The name has no known form (list mode only). */
  unusual: boolean;
  inherited: boolean;
  /** Marked as the leading one in a list: 市民政局（牵头）. */
  leads: boolean;
}

export interface UnitList {
  items: UnitMention[];
  /** Ends in 等 / 等部门. */
  open: boolean;
  end: number;
}

const PREFIXED = /^((?:[\u4e00-\u9fff]{2,5}?)?(?:省|自治区|市|县|区|州|旗|镇)(?:委(?=[\u4e00-\u9fff]{2,}[部办委室]))?)(?=[\u4e00-\u9fff]{2,})/;
const NO_PREFIX_OF_ITS_OWN =
  /^(?:国家|中国|中央|全国|各|有关|相关|其他|其它|团|共青团|国网|南方|人民银行|人行|海关|武警|驻|[\u4e00-\u9fff]{2,4}(?:海关|银保监|银监|证监|保监|外汇|调查队|通信管理|邮政管理|供电|铁路))/;
const FALSE_MARKET = /^市(?:场|容|政(?:园林|管理|公用|设施|工程|局|委))/;
const FALSE_COUNTY = /^(?:区域|区块|县域|州际|省际|省级|市级|县级|区级)/;

function ownPrefix(name: string): string | null {
  if (FALSE_MARKET.test(name) || FALSE_COUNTY.test(name)) return null;
  const found = PREFIXED.exec(name);
  if (found === null || isClass(name)) return null;
  const prefix = found[1] ?? '';
  const rest = name.slice(prefix.length);
  if (prefix.length > 1 && FALSE_MARKET.test(prefix.slice(-1) + rest)) return null;
  return prefix;
}

function shares(prefix: string, name: string): boolean {
  if (/(?:社|园|新|开发|保税|自贸|高新|示范|合作|地|校|林|灾|景)区$/.test(prefix)) return false;
  if (ownPrefix(name) !== null || NO_PREFIX_OF_ITS_OWN.test(name) || isClass(name)) return false;
  if (prefix.endsWith('委')) return /[部办委室]$/.test(name);
  return /[局厅委办院社会联队]$|中心$|公司$/.test(name);
}

/** 省科技厅、工业和信息化厅 → 省工业和信息化厅: a prefix said once holds for the bare names after it. */
function inheritPrefixes(items: UnitMention[], carried: string | null): string | null {
  let prefix = carried;
  for (const item of items) {
    const own = ownPrefix(item.name);
    if (own !== null) prefix = /委$/.test(own) && !/[部办室]$/.test(item.name) ? own.slice(0, -1) : own;
    else if (prefix !== null && !item.generic && shares(prefix, item.name)) {
      item.name = prefix + item.name;
      item.inherited = true;
    } else if (prefix !== null && prefix.endsWith('委') && !item.generic && shares(prefix.slice(0, -1), item.name)) {
      prefix = prefix.slice(0, -1);
      item.name = prefix + item.name;
      item.inherited = true;
    }
  }
  return prefix;
}

function mention(text: string, start: number, end: number, unusual: boolean): UnitMention {
  const whole = text.slice(start, end).replace(/\s/g, '');
  const name = whole.replace(/（(?:以下|下)?(?:统)?简称[^（）]{1,20}）/g, '').replace(/（(?:总?牵头|主办|责任|配合|协办)(?:单位|部门)?）$/, '');
  return { name, start, end, generic: isClass(name) || isWorkingBody(name), local: isLocal(name), unusual, inherited: false, leads: /（(?:总?牵头|主办)(?:单位|部门)?）$/.test(whole) };
}

const LONGEST_CLASS = 40;
/** A sentence names no longer list of holders than this; what goes on is no sentence. */
const LONGEST_SUBJECT = 400;

/** 各区、县级市政府 is one class although a 、 stands in it: a bare 各-place before a government joins it. */
function joinPlaces(text: string, items: UnitMention[]): UnitMention[] {
  const joined: UnitMention[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    const bare = last !== undefined && last.name.length < LONGEST_CLASS && /^各[^、]*(?:[省市县区州镇乡旗盟]|自治区|直辖市|街道)(?:（[^）]*）)?$/.test(last.name.split('、').pop()?.replace(/^(?!各)/, '各') ?? '');
    if (last !== undefined && bare && last.name.startsWith('各') && !item.name.startsWith('各') && isPlace(item.name)) {
      joined[joined.length - 1] = { ...mention(text, last.start, item.end, false), generic: true, local: true };
    } else joined.push(item);
  }
  return joined;
}

/** Names of offices that hold a 和 themselves. */
const COMPOUND = /(工业|文化|住房|人力资源|自然资源|国土资源|发展|卫生|经济|粮食|规划|农业|广播电视|科学技术|教育|应急|商务|金融)和(?=信息化|旅游|城乡|社会|规划|改革|计划|物资|自然|农村|体育|科技|贸易|房管)/g;

function stemsOf(words: string): string[] {
  return words.replace(COMPOUND, '$1\u0001').split(/[、和及]/).map((stem) => stem.replaceAll('\u0001', '和'));
}

/** 财政、发展改革、民政部门: bare stems before a name in 部门 share it. Returns -1 where that is not the case. */
function stemsEnd(text: string, start: number, limit: number): number {
  const found = text.slice(start, Math.min(limit, start + 160)).indexOf('部门');
  if (found < 2 || !/^[\u4e00-\u9fff、]+$/.test(text.slice(start, start + found))) return -1;
  const stems = stemsOf(text.slice(start, start + found));
  return stems.every((stem) => stem.length >= 2 && stem.length <= 10) ? start + found + 2 : -1;
}

function readStems(text: string, start: number, end: number): UnitMention[] {
  const items: UnitMention[] = [];
  const words = text.slice(start, end - 2);
  const prefix = /^(?:省|市|县|区|各级|各地|有关|相关)/.exec(words)?.[0] ?? '';
  let at = start;
  for (const stem of stemsOf(words)) {
    const bare = `${stem}部门`;
    const name = at === start || prefix === '' ? bare : prefix + bare;
    items.push({ name, start: at, end: at + stem.length, generic: !/^[省市县区]/.test(name), local: false, unusual: false, inherited: at > start, leads: false });
    at += stem.length + 1;
  }
  return items;
}

const OPEN_TAIL = /^ ?等(?:相?关?有?关?(?:部门|单位|方面|地方|成员单位|部门和单位|部门、单位|部门（单位）|单位（部门）|有关部门和单位|有关部门|相关部门|有关单位|相关单位|市直部门|省直部门|市有关部门|省有关部门)?)/;

interface Reading {
  text: string;
  limit: number;
  mode: NameMode;
}

function nextName({ text, limit, mode }: Reading, at: number): { items: UnitMention[]; end: number } | null {
  const end = nameEnd(text, at, limit, mode);
  if (end !== -1) return { items: [mention(text, at, end, false)], end };
  const stems = stemsEnd(text, at, limit);
  if (stems !== -1 && !/各级|的|了|负责|加强|推进/.test(text.slice(at, stems)) && (mode === 'list' || opensAsUnit(text.slice(at, stems).replace(/[、和及]/g, '')))) return { items: readStems(text, at, stems), end: stems };
  if (mode !== 'list') return null;
  const loose = looseNameEnd(text, at, limit);
  return loose === -1 ? null : { items: [mention(text, at, loose, true)], end: loose };
}

/** Reads a list of units that begins at a place; null where no unit stands there. */
export function readUnitList(text: string, start: number, limit: number, mode: NameMode, carried: string | null = null): (UnitList & { prefix: string | null }) | null {
  const reading = { text, limit: mode === 'list' ? limit : Math.min(limit, start + LONGEST_SUBJECT), mode };
  let items: UnitMention[] = [];
  let at = start;
  let end = start;
  while (at < reading.limit) {
    const afterPlace = mode === 'subject' && items[items.length - 1]?.local === true;
    const next = nextName(afterPlace ? { ...reading, mode: 'place' } : reading, at);
    if (next === null) break;
    items.push(...next.items);
    end = next.end;
    const gap = separatorLength(text, end, limit);
    if (gap === 0 && text[end] !== '各') break;
    at = end + gap;
  }
  if (items.length === 0) return null;
  items = joinPlaces(text, items);
  const prefix = inheritPrefixes(items, carried);
  const tail = OPEN_TAIL.exec(text.slice(end, Math.min(limit, end + 16)));
  return { items, open: tail !== null, end: tail === null ? end : end + tail[0].length, prefix };
}
