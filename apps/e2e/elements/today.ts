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
  }
}
