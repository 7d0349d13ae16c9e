import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../../libs/testkit/demo/notice');

/** A notice of the demonstration, in our own words. */
export const noticeText = (name: 'demo-notice' | 'demo-notice-revised' | 'demo-task-plan'): string => readFileSync(resolve(FOLDER, `${name}.txt`), 'utf8');

/** 文件: importing one, checking what was read, entering it into the register. */
export class Notices {
  constructor(private readonly page: Page) {}

  async imports(text: string): Promise<void> {
    const { page } = this;
    await page.getByRole('main').getByRole('link', { name: /^导入/ }).first().click();
    await page.getByText('粘贴文字').click();
    await page.getByLabel('文件全文').fill(text);
    await page.getByLabel('内容不含涉密信息').check();
    await page.getByRole('button', { name: '导入' }).click();
    await expect(page.getByRole('heading', { name: '读出的条目' })).toBeVisible();
  }

  /** The reading of a sentence, by words of its title. */
  card(words: string | RegExp): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: words }) });
  }

  /** The first in the list: what most needs a person. */
  get firstDoubt(): Locator {
    return this.page.getByRole('article').first();
  }

  get doubts(): Locator {
    return this.page.getByText(/^存疑\d+条：/);
  }

  async selects(card: Locator): Promise<void> {
    await card.getByRole('button').first().click();
    await expect(card.getByRole('button', { pressed: true })).toBeVisible();
  }

  async renames(card: Locator, title: string): Promise<void> {
    await card.getByRole('button', { name: '修改' }).click();
    await card.getByLabel('事项名称').fill(title);
    await card.getByRole('button', { name: '保存' }).click();
    await expect(this.card(title)).toBeVisible();
  }

  async findsRight(card: Locator): Promise<void> {
    await card.getByRole('button', { name: '核对无误' }).click();
    await expect(card.getByText('已核对')).toBeVisible();
  }

  /** Opens the way into the register; answers with what is still in it. */
  async wantsToConfirm(): Promise<Locator> {
    await this.page.getByRole('button', { name: '确认入册' }).click();
    const dialog = this.page.getByRole('dialog');
    await expect(dialog.getByRole('row').first()).toBeVisible();
    return dialog;
  }

  /** Says whose sentence it is, where the text names nobody. */
  async matchesUnit(card: Locator, unit: string): Promise<void> {
    const title = (await card.getByRole('heading').textContent()) ?? '';
    await this.selects(card);
    await card.getByRole('combobox', { name: '对应单位' }).fill(unit);
    await card.getByRole('option', { name: unit }).first().click();
    await expect(this.card(title).getByText(unit).first()).toBeVisible();
  }

  async leavesOut(card: Locator): Promise<void> {
    const title = (await card.getByRole('heading').textContent()) ?? '';
    await this.selects(card);
    await card.getByRole('button', { name: '剔除' }).click();
    await expect(this.card(title).getByText('剔除', { exact: true })).toBeVisible();
  }

  /** Enters the notice, the doubtful readings as they stand; answers with what was entered. */
  async confirms(): Promise<string> {
    const dialog = await this.wantsToConfirm();
    const anyway = dialog.getByLabel('存疑的按现在的读法入册');
    if ((await anyway.count()) > 0) await anyway.check();
    await dialog.getByRole('button', { name: '入册' }).click();
    const result = dialog.getByRole('status');
    await expect(result).toContainText('新增职责');
    return (await result.textContent()) ?? '';
  }
}
