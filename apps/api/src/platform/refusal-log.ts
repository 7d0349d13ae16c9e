import { Injectable } from '@nestjs/common';
import { AuditEventEntity, insertRows } from '@lianxi/api-data';
import { categoryOf, DomainError } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import { auditRowOf, whoAsks, type AuditEntry } from './audit-log.js';
import { Clock } from './clock.js';
import { log } from './log.js';
import type { RequestContext } from './request-context.js';

/** So long the same refusal of the same account is only counted. */
const GATHER_MS = 3_000;
/** Different ones at once; more are counted together. */
const MOST = 500;
/** What writes its refusals itself, in the transaction that counts them. */
const OWN_ENTRY: ReadonlySet<string> = new Set(['signIn', 'completeSignIn']);

/** What concerns the audit administrator: nobody may, too many tries, and somebody at the door of a joint meeting that is not theirs. */
function isRefusal({ code, params }: DomainError): boolean {
  return categoryOf(code) === 'FORBIDDEN' || code === 'RATE_LIMITED' || (code === 'NOT_FOUND' && params['subject'] === 'joint_meeting');
}

/**
 * Refused requests into the audit log. Nothing was acknowledged, so they are gathered for some seconds and written together beside the requests: whoever
 * sends thousands fills a counter, not the disk, and waits for nothing.
 */
@Injectable()
export class RefusalLog {
  private gathered = new Map<string, { entry: AuditEntry; count: number }>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** `operation`: the root field, or the route. A sign-in that failed has its own entry. `always`: at a door where also a session that is none, or no more, is told. */
  note(context: RequestContext, error: DomainError, operation: string, when: 'by_right' | 'always' = 'by_right'): void {
    const told = isRefusal(error) || (when === 'always' && error.category === 'UNAUTHENTICATED');
    if (!told || (OWN_ENTRY.has(operation) && error.code !== 'RATE_LIMITED')) return;
    const who = context.signedIn === null ? { accountId: null, accountName: null, address: context.req.ip } : whoAsks(context);
    this.gather({ verb: 'refuse', ...who, outcome: error.code, at: this.now(), jointMeetingId: context.jointMeetingId, data: { operation } });
  }

  /** Somebody who was sent away before anything was known but the address. */
  noteStranger(address: string, error: DomainError, operation: string): void {
    this.gather({ verb: 'refuse', accountId: null, accountName: null, address, outcome: error.code, at: this.now(), jointMeetingId: null, data: { operation } });
  }

  private now(): string {
    return this.clock.systemNow().toISOString();
  }

  private gather(entry: AuditEntry & { readonly outcome: string }): void {
    const key = this.gathered.size < MOST ? [entry.accountId, entry.address, entry.outcome, String(entry.data?.['operation'])].join(' ') : 'others';
    const known = this.gathered.get(key);
    if (known) known.count += 1;
    else this.gathered.set(key, { count: 1, entry });
    this.timer ??= setTimeout(() => void this.flush(), GATHER_MS);
  }

  /** Writes what is gathered; at the end of the server before its connections close. */
  async flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const entries = [...this.gathered.values()];
    if (entries.length === 0) return;
    this.gathered = new Map();
    try {
      await insertRows(this.dataSource.manager, AuditEventEntity, entries.map(({ entry, count }) => auditRowOf({ ...entry, data: { ...entry.data, count } })));
    } catch (error) {
      log.error({ err: error, refusals: entries.length }, 'refusals could not be written into the audit log');
    }
  }
}
