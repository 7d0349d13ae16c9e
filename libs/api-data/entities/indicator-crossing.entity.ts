import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, NumberColumn } from './columns.js';

/** A threshold come to, and the task it opened: one per indicator and period. */
@Entity('indicator_crossing')
export class IndicatorCrossingEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  indicatorId!: string;

  @PrimaryColumn({ type: 'date' })
  periodStartOn!: string;

  @Column({ type: 'uuid' })
  taskId!: string;

  @NumberColumn()
  figure!: number;

  @InstantColumn()
  openedAt!: string;
}
