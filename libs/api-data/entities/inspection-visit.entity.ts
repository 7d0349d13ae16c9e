import type { InspectionMethod, Visit } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** One field record of an inspection. */
@Entity('inspection_visit')
export class InspectionVisitEntity implements Visit {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  inspectionId!: string;

  @Column({ type: 'uuid' })
  objectId!: string;

  @Column({ type: 'date' })
  onDate!: string;

  @Column({ type: 'text', nullable: true })
  atTime!: string | null;

  @Column({ type: 'text' })
  place!: string;

  @Column({ type: 'text' })
  method!: InspectionMethod;

  @Column({ type: 'text', nullable: true })
  peopleMet!: string | null;

  @Column({ type: 'text' })
  observations!: string;

  @Column({ type: 'text' })
  recordedBy!: string;

  @Column({ type: 'uuid', nullable: true })
  recordedByAccountId!: string | null;

  @InstantColumn({ nullable: true })
  writtenAt!: string | null;

  @InstantColumn({ nullable: true })
  recordedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  deviceKey!: string | null;

  @Column({ type: 'boolean' })
  late!: boolean;
}
