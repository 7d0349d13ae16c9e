import type { AccountVerb } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** Sign-ins, failures, lock-outs and password changes; append-only. */
@Entity('account_event')
export class AccountEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @InstantColumn()
  at!: string;

  @Column({ type: 'text' })
  verb!: AccountVerb;

  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text' })
  accountName!: string;

  @Column({ type: 'text' })
  outcome!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;
}
