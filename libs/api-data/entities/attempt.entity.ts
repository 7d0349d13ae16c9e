import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** Failures of an address or an account within their minute; who it was as a keyed hash of the day. */
@Entity('attempt')
export class AttemptEntity {
  @PrimaryColumn({ type: 'text' })
  whoHash!: string;

  @InstantColumn()
  until!: string;

  @Column({ type: 'integer' })
  count!: number;
}
