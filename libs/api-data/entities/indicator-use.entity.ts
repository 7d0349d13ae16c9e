import type { IndicatorUse } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an indicator is asked: with the reports of a task, or of all tasks of a duty. */
@Entity('indicator_use')
export class IndicatorUseEntity implements IndicatorUse {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  indicatorId!: string;

  @Column({ type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  dutyId!: string | null;

  @Column({ type: 'uuid', array: true, nullable: true })
  unitIds!: string[] | null;

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date', nullable: true })
  toOn!: string | null;
}
