import { describe, expect, it } from '@jest/globals';
import { formatDate, formatMonth, formatPeriod, shanghai } from './format';

const today = '2026-11-24';

describe('dates as people read them', () => {
  it('carry the weekday, and the year when it is not this one', () => {
    expect(formatDate('2026-11-25', today, 'zh-CN')).toBe('11月25日(周三)');
    expect(formatDate('2027-01-25', today, 'zh-CN', { provisional: true })).toBe('2027年1月25日(周一，暂定)');
    expect(formatDate('2026-07-22', today, 'zh-CN', { weekday: false })).toBe('7月22日');
    expect(formatDate('2027-01-25', today, 'en')).toBe('Mon 25 Jan 2027');
  });

  it('name periods by their months', () => {
    expect(formatMonth('2025-12-01', today, 'zh-CN')).toBe('2025年12月');
    expect(formatPeriod('2026-11-01', 1, today, 'zh-CN')).toBe('11月');
    expect(formatPeriod('2026-08-01', 3, today, 'zh-CN')).toBe('8月—10月');
    expect(formatPeriod('2026-11-01', 3, today, 'zh-CN')).toBe('11月—2027年1月');
    expect(formatPeriod('2026-01-01', 12, today, 'zh-CN')).toBe('2026年');
    expect(formatPeriod('2026-07-01', 6, today, 'en')).toBe('Jul–Dec');
  });

  it('stand on the wall clock of Asia/Shanghai, whatever the reader’s zone', () => {
    expect(shanghai('2026-11-24T16:30:00Z')).toEqual({ on: '2026-11-25', time: '00:30' });
  });
});
