import { expect, test } from '@playwright/test';
import { accounts, PASSWORD } from '../elements/accounts.js';
import { newDesk } from '../elements/desk.js';
import { Finder } from '../elements/finder.js';

test('只用键盘：登录，到今日要办，到总览，走到逾期的格子，打开，关上，焦点还在原处', async ({ browser }) => {
  const desk = await newDesk(browser);
  const { page } = desk;
  const { keyboard } = page;
  await desk.signIn.open();
  await page.getByLabel('账号', { exact: true }).focus();
  await keyboard.type(accounts.secretary);
  await keyboard.press('Tab');
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await expect(desk.heading('今日要办')).toBeVisible();

  // The first stop of a new page is the way past the navigation.
  await page.locator('body').focus();
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.getByRole('link', { name: /^总览/ }).focus();
  await keyboard.press('Enter');
  await desk.overview.isShown();

  const grid = page.getByRole('grid', { name: '责任矩阵' });
  await grid.locator('[tabindex="0"]').focus();
  const late = grid.getByRole('gridcell', { name: /逾期未报/ }).first();
  const [row, column] = await Promise.all([late.getAttribute('data-row'), late.getAttribute('data-column')]);
  const at = async (name: 'data-row' | 'data-column'): Promise<number> => Number(await page.locator('td:focus').getAttribute(name));
  for (let steps = 0; steps < 60 && (await at('data-row')) < Number(row); steps += 1) await keyboard.press('ArrowDown');
  for (let steps = 0; steps < 30 && (await at('data-column')) < Number(column); steps += 1) await keyboard.press('ArrowRight');
  for (let steps = 0; steps < 30 && (await at('data-column')) > Number(column); steps += 1) await keyboard.press('ArrowLeft');
  await expect(late).toBeFocused();

  await keyboard.press('Enter');
  const popover = page.getByRole('dialog', { name: /逾期未报/ });
  await expect(popover.getByText(/逾期\d+个工作日/).first()).toBeVisible();
  await expect(popover).toBeFocused();
  await keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await expect(late).toBeFocused();

  await keyboard.press('Enter');
  await popover.getByRole('link', { name: '打开应报' }).first().focus();
  await keyboard.press('Enter');
  await expect(desk.heading(/·/)).toBeVisible();
  await desk.closesTheBrowser();
});

test('只用键盘：查找，按拼音首字母找到单位并打开；不选就关上，焦点还在原处', async ({ browser }) => {
  const desk = await newDesk(browser);
  const { page } = desk;
  await desk.signIn.as('secretary');
  await expect(desk.heading('今日要办')).toBeVisible();
  const finder = new Finder(page);
  await finder.opens();
  await finder.finds('sjyj', /市教育局/);
  await finder.isInOrder();
  await finder.chooses(/市教育局/);
  await expect(desk.heading('市教育局')).toBeVisible();

  const menu = page.getByRole('link', { name: /^总览/ });
  await menu.focus();
  await finder.opens();
  await finder.finds('任务', /任务/);
  await finder.closes();
  await expect(menu).toBeFocused();
  await desk.closesTheBrowser();
});
