import type { ApiScope } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** The right of another system to act in a seat; that system holds the secret, this row its hash. */
@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid' })
  postId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  /** The system's own account: nobody signs in with it. */
  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text', array: true })
  scopes!: ApiScope[];

  @Column({ type: 'text', nullable: true })
  prefix!: string | null;

  @Column({ type: 'text', nullable: true })
  tokenHash!: string | null;

  @Column({ type: 'date' })
  expiresOn!: string;

  @InstantColumn()
  createdAt!: string;

  @Column({ type: 'text' })
  createdByName!: string;

  @InstantColumn({ nullable: true })
  takenAt!: string | null;

  @Column({ type: 'text', nullable: true })
  takenByName!: string | null;

  @InstantColumn({ nullable: true })
  revokedAt!: string | null;

  @Column({ type: 'date', nullable: true })
  lastUsedOn!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
