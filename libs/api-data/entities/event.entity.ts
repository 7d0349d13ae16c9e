import type { EventActor, LoggedVerb, SubjectType } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** One change; append-only, numbered without gaps per joint meeting; the table refuses anything else. */
@Entity('event')
export class EventEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'uuid' })
  id!: string;

  @InstantColumn()
  at!: string;

  @Column({ type: 'date' })
  dayOn!: string;

  @Column({ type: 'text' })
  verb!: LoggedVerb;

  @Column({ type: 'text' })
  subjectType!: SubjectType;

  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  actor!: EventActor | null;

  @Column({ type: 'text', nullable: true })
  fromState!: string | null;

  @Column({ type: 'text', nullable: true })
  toState!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'jsonb' })
  data!: Readonly<Record<string, unknown>>;
}
