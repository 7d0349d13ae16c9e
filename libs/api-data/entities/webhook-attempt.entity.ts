import type { DeliveryFailure } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** One attempt to post one message: what the other side said, and how long it took. */
@Entity('webhook_attempt')
export class WebhookAttemptEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  webhookId!: string;

  @Column({ type: 'uuid' })
  deliveryId!: string;

  @InstantColumn()
  at!: string;

  /** HTTP status; null where there was no answer. */
  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  @Column({ type: 'integer' })
  ms!: number;

  @Column({ type: 'text', nullable: true })
  failure!: DeliveryFailure | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;
}
