import { Injectable } from '@nestjs/common';
import { DomainError } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { networkPlace } from './network-place.js';
import { Seal } from './seal.js';

const WINDOW_SECONDS = 60;
const FAILURES = 20;

/**
 * Failures in a row of minutes, by address (of IPv6 by network) or by account: guessing many names from one place is slowed down, whatever the names. Counted in
 * the database, so that several servers count together; of an address only a keyed hash of the day is kept.
 */
@Injectable()
export class AttemptLimit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  /** RATE_LIMITED {seconds} once there were too many in a minute; else this one counts, before its password costs anything. */
  async begin(who: string): Promise<void> {
    const now = this.clock.systemNow();
    const until = new Date(now.getTime() + WINDOW_SECONDS * 1000).toISOString();
    const [row] = await this.dataSource.query<{ count: number; seconds: number }[]>(
      `INSERT INTO attempt AS known (who_hash, until, count) VALUES ($1, $2::timestamptz, 1)
      ON CONFLICT (who_hash) DO UPDATE SET
        count = CASE WHEN known.until <= $3::timestamptz THEN 1 ELSE least(known.count, 100000) + 1 END, until = CASE WHEN known.until <= $3::timestamptz THEN excluded.until ELSE known.until END
      RETURNING count, ceil(extract(epoch FROM until - $3::timestamptz))::int AS seconds`,
      [this.hashOf(who, now), until, now.toISOString()],
    );
    if (row && row.count > FAILURES) throw new DomainError('RATE_LIMITED', { seconds: Math.max(1, row.seconds) });
  }

  /** What turned out right was no failure. */
  async forgive(who: string): Promise<void> {
    await this.dataSource.query('UPDATE attempt SET count = count - 1 WHERE who_hash = $1 AND count > 0', [this.hashOf(who, this.clock.systemNow())]);
  }

  private hashOf(who: string, now: Date): string {
    return this.seal.mac(`${now.toISOString().slice(0, 10)} ${networkPlace(who)}`, 'attempt');
  }
}
