import type { AssistanceCategory, Delegate, DelegateKind, DelegateVisit, DelegateVisitState, Opinion, OpinionAnswer, OpinionKind, OpinionState, VisitStop } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A visit of deputies or consultative members (代表委员视察). */
@Entity('delegate_visit')
export class DelegateVisitEntity implements DelegateVisit {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  state!: DelegateVisitState;

  @Column({ type: 'text' })
  matter!: string;

  @Column({ type: 'text', array: true })
  topics!: AssistanceCategory[];

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'text' })
  basis!: string;

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date' })
  toOn!: string;

  @Column({ type: 'text', nullable: true })
  overlapReason!: string | null;

  @Column({ type: 'date' })
  plannedOn!: string;

  @Column({ type: 'date', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** One place of the programme. */
@Entity('delegate_visit_stop')
export class VisitStopEntity implements VisitStop {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  delegateVisitId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'date' })
  onDate!: string;

  @Column({ type: 'text', nullable: true })
  atTime!: string | null;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text' })
  host!: string;
}

/** Somebody who comes. */
@Entity('delegate')
export class DelegateEntity implements Delegate {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  delegateVisitId!: string;

  @Column({ type: 'text' })
  kind!: DelegateKind;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  office!: string;

  @Column({ type: 'boolean', nullable: true })
  attended!: boolean | null;
}

/** What a delegate said, and how it is answered. */
@Entity('delegate_opinion')
export class OpinionEntity implements Opinion {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  delegateVisitId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'uuid' })
  delegateId!: string;

  @Column({ type: 'text' })
  kind!: OpinionKind;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  writtenBy!: string;

  @Column({ type: 'date' })
  writtenOn!: string;

  @Column({ type: 'text' })
  state!: OpinionState;

  @Column({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ type: 'date', nullable: true })
  assignedOn!: string | null;

  @Column({ type: 'integer', nullable: true })
  limitWorkingDays!: number | null;

  @Column({ type: 'date', nullable: true })
  limitFromOn!: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'boolean' })
  dueProvisional!: boolean;

  @Column({ type: 'date', nullable: true })
  answeredOn!: string | null;

  @Column({ type: 'integer' })
  declinedTimes!: number;

  @Column({ type: 'text', nullable: true })
  reaction!: string | null;

  @Column({ type: 'text', nullable: true })
  reactionSource!: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** One answer of the unit; never rewritten. */
@Entity('opinion_answer')
export class OpinionAnswerEntity implements OpinionAnswer {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  opinionId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'date' })
  onDate!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', nullable: true })
  unitName!: string | null;

  @Column({ type: 'text', nullable: true })
  postTitle!: string | null;

  @Column({ type: 'text' })
  personName!: string;

  @Column({ type: 'text', nullable: true })
  source!: string | null;
}
