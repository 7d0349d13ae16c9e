import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who reads the log as an outbox, each at its own pace. */
export type LogReader = 'event' | 'escalation' | 'digest' | 'webhook';

/** How far a reader of the log has come. */
@Entity('notification_cursor')
export class NotificationCursorEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  consumer!: LogReader;

  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'date', nullable: true })
  runOn!: string | null;
}
