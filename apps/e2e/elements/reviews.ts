import { expect, type Locator, type Page } from '@playwright/test';

/** 审核. */
export class Reviews {
  constructor(private readonly page: Page) {}

  get position(): Locator {
    return this.page.getByText(/^\d+ \/ \d+$/);
  }

  async picks(title: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await expect(this.page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
  }

  /** Where several units report on one task. */
  async picksOf(title: string, unit: string): Promise<void> {
    await this.waiting(title, unit).click();
    await expect(this.page.getByRole('main').getByText(new RegExp(`^${unit} · `)).last()).toBeVisible();
  }

  /** What waits in the queue for an answer. */
  waiting(title: string, unit: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${title}.*${unit}`) });
  }

  async returns(reason: string): Promise<void> {
    await this.page.getByLabel('退回原因').fill(reason);
    await this.page.getByRole('button', { name: '退回', exact: true }).click();
    await expect(this.page.getByText('已退回')).toBeVisible();
  }

  /** The head signs, the county passes on. */
  async passes(verb: '签发' | '核对通过'): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${verb}`) }).click();
  }

  async accepts(): Promise<void> {
    await this.page.getByRole('button', { name: /^通过/ }).click();
    await expect(this.page.getByText('已通过')).toBeVisible();
  }
}
