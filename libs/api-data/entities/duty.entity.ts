import type { AssistanceCategory, Duty, DutyKind, DutyRole, FrequencyState, Level } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InitialsColumn } from './columns.js';

/** A sentence of a notice that binds a unit. */
@Entity('duty')
export class DutyEntity implements Duty {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'uuid' })
  noticeId!: string;

  @Column({ type: 'uuid', nullable: true })
  clauseId!: string | null;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ type: 'text', nullable: true })
  holderClass!: string | null;

  @Column({ type: 'text' })
  level!: Level;

  @Column({ type: 'text' })
  role!: DutyRole;

  @Column({ type: 'text' })
  kind!: DutyKind;

  @Column({ type: 'text', array: true })
  categories!: readonly AssistanceCategory[];

  @Column({ type: 'text' })
  frequencyState!: FrequencyState;

  @Column({ type: 'integer', nullable: true })
  frequencyMonths!: number | null;

  @Column({ type: 'text', nullable: true })
  frequencyBasis!: string | null;

  @Column({ type: 'date', nullable: true })
  frequencyFromOn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recipientUnitId!: string | null;

  @Column({ type: 'text', nullable: true })
  recipientBasis!: string | null;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'integer' })
  version!: number;

  @InitialsColumn()
  readonly initials?: string;
}
