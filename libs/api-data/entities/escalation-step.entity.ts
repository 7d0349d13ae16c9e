import type { EscalationClock, EscalationLevel } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step of the ladder that was taken for one due date of one thing. */
@Entity('escalation_step')
export class EscalationStepEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  clock!: EscalationClock;

  @PrimaryColumn({ type: 'uuid' })
  subjectId!: string;

  @PrimaryColumn({ type: 'date' })
  dueOn!: string;

  @PrimaryColumn({ type: 'integer' })
  stepAt!: number;

  @Column({ type: 'text' })
  level!: EscalationLevel;

  /** Steps reached with it that told nobody, the highest first: after days without a run the highest speaks for all. */
  @Column({ type: 'int4', array: true })
  passedOver!: readonly number[];

  @Column({ type: 'date' })
  loggedOn!: string;
}
