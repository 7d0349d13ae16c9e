import type { Countersign, Report, ReportFact, ReportState, ReturnedBy } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** What a unit wrote; unit, post and person stay as they were then. */
@Entity('report')
export class ReportEntity implements Report {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  slotId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'text' })
  state!: ReportState;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'jsonb' })
  facts!: readonly ReportFact[];

  @Column({ type: 'text', nullable: true })
  nextStep!: string | null;

  @Column({ type: 'boolean' })
  unchanged!: boolean;

  @Column({ type: 'boolean' })
  onBehalf!: boolean;

  @Column({ type: 'text', nullable: true })
  onBehalfSource!: string | null;

  @InstantColumn({ nullable: true })
  confirmedAt!: string | null;

  @Column({ type: 'uuid', nullable: true })
  exceptionId!: string | null;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  unitName!: string;

  @Column({ type: 'text', nullable: true })
  postTitle!: string | null;

  @Column({ type: 'text', nullable: true })
  personName!: string | null;

  @InstantColumn()
  savedAt!: string;

  @Column({ type: 'text', nullable: true })
  signOff!: Countersign | null;

  @InstantColumn({ nullable: true })
  signedOffAt!: string | null;

  @Column({ type: 'text', nullable: true })
  signedOffBy!: string | null;

  @Column({ type: 'text', nullable: true })
  signedOffPost!: string | null;

  @Column({ type: 'text', nullable: true })
  countyCheck!: Countersign | null;

  @InstantColumn({ nullable: true })
  checkedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  checkedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  checkedPost!: string | null;

  @InstantColumn({ nullable: true })
  submittedAt!: string | null;

  @InstantColumn({ nullable: true })
  reviewedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  returnedBy!: ReturnedBy | null;

  @Column({ type: 'text', nullable: true })
  returnReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
