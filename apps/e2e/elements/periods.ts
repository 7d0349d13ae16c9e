import { expect, type Locator, type Page } from '@playwright/test';
import { Dialog } from './dialog.js';

/** 锁定与例外: months whose reports are closed. */
export class Periods {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: '锁定与例外' }).click();
    await expect(this.page.getByRole('heading', { name: '锁定与例外', level: 1 })).toBeVisible();
  }

  async wantsToLock(): Promise<Dialog> {
    await this.page.getByRole('button', { name: '锁定月份' }).click();
    return this.dialog('锁定月份');
  }

  async wantsToGrant(): Promise<Dialog> {
    await this.page.getByRole('button', { name: '登记例外' }).first().click();
    return this.dialog('登记例外');
  }

  /** The exceptions of a locked month. */
  exceptions(unit: string): Locator {
    return this.page.getByRole('table', { name: '例外' }).getByRole('row').filter({ hasText: unit });
  }

  private async dialog(verb: string): Promise<Dialog> {
    const dialog = new Dialog(this.page.getByRole('dialog', { name: new RegExp(`^${verb}`) }));
    await expect(dialog.box).toBeVisible();
    return dialog;
  }
}
