import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { Secret, TOTP } from 'otpauth';
import { PASSWORD } from '../elements/accounts.js';
import { newDesk } from '../elements/desk.js';

// How people come in: a second factor set up and used, a list of liaisons taken in, a lost telephone.
const LIST = '成员单位,姓名,用户名,岗位\r\n市教育局,赵新来,zhao.xinlai,学生资助专员\r\n没有这个局,钱某,,\r\n';

/** What the authenticator shows now. */
const digits = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

test.describe.configure({ mode: 'serial' });

test.describe('登录：名册导入、动态码、手机遗失', () => {
  let first = '';
  let recovery = '';

  test('系统管理员导入名册：先逐行看，再办理，一次性口令表只下载一次', async ({ browser }) => {
    const desk = await newDesk(browser);
    await desk.signIn.open();
    await desk.signIn.with('xitong', PASSWORD);
    const sheet = desk.page.getByRole('region', { name: '批量安排岗位' });
    await sheet.locator('input[type=file]').setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await expect(sheet.getByText('新建账号1人，1行不能导入')).toBeVisible();
    await expect(sheet).toContainText('没有这个局');
    await sheet.getByRole('button', { name: '导入1人' }).click();
    const [file] = await Promise.all([desk.page.waitForEvent('download'), sheet.getByRole('button', { name: '下载1个账号的一次性口令表' }).click()]);
    first = /zhao\.xinlai,([\w-]+)/.exec(readFileSync(await file.path(), 'utf8'))?.[1] ?? '';
    expect(first).not.toBe('');
    await desk.closesTheBrowser();
  });

  test('新人用一次性口令登录，先改口令；设置动态码，保存恢复码', async ({ browser }) => {
    const desk = await newDesk(browser);
    const { page } = desk;
    await desk.signIn.open();
    await desk.signIn.with('zhao.xinlai', first);
    await page.getByLabel('原口令', { exact: true }).fill(first);
    await page.getByLabel('新口令', { exact: true }).fill(PASSWORD);
    await page.getByLabel('再输一次新口令', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '改口令' }).click();
    await expect(desk.heading('今日要办')).toBeVisible();
    await page.goto('/me');
    await page.getByRole('link', { name: '设置动态码' }).click();
    await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '下一步' }).click();
    const secret = (await page.locator('.second-square code').innerText()).replaceAll(' ', '');
    await page.getByLabel('动态码', { exact: true }).fill(digits(secret) === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: '确认' }).click();
    await expect(page.getByText('动态码或恢复码不正确')).toBeVisible();
    await page.getByLabel('动态码', { exact: true }).fill(digits(secret));
    await page.getByRole('button', { name: '确认' }).click();
    recovery = await page.getByRole('list', { name: '恢复码' }).getByRole('listitem').first().innerText();
    await page.getByRole('button', { name: '已保存恢复码' }).click();
    await expect(page.getByText('恢复码还剩10个')).toBeVisible();
    await desk.closesTheBrowser();
  });

  test('再登录须输入动态码，错的拒绝；手机不在身边，用恢复码', async ({ browser }) => {
    const desk = await newDesk(browser);
    const { page } = desk;
    await desk.signIn.open();
    await desk.signIn.with('zhao.xinlai', PASSWORD);
    await page.getByLabel('动态码', { exact: true }).fill('AAAA-BBBB');
    await page.getByRole('button', { name: '登录' }).click();
    await expect(desk.signIn.refusal).toContainText('动态码或恢复码不正确');
    await page.getByLabel('动态码', { exact: true }).fill(recovery);
    await page.getByRole('button', { name: '登录' }).click();
    await expect(desk.heading('今日要办')).toBeVisible();

    const guard = await newDesk(browser);
    await guard.signIn.open();
    await guard.signIn.with('anquan', PASSWORD);
    await expect(guard.heading('登录安全')).toBeVisible();
    await guard.page.getByRole('searchbox', { name: '账号或姓名的一部分' }).fill('zhao.xinlai');
    await guard.page.getByRole('row', { name: /zhao\.xinlai/ }).getByRole('button', { name: '解除动态码' }).click();
    const dialog = guard.page.getByRole('dialog', { name: '解除zhao.xinlai的动态码' });
    await dialog.getByRole('textbox').fill('手机遗失，已当面核实');
    await dialog.getByRole('button', { name: '解除动态码' }).click();
    await expect(guard.said('已解除动态码')).toBeVisible();
    await guard.closesTheBrowser();

    await page.goto('/me'); // his own session has ended with it
    await expect(page.getByRole('heading', { name: '登录' })).toBeVisible();
    await desk.signIn.with('zhao.xinlai', PASSWORD);
    await expect(page.getByText('口令之外')).toBeVisible();
    await desk.closesTheBrowser();
  });
});
