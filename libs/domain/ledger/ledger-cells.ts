import { localDateOf } from '../table/read-cell.js';
import { comparable, type ColumnLabel } from '../table/table-column.js';
import { DomainError } from '../shared/domain-error.js';
import { localDate, monthLength, yearOf, type LocalDate } from '../shared/local-date.js';
import { taskLimits, type TaskInput } from '../task/task-input.js';

const word = (zh: string, en: string): ColumnLabel => ({ zh, en });

/** Frequencies a template offers, in months; 0 = none. */
export const everyWords: Readonly<Record<string, ColumnLabel>> = {
  0: word('不定期报送', 'None'), 1: word('每月', 'Monthly'), 3: word('每季度', 'Quarterly'), 6: word('每半年', 'Half-yearly'), 12: word('每年', 'Yearly'),
};

const MONTHS: Readonly<Record<string, number>> = {
  无: 0, 不定期: 0, 不报送: 0, 长期: 0, '/': 0, '—': 0, '-': 0, 月: 1, 月报: 1, 按月: 1, 每个月: 1, 季: 3, 季度: 3, 季报: 3, 按季: 3, 按季度: 3, 每季: 3, 半年: 6, 半年报: 6, 按半年: 6, 年: 12, 年报: 12, 按年: 12, 一年: 12,
};

/** Months between reports, as ledgers write them; null for none. CHOICE_UNKNOWN for anything else: 定期 has no number. */
export function everyOf(cell: string | null): number | null {
  const text = comparable(cell ?? '');
  if (text === '') return null;
  const known = Object.entries(everyWords).find(([, label]) => [label.zh, label.en].some((name) => comparable(name) === text))?.[0];
  const counted = /^(?:每|every)?(\d{1,2})(?:个月|月|months?)?$/.exec(text)?.[1];
  const months = Number(known ?? MONTHS[text] ?? counted ?? Number.NaN);
  if (!Number.isInteger(months)) throw new DomainError('CHOICE_UNKNOWN', { value: (cell ?? '').trim().slice(0, 40) }, 'every');
  return months === 0 ? null : months;
}

/** 20261231, and what names no year and means this one: 12月31日, 6月底, 年底前. */
function ofThisYear(text: string, year: number): string {
  const whole = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  if (/^(?:今年|本年|当年)?\d{1,2}月(?:\d{1,2}[日号]|底|末|$|[前内以之])/.test(whole)) return `${year}年${whole.replace(/^(?:今年|本年|当年)/, '')}`;
  return whole.replace(/^(?:(?:今|本|当)?年|[今本当]年年)(?=底|末)/, `${year}年`).replace(/^明年年?(?=底|末|\d)/, `${year + 1}年`);
}

/** 2026年6月, 2026年6月底(前), 2026年底: the last day meant; null where it is no such phrase. */
function endOfPhrase(text: string): LocalDate | null {
  const [, year = '', month = ''] = /^(\d{4})(?:年|[-/.])(?:(\d{1,2})月?)?(?:底|末|底前|末前|前|内|以前)*$/.exec(text) ?? [];
  if (year === '') return null;
  const number = month === '' ? 12 : Number(month);
  if (number < 1 || number > 12) return null;
  return localDate(Number(year), number, monthLength(Number(year), number));
}

/**
 * A date, 30个工作日 or a small number (working days), 2026年6月底; without a year the year of today is meant. 长期 and nothing = no due
 * date. DATE_INVALID.
 */
export function dueOf(cell: string | null, today: LocalDate): TaskInput['due'] {
  const text = ofThisYear(comparable(cell ?? ''), yearOf(today));
  if (text === '' || ['长期', '长期坚持', '持续推进', '常态化', '无', '/', '-', '—', 'none'].includes(text)) return null;
  const days = /^(\d{1,3})(?:个?工作日(?:内)?|workingdays?)?$/.exec(text)?.[1];
  if (days !== undefined && Number(days) <= taskLimits.workingDays.max) return { on: null, workingDays: Number(days) };
  const on = localDateOf(text.replace(/(?:之?前|以?内)$/, '')) ?? endOfPhrase(text);
  if (on === null) throw new DomainError('DATE_INVALID', { value: (cell ?? '').trim().slice(0, 40) }, 'due');
  return { on, workingDays: null };
}

/** Names that stand in one cell: 市教育局、市卫计局；市残联. */
export function namesIn(cell: string | null): readonly string[] {
  return (cell ?? '').split(/[、，,；;\n\r/|]+/).map((name) => name.trim()).filter((name) => name !== '' && !['无', '-', '—', 'none'].includes(name.toLowerCase()));
}
