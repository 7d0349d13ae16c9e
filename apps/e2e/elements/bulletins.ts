import { expect, type Page } from '@playwright/test';
import { Dialog } from './dialog.js';

/** 通报: the list, and one of them. */
export class Bulletins {
  constructor(private readonly page: Page) {}

  async opens(): Promise<void> {
    await this.page.goto('/bulletins');
    await expect(this.page.getByRole('heading', { name: '通报', level: 1 })).toBeVisible();
  }

  /** The dialog behind a button of the head; its title begins with the same words. */
  async steps(button: string): Promise<Dialog> {
    await this.page.getByRole('button', { name: button, exact: true }).first().click();
    return new Dialog(this.page.getByRole('dialog', { name: new RegExp(`^${button}`) }));
  }

  /** Takes a step that asks for nothing else. */
  async takes(button: string): Promise<void> {
    const dialog = await this.steps(button);
    await dialog.presses(button);
    await expect(dialog.box).toHaveCount(0);
  }

  /** A figure of the last line of the table. */
  total(place: number) {
    return this.page.locator('tfoot td').nth(place);
  }

  paper() {
    return this.page.getByRole('article', { name: '文书预览' });
  }
}
