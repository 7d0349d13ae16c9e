import type { ChainReport, LogCheckState } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A verification of all joint meetings' logs, asked for by the audit administrator or by the night. */
@Entity('log_check')
export class LogCheckEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @InstantColumn()
  askedAt!: string;

  @Column({ type: 'uuid', nullable: true })
  askedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  askedByName!: string | null;

  @Column({ type: 'text' })
  state!: LogCheckState;

  @InstantColumn({ nullable: true })
  startedAt!: string | null;

  @InstantColumn({ nullable: true })
  finishedAt!: string | null;

  @Column({ type: 'integer' })
  events!: number;

  @Column({ type: 'jsonb' })
  reports!: readonly (ChainReport & { readonly name: string | null })[];

  @Column({ type: 'int4', array: true })
  unreadableLines!: number[];
}
