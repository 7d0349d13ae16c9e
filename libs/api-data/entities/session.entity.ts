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
}
