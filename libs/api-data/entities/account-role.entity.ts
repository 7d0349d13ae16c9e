import type { AdminRole } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the three administrators; the key allows an account one such role. */
@Entity('account_role')
export class AccountRoleEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  role!: AdminRole;
}
