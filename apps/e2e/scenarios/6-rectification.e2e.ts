import { expect, test } from '@playwright/test';
import { enters } from '../elements/desk.js';
import { hasBegunInspecting, hasConcluded } from '../elements/prepared-inspection.js';
import { begins, does } from '../elements/step.js';

const MATTER = '临时救助备用金管理';
const FOUND = '备用金超额滞留';
const MEASURE = '按规定清理备用金，超额部分退回专户。';
const PLAN = '一周内逐笔核对，月底前退回专户。';
const DONE = '已核对23笔，退回专户4.2万元。';
const SEEN = '现场核对余额与台账一致。';
const AGAIN = '次月抽查，备用金又超额。';

test.describe('整改：从督查问题到销号，问题反弹再来一次', () => {
  test('问题立项，单位签收、报告、提请销号；督查员现场核验，办公室销号；反弹后重新整改', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const unit = await enters(browser, 'educationLiaison');
    const inspection = await hasBegunInspecting(secretary.server, { matter: MATTER, unit: '市教育局' });
    await hasConcluded(secretary.server, unit.server, inspection, { matter: FOUND, text: '超额滞留4.2万元。' });

    await secretary.page.goto(`/inspections/${inspection.id}`);
    const opening = await begins(secretary.page, '整改立项');
    await opening.field('整改要求').fill(MEASURE);
    await opening.field('工作日').fill('10');
    await opening.presses(/^立项/);
    await opening.isDone();

    await unit.page.goto(`/inspections/${inspection.id}`);
    await unit.page.getByRole('link', { name: /^ZG-/ }).first().click();
    await unit.page.waitForURL(/\/rectifications\//);
    await expect(unit.page.getByText(MEASURE)).toBeVisible();
    const item = unit.page.url();
    const signing = await begins(unit.page, '签收整改');
    await signing.field('责任岗位').selectOption({ index: 1 });
    await signing.field('整改措施').fill(PLAN);
    await signing.presses('签收整改');
    await signing.isDone();
    await does(unit.page, '报整改进展', { 整改情况: '已核对一半。' });
    await does(unit.page, '提请销号', { 整改情况: DONE });
    await expect(unit.page.getByText('待核验').first()).toBeVisible();
    await expect(unit.page.getByRole('button', { name: '核验到位' })).toHaveCount(0);

    await secretary.page.goto(item);
    const check = await begins(secretary.page, '核验到位');
    await check.presses('核验到位');
    await check.refuses('地点', '请填写');
    await check.field('地点').fill('市教育局财务室');
    await check.field('核验所见').fill(SEEN);
    await check.presses('核验到位');
    await check.isDone();
    await does(secretary.page, '整改销号');
    await expect(secretary.page.getByText('已销号').first()).toBeVisible();
    await expect(secretary.page.getByText(SEEN)).toBeVisible();

    await does(secretary.page, '重新整改', { 反弹情况: AGAIN, 工作日: '5' });
    await unit.page.goto(item);
    await expect(unit.page.getByText(AGAIN).first()).toBeVisible();
    await expect(unit.page.getByText('整改中').first()).toBeVisible();
    await Promise.all([secretary.closesTheBrowser(), unit.closesTheBrowser()]);
  });
});
