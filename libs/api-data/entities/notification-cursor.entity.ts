import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a reader of the log has come. */
@Entity('notification_cursor')
export class NotificationCursorEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  consumer!: 'event' | 'escalation';

  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'date', nullable: true })
  runOn!: string | null;
}
