import { addDays, type LocalDate } from '../shared/local-date.js';
import type { Language } from '../shared/label.js';

/** What a calendar programme is told of: a part of a task to complete, a report to send. */
export type FeedKind = 'assignment' | 'report';

/** A little over a year: a yearly report is seen, an endless row of monthly ones is not. */
const AHEAD_DAYS = 400;
/** A calendar of more than this is no calendar. */
export const feedMost = 1000;

export function feedUntilOn(today: LocalDate): LocalDate {
  return addDays(today, AHEAD_DAYS);
}

const verbs: Readonly<Record<FeedKind, Readonly<Record<Language, string>>>> = {
  assignment: { zh: '办结', en: 'Complete' },
  report: { zh: '报送', en: 'Report' },
};

/** What stands in the calendar: the verb, the task, and whose it is; and whether its date waits for an answer. */
export function feedSummary({ kind, title, unitName, awaitsExtension = false }: { readonly kind: FeedKind; readonly title: string; readonly unitName: string; readonly awaitsExtension?: boolean }, language: Language): string {
  const verb = verbs[kind][language];
  const waits = awaitsExtension ? { zh: '，延期待批', en: ', more time asked' }[language] : '';
  return language === 'zh' ? `${verb}：${title}（${unitName}${waits}）` : `${verb}: ${title} (${unitName}${waits})`;
}
