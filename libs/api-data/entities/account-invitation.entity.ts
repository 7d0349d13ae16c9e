import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** The code somebody invited sets a password with, as hash; a new one takes the place of the one before. */
@Entity('account_invitation')
export class AccountInvitationEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  codeHash!: string;

  /** The one inspection it is for, by its id alone: accounts stand outside joint meetings. */
  @Column({ type: 'uuid' })
  inspectionId!: string;

  @InstantColumn()
  madeAt!: string;

  @InstantColumn()
  until!: string;

  @InstantColumn({ nullable: true })
  acceptedAt!: string | null;
}
