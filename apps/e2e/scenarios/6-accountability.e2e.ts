import { expect, test } from '@playwright/test';
import { enters } from '../elements/desk.js';
import { daysLater, hasBegunInspecting, hasConcluded } from '../elements/prepared-inspection.js';
import { begins, does } from '../elements/step.js';

const MATTER = '学生资助政策落实';
const FOUND = '资助名单公示缺失';
const WHY = '督查发现的问题属实，单位主要负责人未尽督促之责。';
const SPOKEN = '已补公示，今后逐月核对。';
const AUTHORITY = '市纪委监委';
const OUTCOME = '市纪责〔2026〕3号';

test.describe('问责：从记录中的事实到有权机关的处理结果', () => {
  test('勾选事实，提出建议；单位陈述；领导批准；移送、回执、登记结果，台账里看得到；系统自己不提处理方式', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const unit = await enters(browser, 'educationLiaison');
    const inspection = await hasBegunInspecting(secretary.server, { matter: MATTER, unit: '市教育局' });
    await hasConcluded(secretary.server, unit.server, inspection, { matter: FOUND, text: '二季度名单没有公示。' });
    const { installation: { today } } = await secretary.server.read<{ installation: { today: string } }>('{ installation { today } }');
    await Promise.all([secretary.closesTheBrowser(), unit.closesTheBrowser()]);

    const officer = await enters(browser, 'accountabilityOfficer');
    const { page } = officer;
    await page.goto('/accountability/new');
    await page.getByRole('combobox', { name: '单位' }).fill('市教育局');
    await page.getByRole('option', { name: /市教育局/ }).click();
    await page.getByRole('checkbox', { name: new RegExp(FOUND) }).check();
    await expect(page.getByRole('status').filter({ hasText: '已选1项' })).toBeVisible();
    await page.getByLabel('种类', { exact: true }).selectOption({ label: '问责' });
    await page.getByLabel('事由', { exact: true }).fill(WHY);
    await expect(page.getByText('这里没有、也不能填写处理方式')).toBeVisible();
    await page.getByRole('button', { name: '提出建议', exact: true }).click();
    await page.waitForURL(/\/accountability\/[0-9a-f-]{36}$/);
    const proposal = page.url();
    await does(page, '听取陈述申辩', { 陈述截止日: daysLater(today, 7) });

    const head = await enters(browser, 'educationHead');
    await head.page.goto('/hearings');
    const request = head.page.locator('section').filter({ hasText: WHY });
    await request.getByLabel('陈述申辩内容', { exact: true }).fill(SPOKEN);
    await request.getByRole('button', { name: '提交陈述', exact: true }).click();
    await expect(head.said('已提交陈述申辩')).toBeVisible();
    await head.closesTheBrowser();

    await page.reload();
    await expect(page.getByText(SPOKEN).first()).toBeVisible();
    await does(page, '报批');
    const leader = await enters(browser, 'leader');
    await leader.page.goto(proposal);
    await does(leader.page, '批准', { 意见: '同意移送。' });
    await leader.closesTheBrowser();

    await page.reload();
    await does(page, '移送有权机关', { 接收机关: AUTHORITY, 文件: '江联办函〔2026〕6号' });
    await does(page, '登记移送回执', { 回执编号: '市纪收〔2026〕18号' });
    const outcome = await begins(page, '登记处理结果');
    await expect(outcome.field('处理方式')).toHaveValue('');
    await outcome.presses('登记处理结果');
    await outcome.refuses('处理方式', '请填写');
    await outcome.field('处理方式').selectOption({ label: '通报' });
    await outcome.field('文件').fill(OUTCOME);
    for (const label of ['决定日期', '送达日期', '生效日期']) await outcome.typesDay(label, today);
    await outcome.field('依据').fill('监察建议书');
    await outcome.presses('登记处理结果');
    await outcome.isDone();
    await expect(page.getByText(OUTCOME).first()).toBeVisible();
    await page.goto('/accountability');
    await expect(page.getByRole('row').filter({ hasText: WHY })).toContainText('结果已登记');
    await officer.closesTheBrowser();
  });
});
