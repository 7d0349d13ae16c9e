import { dayBefore, daysInMonth, isoDate, readNumber } from './dates.js';
import type { Deadline, DeadlineKind } from './notice-draft.js';

const N = '(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const BEFORE = '(?:之前|以前|前|止)';
const DONE = '(?=[^，。；）]{0,14}(?:完成|建成|到位|实现|办结|报送|上报|出台|印发|报|制定|提交|落实|启动|开展|投入使用|达到))';
const YEAR = '(?:(\\d{4})年|(今年|本年|当年|明年|次年))';

/** The day of 完成时限：2022年12月(10日|底)(前). */
function labelled([year, month, day, part]: readonly (string | undefined)[], before: boolean): string | null {
  if (month === undefined) return yearDay(Number(year), part, before && part === undefined);
  if (day !== undefined) return isoDate(Number(year), Number(month), Number(day));
  return monthDay(Number(year), Number(month), part, before);
}

interface Found {
  text: string;
  groups: readonly (string | undefined)[];
  year: number | null;
  /** Month of the notice, for a month named without its year. */
  month: number;
}

interface Rule {
  pattern: RegExp;
  /** Words of which one stands in every hit: a long pattern is not even compiled where none does. */
  needs: readonly string[];
  kind: DeadlineKind;
  read: (found: Found) => { on: string | null; within?: string };
}

const UNITS: Readonly<Record<string, string>> = { 年: 'Y', 个月: 'M', 月: 'M', 周: 'W', 个工作日: 'D', 工作日: 'D', 个自然日: 'D', 日: 'D', 天: 'D', 个小时: 'H', 小时: 'H' };

function duration(count: string | undefined, unit: string | undefined): string | undefined {
  const value = readNumber(count ?? '');
  const mark = UNITS[unit ?? ''];
  if (value === null || mark === undefined) return undefined;
  return `P${mark === 'H' ? 'T' : ''}${String(value)}${mark}`;
}

function yearOf(found: Found, word: string | undefined, relative: string | undefined): number | null {
  if (word !== undefined) return Number(word);
  if (found.year === null) return null;
  return relative === '明年' || relative === '次年' ? found.year + 1 : found.year;
}

/** End of month, of its first or second third, or the day before a bare 「6月前」. */
function monthDay(year: number | null, month: number | null, part: string | undefined, before: boolean): string | null {
  if (year === null || month === null || month < 1 || month > 12) return null;
  if (part === '上旬') return isoDate(year, month, 10);
  if (part === '中旬') return isoDate(year, month, 20);
  if (part === '初' || (part === undefined && before)) {
    const first = isoDate(year, month, 1);
    return first === null ? null : before ? dayBefore(first) : first;
  }
  return isoDate(year, month, daysInMonth(year, month));
}

function yearDay(year: number | null, part: string | undefined, before: boolean): string | null {
  if (year === null) return null;
  if (part === undefined) return before ? `${String(year - 1)}-12-31` : `${String(year)}-12-31`;
  if (/上半年/.test(part)) return `${String(year)}-06-30`;
  if (part === '初') return `${String(year)}-01-01`;
  const quarter = /第?([一二三四])季度/.exec(part);
  const month = quarter === null ? 12 : (readNumber(quarter[1] ?? '') ?? 4) * 3;
  return isoDate(year, month, daysInMonth(year, month));
}

/** A month or day without its year: the next one from the notice on. */
function nextYear(found: Found, month: number | null): number | null {
  if (found.year === null || month === null) return null;
  return month >= found.month ? found.year : found.year + 1;
}

