import type { AdminRole, Role } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account offered on the sign-in page of a labelled demonstration. */
@Entity('demo_account')
export class DemoAccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'text' })
  role!: Role | AdminRole;

  @Column({ type: 'integer' })
  position!: number;
}
