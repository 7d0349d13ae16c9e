import { expect, test } from '@playwright/test';
import { enters } from '../elements/desk.js';
import { hasCommissioned, hasPlannedAVisit } from '../elements/prepared-outside.js';
import { begins, does } from '../elements/step.js';

const MATTER = '困难学生资助发放';
const INDICATOR = '按时发放率';
const SEEN = '抽查30份名册，2份发放日期晚于规定。';
const REPORT = '总体按时发放，两所学校偏晚。';
const FOUND = '两所学校发放偏晚';
const DELEGATE = '陈代表';
const OPINION = '窗口应当公布办理时限。';
const ANSWER = '已在窗口公布，并同步到网站。';

test.describe('外部监督', () => {
  test('第三方评估：记录工作、提交报告；办公室采纳问题，带着证据进入问题清单', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const { page } = secretary;
    const { id, today } = await hasCommissioned(secretary.server, { matter: MATTER, unit: '市教育局', indicator: INDICATOR });
    await page.goto(`/assessments/${id}`);
    await does(page, '记录评估工作', { 日期: today, 方式: '抽样核查', 地点: '第一中学', 情况: SEEN });
    await expect(page.getByText(SEEN)).toBeVisible();
    const report = await begins(page, '提交评估报告');
    await report.presses('提交评估报告');
    await report.refuses(INDICATOR, '请填写');
    await report.field(INDICATOR).fill('93%');
    await report.field('报告摘要').fill(REPORT);
    await report.field('报告来源').fill('评估中心来函');
    await report.box.locator('input[type=file]').setInputFiles({ name: '评估报告.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT) });
    await expect(report.box.getByRole('link', { name: '评估报告.txt' })).toBeVisible();
    await report.presses('提交评估报告');
    await report.isDone();
    const taking = await begins(page, '采纳问题');
    await taking.field('责任单位').selectOption({ label: '市教育局' });
    await taking.field('问题类型').selectOption({ index: 1 });
    await taking.field('涉及事项').fill(FOUND);
    await taking.field('问题情况').fill(SEEN);
    await taking.field('证据1：工作记录').selectOption({ index: 1 });
    await taking.presses('采纳问题');
    await taking.isDone();
    await expect(page.getByText(FOUND).first()).toBeVisible();
    await page.goto('/findings');
    await expect(page.getByText(FOUND).first()).toBeVisible();
    await secretary.closesTheBrowser();
  });

  test('代表视察：意见交办、答复；代表不满意，单位重新答复，满意才办结', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const { page } = secretary;
    const { id } = await hasPlannedAVisit(secretary.server, { matter: '学校资助窗口', unit: '市教育局', delegate: DELEGATE });
    const unit = await enters(browser, 'educationLiaison');
    await page.goto(`/delegate-visits/${id}`);
    await does(page, '登记视察情况');
    await does(page, '记录意见建议', { 内容: OPINION });
    await does(page, '交办意见 1', { 工作日: '5' }, '交办意见');
    for (const [answer, satisfied] of [['正在研究。', false], [ANSWER, true]] as const) {
      await unit.page.goto(`/delegate-visits/${id}`);
      await does(unit.page, '答复意见 1', { 答复: answer }, '答复意见');
      await page.reload();
      if (satisfied) await does(page, '满意办结 1', { 怎样得知: '电话' }, '满意办结');
      else {
        await does(page, '不满意，重新办理 1', { 不满意的理由: '没有时间', 怎样得知: '电话' }, '不满意，重新办理');
        await does(page, '交办意见 1', { 工作日: '3' }, '交办意见');
      }
    }
    await expect(page.getByText(ANSWER)).toBeVisible();
    await does(page, '办结视察');
    await expect(page.getByText('已办结').first()).toBeVisible();
    await Promise.all([secretary.closesTheBrowser(), unit.closesTheBrowser()]);
  });
});
