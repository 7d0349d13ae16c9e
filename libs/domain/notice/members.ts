import { splitOutside } from './lines.js';
import type { UnitRole } from './notice-draft.js';
import type { Entry } from './outline.js';
import type { Register } from './register.js';
import { readUnitList, type UnitMention } from './unit-list.js';
import { isRuler, looksLikeUnit } from './unit-words.js';

const MEMBERS = /(?:成员单位|组成单位|参加单位|成 *员)(?:包括|为|由)?：?(?=[^，。；：]{2,})/;
const LEADER = /^(?:总指挥|组 *长|召 *集 *人|总召集人|主 *任|牵头单位)：/;
const POST =
  /(?:主要|分管|有关|相关)?(?:负责人|负责同志|领导|人员)$|(?:党组书记、)?(?:党委书记、)?(?:主要|分管|常务)?(?:副)?(?:部长|局长|主任|厅长|署长|会长|主席|行长|队长|理事长|总经理|董事长|院长|书记|社长|所长|站长|处长|科长|组长|总队长|支队长|秘书长|检察长|区长|县长|镇长)$|(?:总工程师|调研员|巡视员|副巡视员|干部|联络员|总规划师|总经济师|总会计师)$/;

function unitOfPost(text: string, start: number, end: number): UnitMention | null {
  const words = text.slice(start, end).replace(/（(?:以下|下)?(?:统)?简称[^（）]{1,20}）/g, '');
  const post = POST.exec(words);
  if (post === null || post.index < 2) return null;
  const name = words.slice(0, post.index).replace(/(?:党组成员|党委委员|、|，)+$/, '');
  const whole = looksLikeUnit(name) ? name : '';
  if (whole === '' || isRuler(whole)) return null;
  return { name: whole, start, end: start + whole.length, generic: false, local: false, unusual: false, inherited: false, leads: false };
}

/** A line of a list of persons (成 员：×××  财务室负责人): the unit of the post is a member, the person is nobody. */
function personLine(register: Register, text: string, entry: Entry): void {
  const words = text.slice(entry.start, entry.end);
  if (words.length > 60 || /[。；]/.test(words)) return;
  const parts = splitOutside(text, entry.start, entry.end, ' \t：');
  const last = parts[parts.length - 1];
  if (parts.length < 2 || last === undefined) return;
  const unit = unitOfPost(text, last.start, last.end);
  if (unit !== null) register.unit(unit, LEADER.test(words) ? 'lead' : 'member');
}

const LONGEST_LIST = 2000;

function listed(register: Register, text: string, at: number, end: number, role: UnitRole): boolean {
  const list = readUnitList(text, at, Math.min(end, at + LONGEST_LIST), 'list');
  if (list === null || (list.items.length === 1 && list.items[0]?.unusual === true)) return false;
  for (const item of list.items) if (!item.unusual && !isRuler(item.name) && !item.generic) register.unit(item, role);
  return true;
}

/** 由X牵头的…联席会议 / X为牵头单位: X leads. */
function chair(register: Register, text: string, entry: Entry, words: string): void {
  const by = /由(?=[\u4e00-\u9fff]{2,16}牵头的)/.exec(words);
  const at = by === null ? -1 : entry.start + by.index + 1;
  const list = at === -1 ? null : readUnitList(text, at, entry.end, 'subject');
  for (const item of list?.items ?? []) register.unit(item, 'lead');
  const named = /，([\u4e00-\u9fff]{2,16})为(?:总)?牵头(?:单位|部门)/.exec(words);
  const name = named?.[1];
  if (named === null || name === undefined || !looksLikeUnit(name)) return;
  const start = entry.start + named.index + 1;
  register.unit({ name, start, end: start + name.length, generic: false, local: false, unusual: false, inherited: false, leads: false }, 'lead');
}

