import type { Assessment, AssessmentFinding, AssessmentIndicator, AssessmentMethod, AssessmentState, AssessmentWork, Assessor, AssistanceCategory, Evidence, FindingKind, FindingSeverity, FindingState } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InitialsColumn, InstantColumn } from './columns.js';

/** A third-party assessment (第三方评估): its commission and its report. */
@Entity('assessment')
export class AssessmentEntity implements Assessment {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  state!: AssessmentState;

  @Column({ type: 'text' })
  matter!: string;

  @Column({ type: 'text', array: true })
  topics!: AssistanceCategory[];

  @Column({ type: 'uuid' })
  commissionerUnitId!: string;

  @Column({ type: 'text' })
  institution!: string;

  @Column({ type: 'text', nullable: true })
  institutionCode!: string | null;

  @Column({ type: 'text' })
  basis!: string;

  @Column({ type: 'date' })
  basisOn!: string;

  @Column({ type: 'text' })
  scope!: string;

  @Column({ type: 'uuid', array: true })
  unitIds!: string[];

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date' })
  toOn!: string;

  @Column({ type: 'text', nullable: true })
  overlapReason!: string | null;

  @Column({ type: 'jsonb' })
  indicators!: AssessmentIndicator[];

  @Column({ type: 'date' })
  commissionedOn!: string;

  @Column({ type: 'text', nullable: true })
  report!: string | null;

  @Column({ type: 'date', nullable: true })
  reportedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  reportedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  reportSource!: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** Somebody of the third party. */
@Entity('assessor')
export class AssessorEntity implements Assessor {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  assessmentId!: string;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  office!: string;
}

/** One record of the third party’s work. */
@Entity('assessment_work')
export class AssessmentWorkEntity implements AssessmentWork {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  assessmentId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'date' })
  onDate!: string;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text' })
  method!: AssessmentMethod;

  @Column({ type: 'text' })
  observations!: string;

  @Column({ type: 'text' })
  recordedBy!: string;

  @Column({ type: 'uuid', nullable: true })
  recordedByAccountId!: string | null;

  @InstantColumn()
  recordedAt!: string;
}

/** What was taken over from the report. */
@Entity('assessment_finding')
export class AssessmentFindingEntity implements AssessmentFinding {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  assessmentId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'uuid' })
  responsibleUnitId!: string;

  @Column({ type: 'text' })
  severity!: FindingSeverity;

  @Column({ type: 'text' })
  kind!: FindingKind;

  @Column({ type: 'text' })
  matter!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid', nullable: true })
  dutyId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ type: 'jsonb' })
  evidence!: Evidence[];

  @Column({ type: 'text' })
  state!: FindingState;

  @Column({ type: 'text', nullable: true })
  dropReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @InitialsColumn()
  readonly initials?: string;
}
