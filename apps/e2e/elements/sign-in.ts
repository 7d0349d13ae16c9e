import { expect, type Locator, type Page } from '@playwright/test';
import { nameOf, PASSWORD, type Account, type Unnamed } from './accounts.js';

/** 登录. */
export class SignIn {
  constructor(private readonly page: Page) {}

  get refusal(): Locator {
    return this.page.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.goto('/sign-in');
    await expect(this.page.getByRole('heading', { name: '登录' })).toBeVisible();
  }

  async with(accountName: string, password: string): Promise<void> {
    await this.page.getByLabel('账号', { exact: true }).fill(accountName);
    await this.page.getByLabel('口令', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '登录' }).click();
  }

  async as(account: Account | Unnamed): Promise<void> {
    await this.open();
    await this.with(nameOf(account), PASSWORD);
    await expect(this.page.getByRole('heading', { name: '今日要办', level: 1 })).toBeVisible();
  }
}
