import { feedSummary, feedUntilOn } from './feed.js';

it('a deadline says what is to be done, in the reader’s language', () => {
  const item = { kind: 'report', title: '核对救助资金', unitName: '市财政局' } as const;
  expect(feedSummary(item, 'zh')).toBe('报送：核对救助资金（市财政局）');
  expect(feedSummary({ ...item, kind: 'assignment', awaitsExtension: true }, 'zh')).toBe('办结：核对救助资金（市财政局，延期待批）');
  expect(feedSummary({ ...item, kind: 'assignment' }, 'en')).toBe('Complete: 核对救助资金 (市财政局)');
});

it('looks a little over a year ahead', () => {
  expect(feedUntilOn('2026-11-24')).toBe('2027-12-29');
});