const RULES: readonly Rule[] = [
  { pattern: /有效期(?:至|到|为|自)?[^，。；]{1,24}|试行期?(?:为)?[一二两三\d]年/g, needs: ['有效期', '试行'], kind: 'validity-period', read: () => ({ on: null }) },
  {
    pattern: /(?<=(?:时限|时间|节点|期限)：)(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?(底|末)?(?:之前|以前|前)?/g,
    needs: ['时限：', '时间：', '节点：', '期限：'],
    kind: 'deadline',
    read: ({ text, groups }) => ({ on: labelled(groups, /前$/.test(text)) }),
  },
  { pattern: /(?<=(?:时限|时间|节点|期限)：)(\d{1,2})月(?:份)?(?:(\d{1,2})日)?(底|末)?(?:之前|以前|前)?/g, needs: ['时限：', '时间：', '节点：', '期限：'], kind: 'deadline', read: (found) => ({ on: bareMonth(found) }) },
  {
    pattern: new RegExp(`\\d{4}(?:年)?[—～至到]\\d{4}年(?!${BEFORE}|底)`, 'g'),
    needs: ['—', '～', '至', '到'],
    kind: 'validity-period',
    read: ({ text }) => ({ on: isoDate(Number(/(\d{4})年$/.exec(text)?.[1]), 12, 31) }),
  },
  {
    pattern: new RegExp(`${YEAR}(\\d{1,2})月(\\d{1,2})日${BEFORE}(?!印发|发布|出台)`, 'g'),
    needs: ['日'],
    kind: 'deadline',
    read: (found) => ({ on: isoDate(yearOf(found, found.groups[0], found.groups[1]) ?? 0, Number(found.groups[2]), Number(found.groups[3])) }),
  },
  {
    pattern: new RegExp(`${YEAR}(\\d{1,2})月(?:份)?(底|末|中旬|上旬|下旬|初)?(${BEFORE}|${DONE})`, 'g'),
    needs: ['月'],
    kind: 'deadline',
    read: (found) => ({ on: monthDay(yearOf(found, found.groups[0], found.groups[1]), Number(found.groups[2]), found.groups[3], found.groups[4] !== '' && found.groups[4] !== undefined) }),
  },
  {
    pattern: new RegExp(`(?:到|(?<!截)至)(\\d{4})年(底|末)?(?!${BEFORE}|\\d|以来|起)`, 'g'),
    needs: ['到', '至'],
    kind: 'target',
    read: ({ groups }) => ({ on: yearDay(Number(groups[0]), '底', false) }),
  },
  {
    pattern: new RegExp(`(?:于|自|从)(\\d{4})年(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?(初|底|上半年|下半年)?(?:开始|起)[\\u4e00-\\u9fff]{0,2}`, 'g'),
    needs: ['起', '开始'],
    kind: 'start-date',
    read: ({ groups }) => ({ on: isoDate(Number(groups[0]), Number(groups[1] ?? 1), Number(groups[2] ?? 1)) }),
  },
  {
    pattern: new RegExp(`${YEAR}(底|末|上半年|下半年|第?[一二三四]季度|年?内)?(?:末|底)?(${BEFORE}|${DONE})`, 'g'),
    needs: ['年'],
    kind: 'deadline',
    read: (found) => ({ on: yearDay(yearOf(found, found.groups[0], found.groups[1]), found.groups[2], found.groups[3] !== '') }),
  },
  {
    pattern: new RegExp(`(?:最迟)?不(?:得)?超过(${N})(个小时|小时|个工作日|工作日|天|日)`, 'g'),
    needs: ['超过'],
    kind: 'relative',
    read: ({ groups }) => only(duration(groups[0], groups[1])),
  },
  {
    pattern: new RegExp(`(?:(${N})[—～至])?(${N})(个工作日|个自然日|工作日|个小时|小时|个月|年|周|日|天)(?:之内|以内|内)(?!完?的|均|累计)`, 'g'),
    needs: ['日内', '天内', '月内', '年内', '时内', '周内', '以内', '之内'],
    kind: 'relative',
    read: ({ groups }) => only(duration(groups[1], groups[2])),
  },
  {
    pattern: new RegExp(`(?<![\\d年])(?:每年)?(\\d{1,2})月(\\d{1,2})日${BEFORE}`, 'g'),
    needs: ['日'],
    kind: 'deadline',
    read: (found) => ({ on: /^每年/.test(found.text) ? null : isoDate(nextYear(found, Number(found.groups[0])) ?? 0, Number(found.groups[0]), Number(found.groups[1])) }),
  },
  {
    pattern: new RegExp(`(?<![\\d年])(?:每年)?(\\d{1,2})月(?:份)?(底|末|中旬|上旬|下旬|初)${BEFORE}`, 'g'),
    needs: ['月'],
    kind: 'deadline',
    read: (found) => ({ on: /^每年/.test(found.text) ? null : monthDay(nextYear(found, Number(found.groups[0])), Number(found.groups[0]), found.groups[1], true) }),
  },
  {
    pattern: new RegExp(`(?:今年|本年度?|年)(?:底|末)(?:${BEFORE}|完成)|(?:今年|本年度?|年)内(?=[^，。；）]{0,8}完成)`, 'g'),
    needs: ['年'],
    kind: 'deadline',
    read: ({ year }) => ({ on: year === null ? null : `${String(year)}-12-31` }),
  },
  { pattern: /24小时(?:值班|监测|值守|在线)|全天候[\u4e00-\u9fff]{2}|(?:长期坚持|持续推进|常态化推进)(?=[，。；）〕\n]|$)/g, needs: ['小时', '天候', '坚持', '推进'], kind: 'continuous', read: () => ({ on: null }) },
];

function only(within: string | undefined): { on: null; within?: string } {
  return within === undefined ? { on: null } : { on: null, within };
}

export interface DeadlineContext {
  raw: string;
  text: string;
  /** YYYY-MM-DD of the notice, for 年底前 and 6月底前; null: such deadlines get no day. */
  noticeOn: string | null;
}

/** A month end that follows 每年 in its sentence comes every year too (每年6月底前…，12月底前…). */
function yearly(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 60), at);
  const last = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'));
  return /每年/.test(before.slice(last + 1));
}

