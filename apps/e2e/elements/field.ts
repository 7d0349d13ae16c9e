import { expect, type Locator, type Page } from '@playwright/test';

export interface WrittenVisit {
  readonly place: string;
  readonly observations: string;
}

/** 外勤记录, on a phone. */
export class Field {
  constructor(private readonly page: Page) {}

  get form(): Locator {
    return this.page.getByRole('form', { name: '外勤记录' });
  }

  /** 本机记录: the line of one record. */
  line(place: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: place }).filter({ has: this.page.getByRole('button') });
  }

  get badge(): Locator {
    return this.page.getByRole('link', { name: /外勤记录\d+条没有发送成功/ });
  }

  /** From 今日要办 in one tap, and the inspection in the next. */
  async opens(matter: string): Promise<void> {
    await this.page.getByRole('link', { name: '督查实施中，现场记录' }).click();
    await expect(this.page.getByRole('heading', { name: '外勤记录', level: 1 })).toBeVisible();
    await this.page.getByRole('link', { name: new RegExp(matter) }).click();
    await expect(this.form).toBeVisible();
  }

  /** What makes the page open without a connection is in place. */
  async isKeptOnThePhone(): Promise<void> {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  async writes({ place, observations }: WrittenVisit): Promise<void> {
    await this.form.getByRole('radio', { name: '实地察看、访谈' }).click();
    await this.form.getByLabel('地点', { exact: true }).fill(place);
    await this.form.getByLabel('接触人员', { exact: true }).fill('救助股股长');
    await this.form.getByLabel('所见情况', { exact: true }).fill(observations);
  }

  async adds(name: string, content: string): Promise<void> {
    await this.form.getByLabel('文件', { exact: true }).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await expect(this.form.getByText(name)).toBeVisible();
  }

  async finds(matter: string, words: string): Promise<void> {
    await this.form.getByLabel('由这次记录登记一个问题').check();
    await this.form.getByRole('radio', { name: '发放迟缓或差错' }).click();
    await this.form.getByLabel('涉及事项', { exact: true }).fill(matter);
    await this.form.getByLabel('问题情况', { exact: true }).fill(words);
  }

  async finishes(): Promise<void> {
    await this.form.getByRole('button', { name: '存好并发送' }).click();
  }
}
