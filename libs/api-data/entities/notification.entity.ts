import type { NotificationKind } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** One message to one account in one of its posts; `key` keeps it from being told twice. */
@Entity('notification')
export class NotificationEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'uuid' })
  postId!: string;

  @Column({ type: 'text' })
  kind!: NotificationKind;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  slotId!: string | null;

  @Column({ type: 'jsonb' })
  data!: Readonly<Record<string, unknown>>;

  /** Waits for the mail of the day. */
  @Column({ type: 'boolean', default: false })
  digest!: boolean;

  @InstantColumn()
  createdAt!: string;

  @InstantColumn({ nullable: true })
  readAt!: string | null;
}
