import { readNumber } from './dates.js';
import type { Recurrence } from './notice-draft.js';

/** What is done once in a period. A set, not one long pattern: compiling that took longer than a notice's reading. */
const VERBS: ReadonlySet<string> = new Set(
  (
    '通报 核查 研究 解决 协调 复核 走访 反馈 公布 上报 报送 报告 汇报 召开 检查 督查 督导 调度 更新 评估 考核 会商 分析 巡查 巡访 抽查 核对 清理 公开 发布 开展 组织 通知 排查 回访 随访 监测 检测 ' +
    '培训 演练 轮换 交流 总结 梳理 调研 听取 审查 审核 维护 盘点 公示 统计 比对 测算 调整 推送 交换 共享 会诊 讨论 部署 推进 提交 编制 编发 印发'
  ).split(' '),
);
const ATLEAST = '(?:至少|不少于|原则上)?';
const COUNTED = /(?:至少|不少于|原则上)?[一二两三四五六七八九十\d]{1,3}次/y;
const HELD = new RegExp(`${ATLEAST}(?:进行|召开|开展|组织|举行)?(?:至少|不少于|原则上)?[一二两三四五六七八九十\\d]{1,3}次`, 'y');
const AT_LEAST = /至少|不少于|原则上/y;
const COUNT = '[一二两三四五六七八九十\\d]{0,3}';
/** 每… names a period only before a comma, a date or what is done; 每年 alone in prose counts too, 每个 and 每名 never. */
const EVERY = new RegExp(`(?<!年)(?:每(${COUNT})个?(半年|年度|年|季度|季|月|周|星期|日|天|旬)|按(半年|年|季|月|周|日)|(半年|一年|季度|月)一次|逐(月|季|日|周|年))(?!均|龄|份额|\\d+(?:\\.\\d+)?(?:[万亿元%个人名吨户家千亩只]|公里|平方))(?:\\d{1,2}月(?:份|\\d{1,2}日)?(?:底|中旬|上旬)?(?:之前|以前|前)?)?`, 'g');
const UNSET = /定期(?=[\u4e00-\u9fff])/g;
const PROGRESS = /(?:工作)?进展情况/y;
const MONTHS: Readonly<Record<string, number>> = { 半年: 6, 年度: 12, 年: 12, 一年: 12, 季度: 3, 季: 3, 月: 1 };
const DAYS: Readonly<Record<string, number>> = { 日: 1, 天: 1, 周: 7, 星期: 7, 旬: 10 };

function period(count: string, unit: string): string | undefined {
  const times = count === '' ? 1 : (readNumber(count) ?? 1);
  const months = MONTHS[unit];
  if (months !== undefined) return `P${String(months * times)}M`;
  const days = DAYS[unit];
  return days === undefined ? undefined : `P${String(days * times)}D`;
}

function after(pattern: RegExp, part: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(part) ? pattern.lastIndex : at;
}

function isVerb(part: string, at: number): boolean {
  return VERBS.has(part.slice(at, at + 2));
}

/** End of 至少进行一次 | 通报一次 | 上报: how often, then at most one verb. */
function timesEnd(part: string, at: number): number {
  const held = after(HELD, part, at);
  if (held > at) return held;
  const verb = after(AT_LEAST, part, at);
  return isVerb(part, verb) ? after(COUNTED, part, verb + 2) : at;
}

/** 按季度报送, 按月向…: by what follows; 按年龄 is no period. */
function stepsEnd(part: string, at: number): number {
  const full = part[at] === '度' ? at + 1 : at;
  if (isVerb(part, full) || '向将对'.includes(part[full] ?? '-') || part.startsWith('一次', full)) return full;
  return full > at ? at : -1;
}

/** Frequencies in a stretch: stated ones with their period, 定期 as not yet set. */
export function readRecurrences(raw: string, text: string, start: number, end: number): Recurrence[] {
  const part = text.slice(start, end);
  const found: Recurrence[] = [];
  if (!/每|定期|一次|[按逐][季月周年日半]/.test(part)) return found;
  const add = (from: number, to: number, every: string | undefined): void => {
    found.push({ text: raw.slice(start + from, start + to), start: start + from, end: start + to, ...(every === undefined ? {} : { every }), unset: every === undefined });
  };
  for (const hit of part.matchAll(EVERY)) {
    const every = period(hit[1] ?? '', hit[2] ?? hit[3] ?? hit[4] ?? hit[5] ?? '');
    const stop = hit.index + hit[0].length;
    const from = hit[3] === undefined ? stop : stepsEnd(part, stop);
    if (every !== undefined && from !== -1) add(hit.index, timesEnd(part, from), every);
  }
  for (const hit of part.matchAll(UNSET)) {
    if (part[hit.index - 1] === '不') continue;
    let to = hit.index + 2;
    if (part[to] === '地' && isVerb(part, to + 1)) to += 1;
    const verbs = to;
    while (isVerb(part, to) && to < verbs + 4) to += 2;
    add(hit.index, to === verbs ? hit.index + 2 : after(PROGRESS, part, to), undefined);
  }
  return found.sort((a, b) => a.start - b.start);
}
