import type { Language } from '../shared/label.js';
import { civilOf } from '../shared/local-date.js';
import type { Period } from './period.js';

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function labelZh(period: Period): string {
  const [start, end] = [civilOf(period.startOn), civilOf(period.endOn)];
  if (period.months === 1) return `${start.year}年${start.month}月`;
  if (period.months === 3) return `${start.year}年第${Math.ceil(end.month / 3)}季度`;
  if (period.months === 6) return `${start.year}年${start.month === 1 ? '上' : '下'}半年`;
  if (period.months === 12) return `${start.year}年`;
  return start.year === end.year ? `${start.year}年${start.month}月—${end.month}月` : `${start.year}年${start.month}月—${end.year}年${end.month}月`;
}

function labelEn(period: Period): string {
  const [start, end] = [civilOf(period.startOn), civilOf(period.endOn)];
  const [first, last] = [MONTHS_EN[start.month - 1], MONTHS_EN[end.month - 1]];
  if (period.months === 1) return `${first} ${start.year}`;
  if (period.months === 3) return `Q${Math.ceil(end.month / 3)} ${start.year}`;
  if (period.months === 6) return `H${start.month === 1 ? 1 : 2} ${start.year}`;
  if (period.months === 12) return String(start.year);
  return start.year === end.year ? `${first}–${last} ${start.year}` : `${first} ${start.year} – ${last} ${end.year}`;
}

/** 2026年11月, 2026年第4季度, 2026年下半年, 2026年, 2026年11月—12月; in English Nov 2026, Q4 2026, H2 2026, 2026, Nov–Dec 2026. */
export function periodLabel(period: Period, language: Language): string {
  return language === 'zh' ? labelZh(period) : labelEn(period);
}
