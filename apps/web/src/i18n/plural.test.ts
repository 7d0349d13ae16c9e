import { describe, expect, it } from '@jest/globals';
import i18next from 'i18next';
import { startI18n, switchLanguage } from './index';

describe('English counts', () => {
  it('say one thing and several things, each by its own number', async () => {
    await startI18n('en');
    const { t } = i18next;
    expect([1, 28].map((count) => t('task.handedValue', { count }))).toEqual(['1 unit', '28 units']);
    expect(t('overview.overdueAid', { reports: 1, assignments: 3 })).toBe('1 missing report, 3 late assignments');
    expect([1, 2].map((n) => t('duty.card.shared', { n }))).toEqual(['1 unit has this duty', '2 units share this duty']);
    expect(t('shell.deadline.overdue', { count: 1 })).toBe('1 working day late');
    await switchLanguage('zh-CN');
    expect(t('shell.deadline.overdue', { count: 1 })).toBe('逾期1个工作日');
  });

  it('leave no number beside a word in the plural that could be one', async () => {
    const { en } = await import('./en');
    const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts));
    const plain = /\{\{\w+\}\} (?:[a-z-]+ )?(?:units|duties|tasks|reports|assignments|completions|periods|days|months|characters|items|places|towns|records|rows|files|minutes|hours|times|drafts|indicators)\b/;
    expect(texts(en).filter((text) => plain.test(text) && !text.includes('{{title}} items'))).toEqual([]);
  });
});
