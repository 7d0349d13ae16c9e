import type { AssistanceCategory, ConclusionAuthor, Inspection, InspectionApprover, InspectionBasis, InspectionCategory, InspectionKind, InspectionMethod, InspectionMode, InspectionSource, InspectionState, InspectionTrigger } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One inspection (督查) or 业务检查, from its draft to its end. */
@Entity('inspection')
export class InspectionEntity implements Inspection {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  state!: InspectionState;

  @Column({ type: 'text', nullable: true })
  basis!: InspectionBasis | null;

  @Column({ type: 'uuid', nullable: true })
  designationId!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: InspectionSource | null;

  @Column({ type: 'text', nullable: true })
  sourceDocument!: string | null;

  @Column({ type: 'date', nullable: true })
  sourceOn!: string | null;

  @Column({ type: 'text', nullable: true })
  mode!: InspectionMode | null;

  @Column({ type: 'text', nullable: true })
  yearWork!: string | null;

  @Column({ type: 'text', nullable: true })
  trigger!: InspectionTrigger | null;

  @Column({ type: 'text', nullable: true })
  triggerReason!: string | null;

  @Column({ type: 'text', nullable: true })
  kind!: InspectionKind | null;

  @Column({ type: 'text', nullable: true })
  category!: InspectionCategory | null;

  @Column({ type: 'text', array: true })
  methods!: InspectionMethod[];

  @Column({ type: 'boolean' })
  covert!: boolean;

  @Column({ type: 'text' })
  matter!: string;

  @Column({ type: 'text', array: true })
  topics!: AssistanceCategory[];

  @Column({ type: 'text', nullable: true })
  content!: string | null;

  @Column({ type: 'text', nullable: true })
  scope!: string | null;

  @Column({ type: 'text', nullable: true })
  depthReason!: string | null;

  @Column({ type: 'date', nullable: true })
  fromOn!: string | null;

  @Column({ type: 'date', nullable: true })
  toOn!: string | null;

  @Column({ type: 'text', nullable: true })
  overlapReason!: string | null;

  @Column({ type: 'date' })
  draftedOn!: string;

  @Column({ type: 'date', nullable: true })
  submittedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  changedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  approver!: InspectionApprover | null;

  @Column({ type: 'text', nullable: true })
  approverName!: string | null;

  @Column({ type: 'uuid', nullable: true })
  approverPostId!: string | null;

  @Column({ type: 'text', nullable: true })
  approvalDocument!: string | null;

  @Column({ type: 'date', nullable: true })
  approvedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  approvalRecordedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  leaderAppointment!: string | null;

  @Column({ type: 'date', nullable: true })
  startedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  conclusionDocument!: string | null;

  @Column({ type: 'date', nullable: true })
  concludedOn!: string | null;

  @Column({ type: 'jsonb' })
  authors!: ConclusionAuthor[];

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  joinedJointMeetingId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  joinedInspectionId!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
