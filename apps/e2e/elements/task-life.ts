import { expect, type Locator, type Page } from '@playwright/test';
import { Dialog } from './dialog.js';

/** What happens to a unit's part beside its straight way: objection, more time, towns, an urge. */
export class TaskLife {
  constructor(private readonly page: Page) {}

  private dialog(verb: string): Dialog {
    return new Dialog(this.page.getByRole('dialog', { name: new RegExp(`^${verb}`) }));
  }

  /** Opens the form of a verb that stands under 更多 of the unit's part. */
  async wants(unit: string, verb: '异议退办' | '申请延期' | '下交镇街' | '收回下交'): Promise<Dialog> {
    await this.page.getByRole('button', { name: `更多：${unit}` }).click();
    await this.page.getByRole('menuitem', { name: verb }).click();
    return this.dialog(verb);
  }

  /** 更多 of the unit's part, or nothing where it has no further verb; answers with the verbs it offers. */
  async offers(unit: string): Promise<readonly string[]> {
    const more = this.page.getByRole('button', { name: `更多：${unit}` });
    if ((await more.count()) === 0) return [];
    await more.click();
    const verbs = await this.page.getByRole('menuitem').allTextContents();
    await this.page.keyboard.press('Escape');
    return verbs;
  }

  /** The form by which the secretariat answers an objection. */
  async wantsToUphold(): Promise<Dialog> {
    await this.page.getByRole('button', { name: '维持交办', exact: true }).click();
    return this.dialog('维持交办');
  }

  async grantsExtension(): Promise<void> {
    await this.page.getByRole('button', { name: '同意延期', exact: true }).click();
  }

  async wantsToUrge(): Promise<Dialog> {
    await this.page.getByRole('button', { name: '催办', exact: true }).click();
    const dialog = this.dialog('催办');
    await expect(dialog.box.getByRole('checkbox').first()).toBeVisible();
    return dialog;
  }

  /** Leaves of what would be urged only the reports of one month. */
  async urgesOnly(dialog: Dialog, month: string): Promise<void> {
    for (const box of await dialog.box.getByRole('checkbox').all()) {
      if ((await box.getAttribute('aria-label'))?.endsWith(` ${month}`) !== true) await box.uncheck();
    }
  }

  /** One value of 基本情况, such as 限期. */
  fact(name: string): Locator {
    return this.page.getByLabel('基本情况').locator('> *').filter({ has: this.page.getByRole('term').filter({ hasText: name }) });
  }
}
