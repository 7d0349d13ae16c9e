import { expect, type Page } from '@playwright/test';
import { Dialog } from './dialog.js';

/** 批示: written by a leader, registered by the secretariat. */
export class Instructions {
  constructor(private readonly page: Page) {}

  async wantsToWrite(): Promise<Dialog> {
    await this.page.getByRole('button', { name: '批示', exact: true }).click();
    return this.opened('批示');
  }

  async wantsToRegister(): Promise<Dialog> {
    // 今日要办 offers it too: only on the page of the 批示 is it this one's.
    await expect(this.page.getByRole('heading', { name: '今日要办', level: 1 })).toHaveCount(0);
    await this.page.getByRole('button', { name: '登记交办', exact: true }).click();
    return this.opened('登记交办');
  }

  private async opened(verb: string): Promise<Dialog> {
    const dialog = new Dialog(this.page.getByRole('dialog', { name: new RegExp(`^${verb}`) }));
    await expect(dialog.box).toBeVisible();
    return dialog;
  }
}
