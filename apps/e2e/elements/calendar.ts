import { expect, type Locator, type Page } from '@playwright/test';
import { Dialog } from './dialog.js';

/** 工作日历 and 修改记录 on 设置. */
export class Calendar {
  constructor(private readonly page: Page) {}

  async wantsToCorrect(): Promise<Dialog> {
    await this.page.getByRole('button', { name: '更正一天' }).click();
    return this.dialog();
  }

  async wantsToTakeBack(day: string): Promise<Dialog> {
    await this.row(day).getByRole('button', { name: '恢复' }).click();
    return this.dialog();
  }

  private async dialog(): Promise<Dialog> {
    const dialog = new Dialog(this.page.getByRole('dialog', { name: '更正一天' }));
    await expect(dialog.box).toBeVisible();
    return dialog;
  }

  /** A day that was corrected. */
  row(day: string): Locator {
    return this.page.getByRole('table', { name: '工作日历' }).getByRole('row').filter({ hasText: day }).filter({ hasText: '更正' });
  }

  change(words: string): Locator {
    return this.page.getByRole('list', { name: '修改记录' }).getByRole('listitem').filter({ hasText: words });
  }
}
