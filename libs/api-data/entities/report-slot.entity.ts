import type { OwedSlotState, ReportSlot, ReportSlotState } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One expected report: assignment × period. */
@Entity('report_slot')
export class ReportSlotEntity implements ReportSlot {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  assignmentId!: string;

  @Column({ type: 'uuid' })
  taskId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'date' })
  periodStartOn!: string;

  @Column({ type: 'date' })
  periodEndOn!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'boolean' })
  dueProvisional!: boolean;

  @Column({ type: 'text' })
  state!: ReportSlotState;

  @Column({ type: 'text', nullable: true })
  stateBeforePause!: OwedSlotState | null;

  @Column({ type: 'date', nullable: true })
  firstSubmittedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  acceptedOn!: string | null;

  @Column({ type: 'boolean' })
  replaced!: boolean;

  @Column({ type: 'integer' })
  version!: number;
}
