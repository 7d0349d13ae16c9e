import { expect, type Locator } from '@playwright/test';

/** What asks before a verb is done: its fields, its buttons, what it refuses beside which field. */
export class Dialog {
  constructor(readonly box: Locator) {}

  field(label: string): Locator {
    return this.box.getByLabel(label, { exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.box.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** Typed as people do who know the day; Enter takes it, or leaves the field as it was where the day cannot be chosen. */
  async typesDay(label: string, day: string): Promise<void> {
    await this.field(label).fill(day);
    await this.field(label).press('Enter');
  }

  /** The words stand beside the field, and a screen reader reads them with it. */
  async refuses(label: string, words: string): Promise<void> {
    await expect(this.field(label)).toHaveAccessibleDescription(new RegExp(words));
    await expect(this.box.getByRole('alert').filter({ hasText: words }).first()).toBeVisible();
  }

  async isDone(): Promise<void> {
    await expect(this.box).toBeHidden();
  }
}
