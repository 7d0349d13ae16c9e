import type { AssistanceCategory, Designation, DesignationKind } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The right of a body to carry out 政府督查, on record. */
@Entity('designation')
export class DesignationEntity implements Designation {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: DesignationKind;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  governmentName!: string;

  @Column({ type: 'text' })
  document!: string;

  @Column({ type: 'date' })
  documentOn!: string;

  @Column({ type: 'text', nullable: true })
  matter!: string | null;

  @Column({ type: 'text', nullable: true })
  scope!: string | null;

  @Column({ type: 'text', nullable: true })
  duties!: string | null;

  @Column({ type: 'text', array: true })
  topics!: AssistanceCategory[];

  @Column({ type: 'uuid', array: true, nullable: true })
  unitIds!: string[] | null;

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date', nullable: true })
  toOn!: string | null;

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  endReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
