import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** The seal of one event: its own hash, and that of the chain up to it; append-only, each follows from the one before. */
@Entity('event_seal')
export class EventSealEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'bytea' })
  leaf!: Buffer;

  @Column({ type: 'bytea' })
  hash!: Buffer;

  @InstantColumn()
  sealedAt!: string;
}