const BARE: readonly Rule[] = [
  {
    pattern: /(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?(底|末|上旬|中旬|下旬)?/g,
    needs: ['月'],
    kind: 'deadline',
    read: ({ groups }) => ({ on: groups[2] === undefined ? monthDay(Number(groups[0]), Number(groups[1]), groups[3], false) : isoDate(Number(groups[0]), Number(groups[1]), Number(groups[2])) }),
  },
  { pattern: /(\d{4})年(底|末|上半年|下半年|第?[一二三四]季度)?/g, needs: ['年'], kind: 'deadline', read: ({ groups }) => ({ on: yearDay(Number(groups[0]), groups[1] ?? '底', false) }) },
  { pattern: /(\d{1,2})月(?:份)?(?:(\d{1,2})日)?(底|末|上旬|中旬|下旬)?/g, needs: ['月'], kind: 'deadline', read: (found) => ({ on: bareMonth(found) }) },
  { pattern: /年底|年内|全年(?=$)/g, needs: ['年'], kind: 'deadline', read: ({ year }) => ({ on: year === null ? null : `${String(year)}-12-31` }) },
  { pattern: /长期坚持|持续推进|持续实施|长期|持续|常态化|全年/g, needs: ['长期', '持续', '常态', '全年'], kind: 'continuous', read: () => ({ on: null }) },
];

function bareMonth(found: Found): string | null {
  const month = Number(found.groups[0]);
  const year = nextYear(found, month);
  return found.groups[1] === undefined ? monthDay(year, month, found.groups[2], false) : isoDate(year ?? 0, month, Number(found.groups[1]));
}

/** Deadlines of a place that holds nothing else (完成时限：2022年11月, a table cell): a bare date binds there. */
export function readBareDeadlines(context: DeadlineContext, start: number, end: number): Deadline[] {
  const found = readDeadlines(context, start, end);
  return found.length > 0 ? found : collect(context, start, end, BARE);
}

/** Every date or span in a stretch that binds (前, 内, 底前, 到…) with its kind; plain past dates are left out. */
export function readDeadlines(context: DeadlineContext, start: number, end: number): Deadline[] {
  return collect(context, start, end, RULES);
}

/** Words every date or span that binds holds one of: a quick look before the rules are tried. */
const MAY_DATE = /[前内起到至止]|超过|小时|坚持|持续|长期|全年|年底|天候|完成|\d[年月]/;

/** Letters before a span that say what it is counted from (自印发之日起, 收到申请后). */
function since(part: string, at: number): number {
  const found = /(?:自?[\u4e00-\u9fff]{0,14}(?:之日|之后|后)起?)(?:的)?$/.exec(part.slice(Math.max(0, at - 20), at));
  return found === null ? 0 : found[0].length;
}

/** The year said before in the same sentence: 2019年6月底前…，年底前… */
function saidYear(part: string, at: number): number | null {
  const before = part.slice(Math.max(0, at - 80), at);
  const years = before.slice(before.lastIndexOf('。') + 1).match(/(\d{4})年/g);
  return years === null ? null : Number.parseInt(years[years.length - 1] ?? '', 10);
}

function collect(context: DeadlineContext, start: number, end: number, rules: readonly Rule[]): Deadline[] {
  const part = context.text.slice(start, end);
  if (!MAY_DATE.test(part)) return [];
  const [year, month] = context.noticeOn === null ? [null, 1] : context.noticeOn.split('-').map(Number);
  const found: Deadline[] = [];
  const covered = new Uint8Array(end - start);
  for (const rule of rules) {
    if (!rule.needs.some((word) => part.includes(word))) continue;
    for (const hit of part.matchAll(rule.pattern)) {
      const to = start + hit.index + hit[0].length;
      const from = start + hit.index - (rule.kind === 'relative' ? since(part, hit.index) : 0);
      if (covered.subarray(from - start, to - start).includes(1)) continue;
      covered.fill(1, from - start, to - start);
      const said = saidYear(part, hit.index);
      const { on, within } = rule.read({ text: hit[0], groups: hit.slice(1), year: said ?? year ?? null, month: said === null ? (month ?? 1) : 1 });
      // A past month that something was done in (2018年6月…完成) binds nobody.
      if (rule.kind === 'deadline' && on !== null && context.noticeOn !== null && on < context.noticeOn && !/[前底末内]/.test(hit[0])) continue;
      const bare = /^\d{1,2}月/.test(hit[0]) && yearly(context.text, start, from);
      found.push({ text: context.raw.slice(from, to), start: from, end: to, on: bare ? null : on, kind: rule.kind, within: within ?? null });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
