import { Injectable } from '@nestjs/common';
import { DomainError } from '@lianxi/domain';

const WINDOW = 60_000;
const PER_WINDOW = 20;
const AT_ONCE = 4;
const AT_ONCE_EACH = 2;

/** An export holds a connection while it is read: few at once, and not too many a minute for one account. RATE_LIMITED {seconds}. */
@Injectable()
export class ExportLimit {
  private readonly running = new Map<string, number>();
  private readonly begun = new Map<string, number[]>();

  /** The function that gives the place back. */
  begin(accountId: string, now: number): () => void {
    const own = this.running.get(accountId) ?? 0;
    const all = [...this.running.values()].reduce((sum, count) => sum + count, 0);
    if (own >= AT_ONCE_EACH || all >= AT_ONCE) throw new DomainError('RATE_LIMITED', { seconds: 10 });
    const recent = (this.begun.get(accountId) ?? []).filter((at) => at > now - WINDOW);
    const [oldest] = recent;
    if (recent.length >= PER_WINDOW && oldest !== undefined) throw new DomainError('RATE_LIMITED', { seconds: Math.ceil((oldest + WINDOW - now) / 1000) });
    for (const [account, moments] of this.begun) if ((moments.at(-1) ?? 0) <= now - WINDOW) this.begun.delete(account);
    this.begun.set(accountId, [...recent, now]);
    this.running.set(accountId, own + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const left = (this.running.get(accountId) ?? 1) - 1;
      if (left > 0) this.running.set(accountId, left);
      else this.running.delete(accountId);
    };
  }
}
