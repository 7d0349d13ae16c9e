import { expect, type Locator, type Page } from '@playwright/test';

/** 填报进展. */
export class ReportForm {
  constructor(private readonly page: Page) {}

  get progress(): Locator {
    return this.page.getByLabel('本期进展');
  }

  get draftNote(): Locator {
    return this.page.getByText(/^草稿已存|^没有连上服务器，草稿存在本机|^这份草稿在别处改过$|^正在存草稿$|^有未存的改动$/).first();
  }

  async writes(text: string): Promise<void> {
    await this.progress.fill(text);
  }

  async isKept(): Promise<void> {
    await expect(this.page.getByText(/^草稿已存/)).toBeVisible();
  }

  async files(as: '报送' | '送负责人签发' = '报送'): Promise<void> {
    await this.page.getByLabel('内容不含涉密信息和救助对象个人信息').check();
    await this.page.getByRole('button', { name: as, exact: true }).click();
  }

  async isFiled(times: number): Promise<void> {
    await expect(this.page.getByRole('region', { name: `第${times}次` })).toContainText('已报送');
    await expect(this.progress).toBeHidden();
  }
}
