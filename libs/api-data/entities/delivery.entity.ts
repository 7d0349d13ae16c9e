import type { DeliveryChannel, DeliveryFailure, DeliveryState } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** One message on its way out: to one target (account, robot, webhook), for one cause. */
@Entity('delivery')
export class DeliveryEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  /** What the other side knows it by: Message-ID, header. The same when it is sent again. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  channel!: DeliveryChannel;

  @Column({ type: 'uuid' })
  targetId!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'jsonb' })
  payload!: Readonly<Record<string, unknown>>;

  @Column({ type: 'text' })
  state!: DeliveryState;

  @Column({ type: 'integer' })
  attempts!: number;

  /** A worker is at it, or was when it was killed. */
  @Column({ type: 'boolean' })
  taken!: boolean;

  @InstantColumn()
  createdAt!: string;

  /** Not before; while it is being sent, the moment from which another worker may take it for lost. */
  @InstantColumn()
  nextAt!: string;

  /** The first attempt that failed since it last went out. */
  @InstantColumn({ nullable: true })
  failedAt!: string | null;

  @InstantColumn({ nullable: true })
  sentAt!: string | null;

  @Column({ type: 'text', nullable: true })
  failure!: DeliveryFailure | null;

  /** The other side's words, short and without secrets. */
  @Column({ type: 'text', nullable: true })
  answer!: string | null;
}
