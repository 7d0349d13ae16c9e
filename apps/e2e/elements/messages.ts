import { expect, type Locator, type Page } from '@playwright/test';
import type { Server } from './server.js';

/** 消息: the bell in the header, and the list behind it. */
export class Messages {
  constructor(private readonly page: Page) {}

  get bell(): Locator {
    return this.page.getByRole('link', { name: /^消息，未读\d+条$/ });
  }

  /** What the bell shows. */
  async shown(): Promise<number> {
    return Number(/\d+/.exec((await this.bell.getAttribute('aria-label')) ?? '')?.[0]);
  }

  /** What it will show: right after a page opened the bell may not know yet. */
  async unread(server: Server): Promise<number> {
    const [meeting] = await server.meetings();
    const { unreadNotifications } = await server.read<{ unreadNotifications: number }>('{ unreadNotifications }', {}, meeting?.id);
    return unreadNotifications;
  }

  async open(): Promise<void> {
    await this.bell.click();
    await expect(this.page.getByRole('heading', { name: '消息', level: 1 })).toBeVisible();
  }

  /** One message of a kind, by words of it. */
  line(kind: string, words: string): Locator {
    return this.page.getByRole('region', { name: kind }).getByRole('listitem').filter({ hasText: words });
  }
}
