import type { CheckMethod, CheckOutcome, ConclusionAuthor, Rectification, RectificationCheck, RectificationFact, RectificationKind, RectificationReport, RectificationState, ReopenCause } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one unit has to put right (整改事项). */
@Entity('rectification')
export class RectificationEntity implements Rectification {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'uuid' })
  inspectionId!: string;

  @Column({ type: 'uuid' })
  findingId!: string;

  @Column({ type: 'uuid' })
  objectId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'uuid' })
  contactUnitId!: string;

  @Column({ type: 'text' })
  kind!: RectificationKind;

  @Column({ type: 'text' })
  measure!: string;

  @Column({ type: 'text' })
  state!: RectificationState;

  @Column({ type: 'date' })
  openedOn!: string;

  @Column({ type: 'integer', nullable: true })
  limitWorkingDays!: number | null;

  @Column({ type: 'date' })
  limitFromOn!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'boolean' })
  dueProvisional!: boolean;

  @Column({ type: 'date', nullable: true })
  acknowledgedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  acknowledgedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  acknowledgeSource!: string | null;

  @Column({ type: 'text', nullable: true })
  plan!: string | null;

  @Column({ type: 'date', nullable: true })
  extensionRequestedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  extensionDueOn!: string | null;

  @Column({ type: 'text', nullable: true })
  extensionReason!: string | null;

  @Column({ type: 'text', nullable: true })
  extensionProgress!: string | null;

  @Column({ type: 'text', nullable: true })
  extensionAnswer!: string | null;

  @Column({ type: 'date', nullable: true })
  finishedOn!: string | null;

  @Column({ type: 'uuid', array: true })
  reporterPersonIds!: readonly string[];

  @Column({ type: 'boolean' })
  finishedOnBehalf!: boolean;

  @Column({ type: 'date', nullable: true })
  verifiedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'integer' })
  reopenedTimes!: number;

  @Column({ type: 'date', nullable: true })
  reopenedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  reopenCause!: ReopenCause | null;

  @Column({ type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** One report of the unit. */
@Entity('rectification_report')
export class RectificationReportEntity implements RectificationReport {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  rectificationId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'date' })
  onDate!: string;

  @Column({ type: 'boolean' })
  final!: boolean;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'jsonb' })
  facts!: RectificationFact[];

  @Column({ type: 'text', nullable: true })
  unitName!: string | null;

  @Column({ type: 'text', nullable: true })
  postTitle!: string | null;

  @Column({ type: 'text' })
  personName!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;
}

/** One time it was looked at. */
@Entity('rectification_check')
export class RectificationCheckEntity implements RectificationCheck {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  rectificationId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'date' })
  onDate!: string;

  @Column({ type: 'text' })
  method!: CheckMethod;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'text', nullable: true })
  peopleMet!: string | null;

  @Column({ type: 'text' })
  observations!: string;

  @Column({ type: 'text' })
  outcome!: CheckOutcome;

  @Column({ type: 'jsonb' })
  checkers!: ConclusionAuthor[];

  @Column({ type: 'text' })
  recordedBy!: string;
}
