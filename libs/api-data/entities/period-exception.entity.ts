import type { PeriodException } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A unit, or one of its reports, that may still be filed in a locked month. */
@Entity('period_exception')
export class PeriodExceptionEntity implements PeriodException {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  lockId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'uuid', nullable: true })
  slotId!: string | null;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'date' })
  untilOn!: string;

  @InstantColumn()
  grantedAt!: string;

  @Column({ type: 'text' })
  grantedBy!: string;

  @InstantColumn({ nullable: true })
  revokedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  revokedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  revokeReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
