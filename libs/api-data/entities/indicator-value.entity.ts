import type { IndicatorValue } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NumberColumn } from './columns.js';

/** A figure in a report; it counts while the report is sent and not returned. */
@Entity('indicator_value')
export class IndicatorValueEntity implements IndicatorValue {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  reportId!: string;

  @Column({ type: 'uuid' })
  indicatorId!: string;

  @Column({ type: 'uuid' })
  indicatorVersionId!: string;

  @NumberColumn({ nullable: true })
  amount!: number | null;

  @NumberColumn({ nullable: true })
  whole!: number | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
