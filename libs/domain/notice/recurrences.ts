import { readNumber } from './dates.js';
import type { Recurrence } from './notice-draft.js';

const VERB =
  '(?:通报|核查|研究|解决|协调|复核|走访|反馈|公布|上报|报送|报告|汇报|召开|检查|督查|督导|调度|更新|评估|考核|会商|分析|巡查|巡访|抽查|核对|清理|公开|发布|开展|组织|通知|排查|回访|随访|监测|检测|培训|演练|轮换|交流|总结|梳理|调研|听取|审查|审核|维护|盘点|公示|统计|比对|测算|调整|推送|交换|共享|会诊|讨论|部署|推进|提交|编制|编发|印发)';
const ATLEAST = '(?:至少|不少于|原则上)?';
const COUNTED = '[一二两三四五六七八九十\\d]{1,3}次';
/** 至少进行一次 | 通报一次 | 上报: how often, then at most one verb. */
const TIMES = `(?:${ATLEAST}(?:进行|召开|开展|组织|举行)?${ATLEAST}${COUNTED}|${ATLEAST}${VERB}(?:${ATLEAST}${COUNTED})?)?`;
const COUNT = '[一二两三四五六七八九十\\d]{0,3}';
/** 每… names a period only before a comma, a date or what is done; 每年 alone in prose counts too, 每个 and 每名 never. */
const EVERY = new RegExp(`(?<!年)(?:每(${COUNT})个?(半年|年度|年|季度|季|月|周|星期|日|天|旬)|按(季度|季|月|周|年度|年|日|半年)(?=${VERB}|度|向|将|对)|(半年|一年|季度|月)一次|逐(月|季|日|周|年))(?!均|龄|份额|\\d+(?:\\.\\d+)?(?:[万亿元%个人名吨户家千亩只]|公里|平方))(?:\\d{1,2}月(?:份|\\d{1,2}日)?(?:底|中旬|上旬)?(?:之前|以前|前)?)?${TIMES}`, 'g');
const UNSET = new RegExp(`(?:不定期|定期|适时|经常性|常态化)(?:地)?(?:${VERB}){1,2}(?:(?:工作)?进展情况)?|定期(?=[\\u4e00-\\u9fff])`, 'g');
const MONTHS: Readonly<Record<string, number>> = { 半年: 6, 年度: 12, 年: 12, 一年: 12, 季度: 3, 季: 3, 月: 1 };
const DAYS: Readonly<Record<string, number>> = { 日: 1, 天: 1, 周: 7, 星期: 7, 旬: 10 };

function period(count: string, unit: string): string | undefined {
  const times = count === '' ? 1 : (readNumber(count) ?? 1);
  const months = MONTHS[unit];
  if (months !== undefined) return `P${String(months * times)}M`;
  const days = DAYS[unit];
  return days === undefined ? undefined : `P${String(days * times)}D`;
}

/** Frequencies in a stretch: stated ones with their period, 定期 as not yet set. */
export function readRecurrences(raw: string, text: string, start: number, end: number): Recurrence[] {
  const part = text.slice(start, end);
  const found: Recurrence[] = [];
  if (!/每|定期|一次|[按逐][季月周年日半]/.test(part)) return found;
  const add = (hit: RegExpMatchArray, every: string | undefined): void => {
    const from = start + (hit.index ?? 0);
    const to = from + hit[0].length;
    found.push({ text: raw.slice(from, to), start: from, end: to, ...(every === undefined ? {} : { every }), unset: every === undefined });
  };
  for (const hit of part.matchAll(EVERY)) {
    const every = period(hit[1] ?? '', hit[2] ?? hit[3] ?? hit[4] ?? hit[5] ?? '');
    if (every !== undefined) add(hit, every);
  }
  for (const hit of part.matchAll(UNSET)) if (/^定期/.test(hit[0])) add(hit, undefined);
  return found.sort((a, b) => a.start - b.start);
}
