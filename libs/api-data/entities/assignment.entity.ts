import type { Assignment, AssignmentState, DutyRole, Grade, Rest } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A task handed to one unit. */
@Entity('assignment')
export class AssignmentEntity implements Assignment {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  taskId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  role!: DutyRole;

  @Column({ type: 'text' })
  state!: AssignmentState;

  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ type: 'date', nullable: true })
  assignedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'date', nullable: true })
  acknowledgeDueOn!: string | null;

  @Column({ type: 'jsonb' })
  rests!: readonly Rest[];

  @InstantColumn({ nullable: true })
  acknowledgedAt!: string | null;

  @Column({ type: 'uuid', nullable: true })
  acknowledgedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  objectionReason!: string | null;

  @InstantColumn({ nullable: true })
  objectedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  objectionAnswer!: string | null;

  @Column({ type: 'date', nullable: true })
  extensionDueOn!: string | null;

  @Column({ type: 'text', nullable: true })
  extensionReason!: string | null;

  @Column({ type: 'text', nullable: true })
  extensionProgress!: string | null;

  @InstantColumn({ nullable: true })
  extensionRequestedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  extensionAnswer!: string | null;

  @Column({ type: 'date', nullable: true })
  ladderFromOn!: string | null;

  @Column({ type: 'text', nullable: true })
  waivedReason!: string | null;

  @Column({ type: 'text', nullable: true })
  recalledReason!: string | null;

  @Column({ type: 'text', nullable: true })
  completionText!: string | null;

  @InstantColumn({ nullable: true })
  completionRequestedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  completionReturnReason!: string | null;

  @Column({ type: 'date', nullable: true })
  completedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  grade!: Grade | null;

  @Column({ type: 'integer' })
  version!: number;
}
