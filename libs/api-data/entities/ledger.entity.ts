import type { LedgerHeads } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** How the columns of somebody's own ledger are read, kept by its name. */
@Entity('ledger')
export class LedgerEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  heads!: LedgerHeads;

  @InstantColumn()
  savedAt!: string;

  @Column({ type: 'uuid' })
  savedBy!: string;
}
