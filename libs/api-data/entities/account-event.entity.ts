import type { LoggedAccountVerb } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** Sign-ins, failures, lock-outs, password changes, and what administrators did to an account; append-only. */
@Entity('account_event')
export class AccountEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @InstantColumn()
  at!: string;

  @Column({ type: 'text' })
  verb!: LoggedAccountVerb;

  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text' })
  accountName!: string;

  @Column({ type: 'text' })
  outcome!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** The administrator, where it was done to somebody else's account. */
  @Column({ type: 'uuid', nullable: true })
  actorAccountId!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** After-values of what changed; never a password. */
  @Column({ type: 'jsonb' })
  data!: Record<string, unknown>;
}
