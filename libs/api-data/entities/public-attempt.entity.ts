import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

export type PublicAttemptKind = 'file' | 'follow' | 'challenge';

/** How often an address of the public asked within its window; the address as a hash that changes each day. */
@Entity('public_attempt')
export class PublicAttemptEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: PublicAttemptKind;

  @PrimaryColumn({ type: 'text' })
  addressHash!: string;

  @InstantColumn()
  until!: string;

  @Column({ type: 'integer' })
  count!: number;
}

/** A proof of work that has brought its complaint. */
@Entity('spent_proof')
export class SpentProofEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  seedHash!: string;

  @InstantColumn()
  until!: string;
}
