import { opens, targetOf, type TodayItem } from './today-target';

const item = (part: Partial<TodayItem>): TodayItem => ({ reason: 'overdue_report', slotId: null, taskId: null, noticeId: null, instructionId: null, inspectionId: null, rectificationId: null, ...part }) as TodayItem;

describe('a line of 今日要办', () => {
  it('leads to where its verb is done', () => {
    expect(targetOf(item({ slotId: 's', taskId: 't' }))).toBe('/reports/s');
    expect(targetOf(item({ reason: 'acknowledge', taskId: 't' }))).toBe('/tasks/t');
    expect(targetOf(item({ reason: 'review_report', slotId: 's' }))).toBe('/reviews?slot=s');
    expect(targetOf(item({ reason: 'confirm_notice', noticeId: 'n' }))).toBe('/notices/n');
    expect(targetOf(item({ reason: 'register_instruction', instructionId: 'i', taskId: 't' }))).toBe('/instructions/i');
    expect(targetOf(item({ reason: 'unset_frequency', count: 3 }))).toBe('/register?level=all&unit=all&frequency=unset');
  });

  it('opens where there is something to read', () => {
    expect(opens(item({ slotId: 's' }))).toBe(true);
    expect(opens(item({ reason: 'confirm_notice', noticeId: 'n' }))).toBe(false);
  });
});
