import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** The secret address of somebody's calendar of deadlines; the person holds the secret, this row its hash. */
@Entity('feed')
export class FeedEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  tokenHash!: string;

  @InstantColumn()
  createdAt!: string;
}
