import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** What a client-made key did the first time. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  verb!: string;

  @Column({ type: 'text' })
  inputHash!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  @InstantColumn()
  createdAt!: string;
}
