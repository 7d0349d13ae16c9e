import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** The mail address of an account, and one that waits for its code. */
@Entity('account_mail')
export class AccountMailEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @InstantColumn({ nullable: true })
  confirmedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  pendingAddress!: string | null;

  @Column({ type: 'text', nullable: true })
  codeHash!: string | null;

  @InstantColumn({ nullable: true })
  codeAt!: string | null;

  @Column({ type: 'integer' })
  codeTries!: number;
}
