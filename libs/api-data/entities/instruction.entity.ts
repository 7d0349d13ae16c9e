import type { Instruction, InstructionState, InstructionSubject, InstructionUrgency } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A leader's instruction (批示). */
@Entity('instruction')
export class InstructionEntity implements Instruction {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'uuid', nullable: true })
  rootId!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  urgency!: InstructionUrgency;

  @Column({ type: 'text' })
  state!: InstructionState;

  @Column({ type: 'text' })
  subjectKind!: InstructionSubject;

  @Column({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'text' })
  personName!: string;

  @Column({ type: 'text', nullable: true })
  postTitle!: string | null;

  @Column({ type: 'date' })
  writtenOn!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ type: 'date', nullable: true })
  registeredOn!: string | null;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @Column({ type: 'date', nullable: true })
  reportedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  closeNote!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
