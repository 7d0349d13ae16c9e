import type { ConclusionAuthor, ConclusionState, InspectionAuthority, InspectionObject, ReviewOutcome } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit inspected, with its notice, conclusion and clocks. */
@Entity('inspection_object')
export class InspectionObjectEntity implements InspectionObject {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  inspectionId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text', nullable: true })
  authority!: InspectionAuthority | null;

  @Column({ type: 'text', nullable: true })
  authorityDocument!: string | null;

  @Column({ type: 'text', nullable: true })
  assistanceBasis!: string | null;

  @Column({ type: 'text' })
  state!: ConclusionState;

  @Column({ type: 'date', nullable: true })
  notifiedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  noticeText!: string | null;

  @Column({ type: 'text', nullable: true })
  conclusion!: string | null;

  @Column({ type: 'date', nullable: true })
  deliveredOn!: string | null;

  @Column({ type: 'date', nullable: true })
  receivedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  receivedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  receiptSource!: string | null;

  @Column({ type: 'date', nullable: true })
  objectionUntilOn!: string | null;

  @Column({ type: 'date', nullable: true })
  objectedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  objection!: string | null;

  @Column({ type: 'text', nullable: true })
  objectionSource!: string | null;

  @Column({ type: 'text', nullable: true })
  objectionRecordedBy!: string | null;

  @Column({ type: 'date', nullable: true })
  objectionConfirmedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  objectionConfirmedBy!: string | null;

  @Column({ type: 'date', nullable: true })
  reviewUntilOn!: string | null;

  @Column({ type: 'date', nullable: true })
  reviewedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  reviewOutcome!: ReviewOutcome | null;

  @Column({ type: 'text', nullable: true })
  reviewText!: string | null;

  @Column({ type: 'text', nullable: true })
  reviewDocument!: string | null;

  @Column({ type: 'jsonb' })
  reviewers!: ConclusionAuthor[];

  @Column({ type: 'boolean' })
  clockProvisional!: boolean;

  @Column({ type: 'boolean', nullable: true })
  clockMoves!: boolean | null;

  @Column({ type: 'integer' })
  version!: number;
}
