import type { LadderStep } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** Reminders and escalation of a joint meeting from a date on; the newest version in force holds. */
@Entity('escalation_ladder')
export class EscalationLadderEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'jsonb' })
  steps!: readonly LadderStep[];

  @Column({ type: 'text' })
  quietFrom!: string;

  @Column({ type: 'text' })
  quietUntil!: string;

  @Column({ type: 'text' })
  runAt!: string;

  @Column({ type: 'date' })
  fromOn!: string;

  @InstantColumn()
  madeAt!: string;
}
