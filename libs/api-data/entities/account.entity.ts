import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** The account a person signs in with. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  passwordHash!: string;

  @Column({ type: 'text' })
  state!: 'active' | 'disabled';

  @Column({ type: 'boolean' })
  mustChangePassword!: boolean;

  @Column({ type: 'integer' })
  failedCount!: number;

  @InstantColumn({ nullable: true })
  lockedUntil!: string | null;

  /** The account of another system: it acts by a token, and nobody signs in with it. */
  @Column({ type: 'boolean', default: false })
  system!: boolean;

  /** Last day of an account made for somebody invited to an inspection. */
  @Column({ type: 'date', nullable: true })
  expiresOn!: string | null;

  /** Made for an invitation, without a password: its person sets one with a code. */
  @Column({ type: 'boolean', default: false })
  invited!: boolean;

  @InstantColumn()
  passwordChangedAt!: string;
}
