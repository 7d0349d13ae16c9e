import { Injectable } from '@nestjs/common';
import { DomainError } from '@lianxi/domain';

const WINDOW_SECONDS = 60;
const FAILURES = 20;
const ADDRESSES = 10_000;

/** Failed sign-ins per address: guessing many names from one place is slowed down, whatever the names. */
@Injectable()
export class AttemptLimit {
  private readonly failures = new Map<string, { count: number; until: number }>();

  /** RATE_LIMITED {seconds} once there were too many in a minute. */
  demand(address: string, now: number): void {
    const known = this.failures.get(address);
    if (!known || known.until <= now || known.count < FAILURES) return;
    throw new DomainError('RATE_LIMITED', { seconds: Math.ceil((known.until - now) / 1000) });
  }

  count(address: string, now: number): void {
    const known = this.failures.get(address);
    if (known && known.until > now) known.count += 1;
    else this.failures.set(address, { count: 1, until: now + WINDOW_SECONDS * 1000 });
    if (this.failures.size > ADDRESSES) this.failures.clear();
  }
}
