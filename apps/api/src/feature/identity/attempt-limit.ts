import { Injectable } from '@nestjs/common';
import { DomainError } from '@lianxi/domain';

const WINDOW_SECONDS = 60;
const FAILURES = 20;
const ADDRESSES = 10_000;

/** Failed sign-ins per address: guessing many names from one place is slowed down, whatever the names. */
@Injectable()
export class AttemptLimit {
  /** Oldest window first: a map keeps the order of insertion. */
  private readonly attempts = new Map<string, { count: number; until: number }>();

  /** RATE_LIMITED {seconds} once there were too many in a minute; else this one counts, before its password costs anything. */
  begin(address: string, now: number): void {
    const known = this.attempts.get(address);
    if (!known || known.until <= now) return this.open(address, now);
    if (known.count >= FAILURES) throw new DomainError('RATE_LIMITED', { seconds: Math.ceil((known.until - now) / 1000) });
    known.count += 1;
  }

  /** What turned out right was no failure. */
  forgive(address: string): void {
    const known = this.attempts.get(address);
    if (known && known.count > 0) known.count -= 1;
  }

  /** Where the table is full the oldest goes: filling it lets nobody else's count go. */
  private open(address: string, now: number): void {
    this.attempts.delete(address);
    this.attempts.set(address, { count: 1, until: now + WINDOW_SECONDS * 1000 });
    if (this.attempts.size <= ADDRESSES) return;
    const [oldest] = this.attempts.keys();
    if (oldest !== undefined) this.attempts.delete(oldest);
  }
}
