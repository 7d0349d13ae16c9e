import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe brings its own copy of Playwright's types. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** 查找: everything by name, initials or code, from the keyboard. */
export class Finder {
  constructor(private readonly page: Page) {}

  async opens(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.field()).toBeFocused();
  }

  /** Types it and waits for what is found. */
  async finds(text: string, option: string | RegExp): Promise<void> {
    await this.field().fill(text);
    await expect(this.page.getByRole('option', { name: option }).first()).toBeVisible();
  }

  async chooses(option: string | RegExp): Promise<void> {
    const chosen = this.page.getByRole('option', { name: option, selected: true });
    for (let steps = 0; steps < 40 && (await chosen.count()) === 0; steps += 1) await this.page.keyboard.press('ArrowDown');
    await expect(chosen).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  async closes(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.field()).toBeHidden();
  }

  /** Nothing a screen reader or a keyboard would stumble over. */
  async isInOrder(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page as unknown as AxePage }).include('dialog').setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  }

  private field() {
    return this.page.getByRole('combobox', { name: '查找', exact: true });
  }
}
