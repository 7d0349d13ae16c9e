import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import { Config } from '../../platform/config.js';
import { log } from '../../platform/log.js';

const CHANNEL = 'lianxi_notification';
const RETRY_MS = { first: 500, most: 15_000 };

/** In the transaction that writes them: every server hears of it when it is committed, and not before. */
export async function signal(manager: EntityManager, jointMeetingId: string, accountIds: readonly string[]): Promise<void> {
  const keys = [...new Set(accountIds)].map((accountId) => `${jointMeetingId} ${accountId}`);
  if (keys.length > 0) await manager.query(`SELECT pg_notify('${CHANNEL}', key) FROM unnest($1::text[]) AS key`, [keys]);
}

/** What this server hears of messages: one connection that listens, however many sockets are open. It carries no content. */
@Injectable()
export class NotificationFeed implements OnModuleDestroy {
  private readonly listeners = new Map<string, Set<() => void>>();
  private connecting: Promise<void> | null = null;
  private client: Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private ended = false;

  constructor(private readonly config: Config) {}

  /** Yields once at the beginning and whenever something came for the account; several at once are one. */
  async *changes(jointMeetingId: string, accountId: string): AsyncGenerator<void> {
    const key = `${jointMeetingId} ${accountId}`;
    let pending = true;
    let wake: (() => void) | null = null;
    const listener = (): void => {
      pending = true;
      wake?.();
    };
    this.listeners.set(key, (this.listeners.get(key) ?? new Set()).add(listener));
    try {
      await this.connect();
      for (;;) {
        if (!pending) await new Promise<void>((resolve) => (wake = resolve));
        pending = false;
        yield;
      }
    } finally {
      this.listeners.get(key)?.delete(listener);
      if (this.listeners.get(key)?.size === 0) this.listeners.delete(key);
    }
  }

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private connect(wait = RETRY_MS.first): Promise<void> {
    this.connecting ??= this.listen().catch((error: unknown) => {
      log.warn({ err: error }, 'the feed of messages is not connected; pages ask by themselves meanwhile');
      this.lost(wait);
    });
    return this.connecting;
  }

  private async listen(): Promise<void> {
    const client = new Client({ connectionString: this.config.databaseUrl, application_name: 'lianxi-feed', keepAlive: true });
    client.on('error', () => undefined);
    client.on('end', () => this.lost(RETRY_MS.first));
    client.on('notification', ({ payload }) => this.listeners.get(payload ?? '')?.forEach((listener) => listener()));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.client = client;
    // What came while nobody listened is not lost: everybody looks once.
    for (const set of this.listeners.values()) set.forEach((listener) => listener());
  }

  private lost(wait: number): void {
    this.connecting = null;
    this.client = null;
    if (this.ended || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      if (this.listeners.size > 0) void this.connect(Math.min(wait * 2, RETRY_MS.most));
    }, wait);
    this.retry.unref();
  }
}
