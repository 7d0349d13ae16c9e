import { expect, type Locator, type Page } from '@playwright/test';

/** 任务: drafting, assigning, acknowledging. */
export class Tasks {
  constructor(private readonly page: Page) {}

  async drafts({ title, every, day }: { title: string; every: '每月' | '每季度'; day: number }): Promise<void> {
    const { page } = this;
    await page.getByLabel('标题').fill(title);
    await page.getByText('不设限期').click();
    await page.getByLabel('报送间隔').selectOption(every);
    await page.getByLabel('每期最后一月的几日前报').fill(String(day));
    await page.getByRole('button', { name: '存为草拟' }).click();
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }

  /** Opens what assigning would ask of people. */
  async looksAhead(): Promise<Locator> {
    await this.page.getByRole('button', { name: '交办', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: /^交办/ });
    await expect(dialog.getByText('交办后')).toBeVisible();
    return dialog;
  }

  async assigns(dialog: Locator): Promise<void> {
    await dialog.getByRole('button', { name: '交办', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  async acknowledges(): Promise<void> {
    await this.page.getByRole('button', { name: '签收', exact: true }).click();
    await expect(this.page.getByRole('button', { name: '签收', exact: true })).toBeHidden();
  }

  /** Finds a task in the list by its words; answers with the rows found. */
  async finds(title: string): Promise<Locator> {
    await this.page.getByRole('searchbox', { name: '编号、标题、内容' }).fill(title);
    const table = this.page.getByRole('table', { name: '任务清单' });
    await expect(table.getByRole('row').filter({ hasText: title }).first()).toBeVisible();
    await expect(table.getByRole('row').filter({ hasNotText: title })).toHaveCount(1); // only the head
    return table.getByRole('row').filter({ hasText: title });
  }

  async opens(title: string): Promise<void> {
    await (await this.finds(title)).getByRole('link', { name: title }).click();
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }

  part(unit: string): Locator {
    return this.page.getByRole('table', { name: '交办与分工' }).getByRole('row').filter({ hasText: unit });
  }

  /** The expected report of a unit, on the task's page. */
  slot(unit: string, period: string): Locator {
    return this.page.getByRole('table', { name: '应报与进展' }).getByRole('row').filter({ hasText: period }).filter({ hasText: unit });
  }

  get timeline(): Locator {
    return this.page.getByRole('list', { name: '办理经过' });
  }
}
