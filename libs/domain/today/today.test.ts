import { todayGroups, todayKinds, todayReasons, todayVerbs } from './today.js';

describe('a line of 今日要办', () => {
  it('stands in one of the groups and has a verb', () => {
    for (const reason of todayReasons) {
      expect(todayGroups).toContain(todayKinds[reason].group);
      expect(todayKinds[reason].verbs.length).toBeGreaterThan(0);
    }
  });

  it('offers what is permitted, the verb to be pressed first', () => {
    expect(todayVerbs('review_report', ['returnReport', 'acceptReport', 'urge'], false)).toEqual(['acceptReport', 'returnReport']);
    expect(todayVerbs('overdue_report', ['fileReport', 'urge'], true)).toEqual(['fileReport', 'urge']);
  });

  it('does not offer to file for somebody else', () => {
    expect(todayVerbs('overdue_report', ['fileReport', 'urge'], false)).toEqual(['urge']);
    expect(todayVerbs('overdue_report', [], true)).toEqual([]);
  });
});