const POSTS = /(?:主要|分管|有关|相关|主管)(?:负责人|负责同志|领导|领导同志)(?:任|为|担任)(副?)(?:组长|召集人|总指挥|主任|成员)/g;

/** A、B分管负责人为成员: the units behind the posts, from the clause's beginning on. */
function posts(register: Register, text: string, entry: Entry, words: string): void {
  for (const hit of words.matchAll(POSTS)) {
    const before = Math.max(...[...'，；。：'].map((mark) => words.lastIndexOf(mark, hit.index - 1)));
    const list = readUnitList(text, entry.start + before + 1, entry.start + hit.index, 'list');
    const leads = hit[1] === '' && /(?:组长|召集人|总指挥)$/.test(hit[0]);
    for (const item of list?.items ?? []) {
      if (!item.unusual && !item.generic && !item.local && !isRuler(item.name)) register.unit(item, leads ? 'lead' : 'member');
    }
  }
}

function leaderLine(register: Register, text: string, entry: Entry, words: string): void {
  const leader = LEADER.exec(words);
  if (leader === null) return;
  const parts = splitOutside(text, entry.start + leader[0].length, entry.end, ' \t。，');
  const last = parts[parts.length - 1];
  const unit = last === undefined ? null : unitOfPost(text, last.start, last.end);
  if (unit !== null) register.unit(unit, 'lead');
}

const ITEM = /^(?:[·•●▪■◆—\-*○]+ *)?/;
const HEADS_LIST = /(?:成员单位|组成单位|参加单位|成 *员|牵头单位|副?召 *集 *人|副?组 *长)：$/;

/** 成员单位： with its units on the lines below, one or some a line, with a bullet or without. */
function listBelow(register: Register, text: string, entries: readonly Entry[], at: number): void {
  const head = text.slice(entries[at]?.start ?? 0, entries[at]?.end ?? 0);
  if (head.length > 24 || !HEADS_LIST.test(head)) return;
  const role = /^(?:牵头单位|召 *集 *人|组 *长)/.test(head) ? 'lead' : 'member';
  for (let next = at + 1; next < entries.length; next += 1) {
    const entry = entries[next];
    if (entry === undefined || entry.end - entry.start > 80 || HEADS_LIST.test(text.slice(entry.start, entry.end))) return;
    const from = entry.start + (ITEM.exec(text.slice(entry.start, entry.start + 8))?.[0].length ?? 0);
    if (from === entry.start && entry.mark !== null && entry.mark.kind !== 'dash') return;
    const post = unitOfPost(text, from, entry.end);
    const list = post === null ? readUnitList(text, from, entry.end, 'list') : null;
    if (post !== null) register.unit(post, role);
    else if (list === null || !/^[；。、]?$/.test(text.slice(list.end, entry.end))) { if (from === entry.start) return; }
    else for (const item of list.items) if (!isRuler(item.name) && !item.generic && !item.local) register.unit(item, role);
  }
}

/** Members named in a list (成员：A、B有关负责人 / 由A、B组成): units without a duty of their own yet. */
export function readMembers(register: Register, entries: readonly Entry[]): void {
  const { text } = register.context;
  for (const [at, entry] of entries.entries()) {
    listBelow(register, text, entries, at);
    const words = text.slice(entry.start, Math.min(entry.end, entry.start + 1200));
    const members = MEMBERS.exec(words);
    if (members !== null && /：$|单位(?:包括|为|由)$/.test(members[0])) listed(register, text, entry.start + members.index + members[0].length, entry.end, 'member');
    leaderLine(register, text, entry, words);
    chair(register, text, entry, words);
    posts(register, text, entry, words);
    const from = words.search(/由(?=[\u4e00-\u9fff]{2,30}、)/);
    const to = words.search(/组成/);
    if (from !== -1 && to > from) listed(register, text, entry.start + from + 1, entry.start + to, 'member');
    if (members === null || /[ ：]/.test(words)) personLine(register, text, entry);
  }
}
