import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Download, type Page } from '@playwright/test';
import { Dialog } from './dialog.js';

/** axe brings its own copy of Playwright's types. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** 文书 and 证据包 of what is open: what leaves the house on paper, or as an archive. */
export class Papers {
  constructor(private readonly page: Page) {}

  async opens(button: '文书' | '证据包'): Promise<Dialog> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    return new Dialog(this.page.getByRole('dialog', { name: new RegExp(`^${button} · `) }));
  }

  async chooses(dialog: Dialog, label: '文种' | '主送单位' | '发文机关', word: string): Promise<void> {
    await dialog.field(label).selectOption({ label: word });
  }

  /** What the preview shows. */
  paper(dialog: Dialog) {
    return dialog.box.getByRole('article', { name: '文书预览' });
  }

  async takes(dialog: Dialog, button: string): Promise<Download> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), dialog.presses(button)]);
    return file;
  }

  /** Nothing a screen reader or a keyboard would stumble over while the dialog is open. */
  async isInOrder(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page as unknown as AxePage }).include('dialog, [role=dialog]').setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  }
}
