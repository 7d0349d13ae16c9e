import { expect, test, type Page } from '@playwright/test';
import { enters, newDesk } from '../elements/desk.js';
import { Dialog } from '../elements/dialog.js';

const TOLD = '来信反映：我们村的临时救助公示栏空了半年，问镇里说在系统里，群众看不到。';
const HEARD = '来电反映：独居老人摔伤以后没有人上门，邻居在照顾，请帮忙看看。';
const ANSWER = '已督促张贴并核对最近六个月的公示，现已补齐。';
const PHONE = { width: 390, height: 844 };

const dialogOf = (page: Page, name: RegExp): Dialog => new Dialog(page.getByRole('dialog', { name }));

test.describe('举报核查', () => {
  test('群众在手机上匿名举报，少写一项说得出来；办公室登记、答复；群众凭查询码看到并评价', async ({ browser }) => {
    const secretary = await enters(browser, 'secretary');
    const code = secretary.page.url().match(/\/m\/([^/]+)/)?.[1] ?? '';

    const sender = await newDesk(browser);
    const { page } = sender;
    await page.setViewportSize(PHONE);
    await page.goto(`/public/${code}`);
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await expect(page.getByLabel('反映什么问题')).toHaveAccessibleDescription(/请选择/);
    await page.getByLabel('反映什么问题').selectOption({ label: '应公示未公示' });
    await page.getByLabel('事情经过').fill(TOLD);
    await page.getByRole('radio', { name: /^匿名/ }).check();
    await page.getByLabel(/不含涉密信息/).check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await expect(page.getByRole('heading', { name: '已收到，请记下查询码' })).toBeFocused();
    const receipt = await page.getByLabel('查询码').innerText();
    expect(receipt.replace(/\D/g, '')).toHaveLength(20);

    await secretary.page.goto(`/m/${code}/complaints?state=received`);
    await secretary.page.getByRole('link', { name: '应公示未公示' }).click();
    await expect(secretary.page.getByText(TOLD)).toBeVisible();
    await secretary.page.getByRole('button', { name: '登记举报', exact: true }).click();
    const register = dialogOf(secretary.page, /^登记举报/);
    await register.presses('登记举报');
    await register.isDone();
    await secretary.page.getByRole('button', { name: '答复', exact: true }).click();
    const answer = dialogOf(secretary.page, /^答复/);
    await answer.presses('答复');
    await answer.refuses('答复内容', '请填写');
    await answer.field('答复内容').fill(ANSWER);
    await answer.presses('答复');
    await answer.isDone();

    await page.goto(`/public/${code}/follow`);
    await page.getByLabel('查询码').fill(`${receipt.slice(0, -1)}${receipt.endsWith('0') ? '1' : '0'}`);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await expect(page.getByLabel('查询码')).toHaveAccessibleDescription(/20位数字/);
    await page.getByLabel('查询码').fill(receipt);
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await expect(page.getByText(ANSWER)).toBeVisible();
    await page.getByRole('radio', { name: '满意', exact: true }).check();
    await page.getByRole('button', { name: '提交评价' }).click();
    await expect(page.getByRole('radio', { name: '满意', exact: true })).toHaveCount(0);
    await sender.closesTheBrowser();
    await secretary.closesTheBrowser();
  });

  test('镇街接到来电，代为登记，得到查询码；名字谁也看不到', async ({ browser }) => {
    const town = await enters(browser, 'townLiaison');
    await town.page.goto(`${town.page.url().match(/.*\/m\/[^/]+/)?.[0] ?? ''}/complaints`);
    await town.page.getByRole('button', { name: '代登记举报' }).click();
    const dialog = dialogOf(town.page, /^代登记举报/);
    await dialog.presses('登记');
    await dialog.refuses('姓名', '请填姓名');
    await dialog.field('类别').selectOption({ label: '发现困难群众线索' });
    await dialog.field('反映内容').fill(HEARD);
    await dialog.field('姓名').fill('端木来电');
    await dialog.field('电话').fill('13800002222');
    await dialog.box.getByLabel(/不涉及国家秘密/).check();
    await dialog.presses('登记');
    const told = dialogOf(town.page, /^已登记/);
    expect((await told.box.getByLabel('查询码').innerText()).replace(/\D/g, '')).toHaveLength(20);
    await told.presses('已告知反映人');
    await told.isDone();

    const secretary = await enters(browser, 'secretary');
    await secretary.page.goto(`${secretary.page.url().match(/.*\/m\/[^/]+/)?.[0] ?? ''}/complaints?state=received`);
    await secretary.page.getByRole('link', { name: '发现困难群众线索' }).last().click();
    await expect(secretary.page.getByText(HEARD)).toBeVisible();
    await expect(secretary.page.getByText('热线')).toBeVisible();
    await expect(secretary.page.getByText(/端木来电|13800002222/)).toHaveCount(0);
    await secretary.closesTheBrowser();
    await town.closesTheBrowser();
  });
});
