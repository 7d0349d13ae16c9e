import type { Level, LightPalette } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A standing body of departments: the tenant. Its settings sit with it. */
@Entity('joint_meeting')
export class JointMeetingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  shortName!: string | null;

  @Column({ type: 'text' })
  level!: Level;

  @Column({ type: 'uuid' })
  jurisdictionId!: string;

  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ type: 'uuid' })
  secretariatUnitId!: string;

  @Column({ type: 'integer' })
  amberWorkingDays!: number;

  @Column({ type: 'integer' })
  acknowledgeWorkingDays!: number;

  @Column({ type: 'boolean' })
  signOffRequired!: boolean;

  @Column({ type: 'integer', default: 5 })
  objectionWorkingDays!: number;

  @Column({ type: 'integer', default: 3 })
  extensionAnswerWorkingDays!: number;

  @Column({ type: 'integer', default: 5 })
  instructionUrgentDays!: number;

  @Column({ type: 'integer', default: 15 })
  instructionOrdinaryDays!: number;

  @Column({ type: 'integer', default: 30 })
  instructionDifficultDays!: number;

  @Column({ type: 'integer', default: 3 })
  complaintRegisterWorkingDays!: number;

  @Column({ type: 'integer', default: 2 })
  complaintAssignWorkingDays!: number;

  @Column({ type: 'integer', default: 20 })
  complaintVerifyWorkingDays!: number;

  @Column({ type: 'integer', default: 5 })
  complaintAnswerWorkingDays!: number;

  @Column({ type: 'integer', default: 10 })
  complaintRetaliationWorkingDays!: number;

  @Column({ type: 'boolean', default: false })
  complaintsOpen!: boolean;

  @Column({ type: 'boolean', default: true })
  legalClockMoves!: boolean;

  @Column({ type: 'text', default: 'standard' })
  lightPalette!: LightPalette;

  /** Counts the corrections of its calendar, so that servers know when their copy is old. */
  @Column({ type: 'integer', default: 0 })
  calendarVersion!: number;

  /** Counts the revisions of its settings. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'boolean' })
  demo!: boolean;

  @Column({ type: 'date' })
  establishedOn!: string;
}
