import type { CorrectionKind } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day on which a joint meeting departs from the statutory calendar; the latest word on it. */
@Entity('calendar_correction')
export class CalendarCorrectionEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'date' })
  dayOn!: string;

  @Column({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: CorrectionKind;

  @Column({ type: 'text' })
  reason!: string;
}
