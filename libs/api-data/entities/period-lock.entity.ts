import type { PeriodLock } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A month of reports that is, or was, locked; its figures are those of that day. */
@Entity('period_lock')
export class PeriodLockEntity implements PeriodLock {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'date' })
  monthOn!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer' })
  expected!: number;

  @Column({ type: 'integer' })
  onTime!: number;

  @Column({ type: 'integer' })
  late!: number;

  @Column({ type: 'integer' })
  missing!: number;

  @Column({ type: 'integer' })
  underReview!: number;

  @InstantColumn()
  lockedAt!: string;

  @Column({ type: 'text' })
  lockedBy!: string;

  @InstantColumn({ nullable: true })
  unlockedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  unlockedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  unlockReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
