import type { FirstStep } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A sign-in, revocable; the browser holds the token, this row its hash. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  tokenHash!: string;

  @InstantColumn()
  createdAt!: string;

  @InstantColumn()
  seenAt!: string;

  @InstantColumn()
  expiresAt!: string;

  /** From where and with what somebody signed in, for the list of one's own sessions. */
  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ type: 'text', nullable: true })
  agent!: string | null;

  /** What has to be done before anything else works. */
  @Column({ type: 'text', array: true })
  firstSteps!: FirstStep[];
}
