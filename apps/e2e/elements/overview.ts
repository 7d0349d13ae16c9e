import { expect, type Locator, type Page } from '@playwright/test';

/** 总览: figures, matrix, what is late. */
export class Overview {
  constructor(private readonly page: Page) {}

  figure(name: string): Locator {
    return this.page.getByLabel('主要数字').locator('> *').filter({ has: this.page.getByRole('term').filter({ hasText: name }) });
  }

  async number(name: string): Promise<number> {
    const text = (await this.figure(name).getByRole('link').first().textContent()) ?? '';
    return Number(text.trim());
  }

  /** One unit in one period; its name says the light. */
  cell(unit: string, period: string): Locator {
    return this.page.getByRole('grid', { name: '责任矩阵' }).getByRole('gridcell', { name: `${unit}，${period}，` });
  }

  async opensCell(unit: string, period: string): Promise<Locator> {
    await this.cell(unit, period).click();
    return this.page.getByRole('dialog');
  }

  get late(): Locator {
    return this.page.getByRole('list', { name: '逾期' });
  }

  async isShown(): Promise<void> {
    await expect(this.page.getByRole('grid', { name: '责任矩阵' })).toBeVisible();
  }
}
