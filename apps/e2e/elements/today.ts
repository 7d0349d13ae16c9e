import { expect, type Locator, type Page } from '@playwright/test';

/** 今日要办. */
export class Today {
  constructor(private readonly page: Page) {}

  /** The line about a task or report, such as `待签收`. */
  line(title: string, reason: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: title }).filter({ hasText: reason });
  }

  async opens(title: string, reason: string): Promise<void> {
    await expect(this.line(title, reason)).toBeVisible();
    await this.line(title, reason).getByRole('link').last().click();
    // The page left stays until the next is there, with buttons of the same names.
    await expect(this.page.getByRole('heading', { level: 1, name: '今日要办' })).toBeHidden();
  }
}
