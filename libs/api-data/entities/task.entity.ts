import type { ReportingRule, Task, TaskDueRule, TaskState } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InitialsColumn } from './columns.js';

/** A task, from a duty or free. */
@Entity('task')
export class TaskEntity implements Task {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'uuid', nullable: true })
  dutyId!: string | null;

  @Column({ type: 'text' })
  state!: TaskState;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'jsonb' })
  dueRule!: TaskDueRule;

  @Column({ type: 'boolean' })
  dueProvisional!: boolean;

  @Column({ type: 'integer', nullable: true })
  reportEveryMonths!: number | null;

  @Column({ type: 'integer', nullable: true })
  reportDueDay!: number | null;

  @Column({ type: 'integer', nullable: true })
  reportDueWorkingDays!: number | null;

  @Column({ type: 'date', nullable: true })
  reportFromOn!: string | null;

  @Column({ type: 'jsonb' })
  reportBefore!: readonly ReportingRule[];

  @Column({ type: 'uuid', nullable: true })
  createdByPostId!: string | null;

  @Column({ type: 'date', nullable: true })
  assignedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  completedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  suspendedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @InitialsColumn()
  readonly initials?: string;
}
