import { Injectable } from '@nestjs/common';
import { withScope, type PublicAttemptKind } from '@lianxi/api-data';
import { DomainError } from '@lianxi/domain';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { networkPlace } from '../../platform/network-place.js';
import { Seal } from '../../platform/seal.js';

/** How often one address may ask, in which stretch. A service hall has many people behind one address. */
const LIMITS: Readonly<Record<PublicAttemptKind, { readonly most: number; readonly minutes: number }>> = {
  challenge: { most: 60, minutes: 60 }, file: { most: 20, minutes: 60 }, follow: { most: 20, minutes: 10 },
};

/** Counts the public by address, in the database, so that several servers count together. */
@Injectable()
export class PublicLimit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seal: Seal,
    private readonly clock: Clock,
  ) {}

  /** This is the how manieth; RATE_LIMITED {seconds} beyond the limit. Kept whatever becomes of the request. */
  async count(jointMeetingId: string, kind: PublicAttemptKind, address: string): Promise<number> {
    const { most, minutes } = LIMITS[kind];
    const now = this.clock.systemNow();
    const until = new Date(now.getTime() + minutes * 60_000);
    const [row] = await withScope(this.dataSource, jointMeetingId, (manager) =>
      manager.query<{ count: number; seconds: number }[]>(
        `INSERT INTO public_attempt AS known (joint_meeting_id, kind, address_hash, until, count) VALUES ($1, $2, $3, $4::timestamptz, 1)
        ON CONFLICT (joint_meeting_id, kind, address_hash) DO UPDATE SET
          count = CASE WHEN known.until <= $5::timestamptz THEN 1 ELSE least(known.count, 100000) + 1 END, until = CASE WHEN known.until <= $5::timestamptz THEN excluded.until ELSE known.until END
        RETURNING count, ceil(extract(epoch FROM until - $5::timestamptz))::int AS seconds`,
        [jointMeetingId, kind, this.hashOf(address, now), until.toISOString(), now.toISOString()],
      ),
    );
    const count = row?.count ?? 1;
    if (count > most) throw new DomainError('RATE_LIMITED', { seconds: Math.max(1, row?.seconds ?? minutes * 60) });
    return count;
  }

  /** Of today only: tomorrow the same address is another hash. An IPv6 network counts as one. */
  private hashOf(address: string, now: Date): string {
    return this.seal.mac(`${now.toISOString().slice(0, 10)} ${networkPlace(address)}`, 'public address');
  }
}
