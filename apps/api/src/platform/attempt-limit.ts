import { Injectable } from '@nestjs/common';
import type { AttemptKind } from '@lianxi/api-data';
import { DomainError } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { networkPlace } from './network-place.js';
import { Seal } from './seal.js';

/** How often one address (or account) may do it, in which stretch. A service hall has many people behind one address. */
const LIMITS: Readonly<Record<AttemptKind, { readonly most: number; readonly minutes: number }>> = {
  failure: { most: 20, minutes: 1 }, challenge: { most: 60, minutes: 60 }, file: { most: 20, minutes: 60 }, follow: { most: 20, minutes: 10 },
};

/**
 * Attempts by address (of IPv6 by network) or by account, each kind in a stretch of its own: guessing from one place is slowed down, whatever is guessed. Counted in
 * the database, so that several servers count together; of an address only a keyed hash of the day is kept: tomorrow the same address is another hash.
 */
@Injectable()
export class AttemptLimit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  /** RATE_LIMITED {seconds} once there were too many failures in a minute; else this one counts, before its password costs anything. */
  async begin(who: string): Promise<void> {
    await this.count('failure', who);
  }

  /** This is the how manieth; RATE_LIMITED {seconds} beyond the limit. Kept whatever becomes of the request. The public is counted at each joint meeting by itself. */
  async count(kind: AttemptKind, who: string, jointMeetingId: string | null = null): Promise<number> {
    const { most, minutes } = LIMITS[kind];
    const now = this.clock.systemNow();
    const until = new Date(now.getTime() + minutes * 60_000).toISOString();
    const [row] = await this.dataSource.query<{ count: number; seconds: number }[]>(
      `INSERT INTO attempt AS known (kind, who_hash, until, count) VALUES ($1, $2, $3::timestamptz, 1)
      ON CONFLICT (kind, who_hash) DO UPDATE SET
        count = CASE WHEN known.until <= $4::timestamptz THEN 1 ELSE least(known.count, 100000) + 1 END, until = CASE WHEN known.until <= $4::timestamptz THEN excluded.until ELSE known.until END
      RETURNING count, ceil(extract(epoch FROM until - $4::timestamptz))::int AS seconds`,
      [kind, this.hashOf(who, jointMeetingId, now), until, now.toISOString()],
    );
    const count = row?.count ?? 1;
    if (count > most) throw new DomainError('RATE_LIMITED', { seconds: Math.max(1, row?.seconds ?? minutes * 60) });
    return count;
  }

  /** What turned out right was no failure. */
  async forgive(who: string): Promise<void> {
    await this.dataSource.query(`UPDATE attempt SET count = count - 1 WHERE kind = 'failure' AND who_hash = $1 AND count > 0`, [this.hashOf(who, null, this.clock.systemNow())]);
  }

  private hashOf(who: string, jointMeetingId: string | null, now: Date): string {
    const place = `${now.toISOString().slice(0, 10)} ${networkPlace(who)}`;
    return jointMeetingId === null ? this.seal.mac(place, 'attempt') : `${jointMeetingId} ${this.seal.mac(place, 'public address')}`;
  }
}
