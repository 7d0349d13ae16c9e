import { readNotice, type NoticeDraft } from '@lianxi/domain';
import { demoNoticeFiles, demoNoticeText } from './demo-notice-text.js';

const draft = readNotice(demoNoticeText('demo-notice.txt'));
const revised = readNotice(demoNoticeText('demo-notice-revised.txt'));
const plan = readNotice(demoNoticeText('demo-task-plan.txt'));

const named = (notice: NoticeDraft) => notice.units.filter((unit) => !unit.generic);
const sentences = (notice: NoticeDraft): string[] => [
  ...notice.units.flatMap((unit) => unit.duties.map((duty) => `${unit.name}: ${duty.text}`)),
  ...notice.lowerLevel.flatMap((block) => block.duties.map((duty) => `${block.heading}: ${duty.text}`)),
];

describe('every demonstration document', () => {
  it.each(demoNoticeFiles)('%s says what it is', (file) => {
    const { title, docNumber, issuer } = readNotice(demoNoticeText(file));
    expect(title).toContain('演示文件');
    expect(docNumber).toMatch(/^演示〔\d{4}〕\d+号$/);
    expect(issuer).toContain('演示');
    expect(demoNoticeText(file)).toContain('并非政府公文');
  });
});

describe('the demonstration notice', () => {
  it('has its head', () => {
    expect(draft.title).toBe('江门市人民政府办公室（演示）关于压实困难群众基本生活保障各方责任的通知（演示文件）');
    expect([draft.docNumber, draft.issuer, draft.date]).toEqual(['演示〔2025〕1号', '江门市人民政府办公室（演示）', '2025-04-18']);
  });

  it('has 28 units with 63 duties, civil affairs leading', () => {
    expect(named(draft)).toHaveLength(28);
    expect(named(draft).flatMap((unit) => unit.duties)).toHaveLength(63);
    expect(draft.units.filter((unit) => unit.role === 'lead').map((unit) => unit.name)).toEqual(['市民政局']);
  });

  it('has 4 county responsibilities with 20 sentences and 6 town ones with 13', () => {
    const blocks = (level: string) => draft.lowerLevel.filter((block) => block.level === level).map((block) => block.duties.length);
    expect(blocks('county')).toEqual([4, 5, 5, 6]);
    expect(blocks('town')).toEqual([3, 1, 3, 3, 1, 2]);
  });

  it('keeps the 8 + 8 sentences of measures and supervision for their classes of holders', () => {
    const from = demoNoticeText('demo-notice.txt').indexOf('四、');
    const generic = draft.units.filter((unit) => unit.generic).flatMap((unit) => unit.duties);
    const lower = draft.lowerLevel.flatMap((block) => block.duties);
    const starts = new Set([...generic, ...lower, ...draft.unassigned].map((duty) => duty.start).filter((start) => start > from));
    expect(starts.size).toBe(16);
  });

  it('has two hard frequencies and nine 定期 without a number', () => {
    expect(draft.recurrences.filter((one) => !one.unset).map((one) => one.every)).toEqual(['P6M', 'P12M']);
    expect(draft.recurrences.filter((one) => one.unset)).toHaveLength(9);
  });

  it('has 14 data duties, 22 supporting sentences, the two 不得 and the floor', () => {
    expect(draft.dataProvisions).toHaveLength(14);
    expect(named(draft).flatMap((unit) => unit.duties).filter((duty) => duty.kinds.includes('support'))).toHaveLength(22);
    const lower = draft.lowerLevel.flatMap((block) => block.duties);
    expect(lower.filter((duty) => duty.kind === 'prohibition').flatMap((duty) => duty.text.match(/不得/g))).toHaveLength(2);
    expect(lower.filter((duty) => duty.kind === 'floor').map((duty) => duty.text)).toEqual([expect.stringContaining('不低于江门市政府')]);
  });
});

describe('the revised edition', () => {
  it('is the same notice of a later date, with five sentences changed, two gone and three new', () => {
    expect([revised.title, revised.docNumber, revised.date]).toEqual([draft.title, draft.docNumber, '2026-10-16']);
    const [before, after] = [sentences(draft), sentences(revised)];
    expect(before.filter((one) => !after.includes(one))).toHaveLength(5 + 2);
    expect(after.filter((one) => !before.includes(one))).toHaveLength(5 + 3);
  });
});

describe('the task plan', () => {
  it('has 12 tasks, each with its lead, most with others and a deadline', () => {
    expect(plan.tasks).toHaveLength(12);
    expect(plan.tasks.map((task) => task.lead.length)).toEqual(new Array(12).fill(1));
    expect(plan.tasks.every((task) => task.responsible.length + task.support.length > 0)).toBe(true);
    expect(plan.tasks.filter((task) => task.deadlines.some((one) => one.on !== null))).toHaveLength(9);
    expect(plan.tasks[0]?.responsible).toEqual(['各市（区）人民政府']);
  });
});
