import { groupOf, targetOf, todayGroups, type TodayItem } from './today-target';

const item = (part: Partial<TodayItem>): TodayItem => ({
  reason: 'overdue_report', title: '', unitName: null, dueOn: null, light: 'overdue', workingDays: 1, slotId: null, taskId: null, noticeId: null, instructionId: null, count: 1, periodStartOn: null, periodMonths: null, ...part,
});

describe('a line of 今日要办', () => {
  it('leads to where its verb is done', () => {
    expect(targetOf(item({ slotId: 's', taskId: 't' }))).toBe('/reports/s');
    expect(targetOf(item({ reason: 'acknowledge', taskId: 't' }))).toBe('/tasks/t');
    expect(targetOf(item({ reason: 'review_report', slotId: 's' }))).toBe('/reviews?slot=s');
    expect(targetOf(item({ reason: 'confirm_notice', noticeId: 'n' }))).toBe('/notices/n');
    expect(targetOf(item({ reason: 'register_instruction', instructionId: 'i' }))).toBe('/instructions/i');
    expect(targetOf(item({ reason: 'unset_frequency', count: 3 }))).toBe('/register?level=all&unit=all&frequency=unset');
  });

  it('stands under what is late before what is soon', () => {
    expect(todayGroups.indexOf(groupOf(item({})))).toBeLessThan(todayGroups.indexOf(groupOf(item({ reason: 'due_soon_report' }))));
  });
});
