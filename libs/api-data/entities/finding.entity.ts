import type { Evidence, InspectionFinding, FindingKind, FindingSeverity, FindingState } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InitialsColumn } from './columns.js';

/** What was found at one object, with its evidence. */
@Entity('finding')
export class FindingEntity implements InspectionFinding {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  inspectionId!: string;

  @Column({ type: 'uuid' })
  objectId!: string;

  @Column({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'text' })
  severity!: FindingSeverity;

  @Column({ type: 'text' })
  kind!: FindingKind;

  @Column({ type: 'text' })
  matter!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid', nullable: true })
  dutyId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ type: 'uuid' })
  responsibleUnitId!: string;

  @Column({ type: 'jsonb' })
  evidence!: Evidence[];

  @Column({ type: 'text' })
  state!: FindingState;

  @Column({ type: 'text', nullable: true })
  dropReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @InitialsColumn()
  readonly initials?: string;
}
