import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** An account's authenticator (RFC 6238); the secret is sealed with the installation's key. */
@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  secret!: string;

  @InstantColumn()
  createdAt!: string;

  /** When its first code was right; before that it asks for nothing. */
  @InstantColumn({ nullable: true })
  confirmedAt!: string | null;

  /** The last time step whose code was taken: no code is good twice. */
  @Column({ type: 'integer', nullable: true })
  lastStep!: number | null;
}

/** A code for the day the telephone is lost, as hash; good once. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @PrimaryColumn({ type: 'text' })
  hash!: string;

  @InstantColumn({ nullable: true })
  usedAt!: string | null;
}
