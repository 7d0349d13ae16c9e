import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A failure of an address or an account; what an address of the public asked for. */
export type AttemptKind = 'failure' | 'challenge' | 'file' | 'follow';

/** How often somebody tried something within its window; who it was as a keyed hash of the day. */
@Entity('attempt')
export class AttemptEntity {
  @PrimaryColumn({ type: 'text' })
  kind!: AttemptKind;

  /** Of the public after the id of the joint meeting it was at. */
  @PrimaryColumn({ type: 'text' })
  whoHash!: string;

  @InstantColumn()
  until!: string;

  @Column({ type: 'integer' })
  count!: number;
}
