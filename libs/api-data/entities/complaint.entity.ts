import type { ClueAuthority, Complaint, ComplaintCategory, ComplaintFinding, ComplaintMatter, ComplaintPart, ComplaintSource, ComplaintState, LocalDate, Satisfaction } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clue or complaint of the public (举报). */
@Entity('complaint')
export class ComplaintEntity implements Complaint {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  source!: ComplaintSource;

  @Column({ type: 'text' })
  category!: ComplaintCategory;

  @Column({ type: 'uuid', nullable: true })
  placeId!: string | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'boolean' })
  anonymous!: boolean;

  @Column({ type: 'text' })
  state!: ComplaintState;

  @Column({ type: 'date' })
  receivedOn!: LocalDate;

  @Column({ type: 'date', nullable: true })
  dueOn!: LocalDate | null;

  @Column({ type: 'boolean' })
  dueProvisional!: boolean;

  @Column({ type: 'date', nullable: true })
  dueFromOn!: LocalDate | null;

  @Column({ type: 'integer', nullable: true })
  dueDays!: number | null;

  @Column({ type: 'date', nullable: true })
  registeredOn!: LocalDate | null;

  @Column({ type: 'uuid', nullable: true })
  aboutUnitId!: string | null;

  @Column({ type: 'uuid', array: true })
  concernedUnitIds!: readonly string[];

  @Column({ type: 'boolean' })
  leaderHandles!: boolean;

  @Column({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ type: 'date', nullable: true })
  assignedOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  finding!: ComplaintFinding | null;

  @Column({ type: 'text', nullable: true })
  findingText!: string | null;

  @Column({ type: 'date', nullable: true })
  verifiedOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  returnReason!: string | null;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'date', nullable: true })
  answeredOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  satisfaction!: Satisfaction | null;

  @Column({ type: 'text', nullable: true })
  satisfactionNote!: string | null;

  @Column({ type: 'date', nullable: true })
  ratedOn!: LocalDate | null;

  @Column({ type: 'uuid', nullable: true })
  joinedToId!: string | null;

  @Column({ type: 'text', nullable: true })
  handedTo!: string | null;

  @Column({ type: 'text', nullable: true })
  clueAuthority!: ClueAuthority | null;

  @Column({ type: 'date', nullable: true })
  handedOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  handReason!: string | null;

  @Column({ type: 'text', nullable: true })
  receiptNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  receiptOn!: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  proposedAs!: ComplaintMatter | null;

  @Column({ type: 'text', nullable: true })
  taskTitle!: string | null;

  @Column({ type: 'text', nullable: true })
  taskReason!: string | null;

  @Column({ type: 'date', nullable: true })
  taskApprovedOn!: LocalDate | null;

  @Column({ type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  inspectionId!: string | null;

  @Column({ type: 'boolean' })
  sealed!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  /** Keyed hash of the receipt its sender holds. */
  @Column({ type: 'text' })
  receiptHash!: string;
}

/** A part of a complaint that is sealed: who sent it, or the content of one handed over as a clue of crime. */
@Entity('complaint_seal')
export class ComplaintSealEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  complaintId!: string;

  @PrimaryColumn({ type: 'text' })
  part!: ComplaintPart;

  @Column({ type: 'text' })
  sealed!: string;
}
