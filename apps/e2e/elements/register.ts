import { expect, type Locator, type Page } from '@playwright/test';
import { Dialog } from './dialog.js';

/** 职责清单: duties beside the sentences they come from. */
export class Register {
  constructor(private readonly page: Page) {}

  async showsUnit(name: string): Promise<void> {
    await this.page.getByRole('region', { name: '单位' }).getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(this.page.getByRole('region', { name: '职责' }).getByRole('heading', { name, level: 2 })).toBeVisible();
  }

  duty(words: string | RegExp): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: words }) });
  }

  async selects(words: string | RegExp): Promise<Locator> {
    const card = this.duty(words);
    await card.getByRole('button').first().click();
    return card;
  }

  /** The sentence marked in the text of the notice. */
  get markedSentence(): Locator {
    return this.page.getByRole('document', { name: '文件原文' }).getByRole('button', { pressed: true }).locator('..');
  }

  /** Of all duties only those that ask for reports without saying how often. */
  async showsUnset(): Promise<void> {
    await this.page.getByLabel('频次', { exact: true }).selectOption({ label: '未定频次' });
  }

  async wantsFrequency(card: Locator): Promise<Dialog> {
    await card.getByRole('button', { name: '设定频次与依据' }).click();
    return new Dialog(this.page.getByRole('dialog', { name: /^设定频次与依据/ }));
  }

  async makesTask(words: string | RegExp): Promise<void> {
    await this.duty(words).getByRole('link', { name: '建任务' }).click();
    await expect(this.page.getByRole('heading', { name: '草拟任务' })).toBeVisible();
  }
}
