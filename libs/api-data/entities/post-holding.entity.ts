import type { HoldingCapacity, PostHolding } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who holds a post from when to when, as holder, deputy or acting. */
@Entity('post_holding')
export class PostHoldingEntity implements PostHolding {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  postId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  capacity!: HoldingCapacity;

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date', nullable: true })
  toOn!: string | null;
}
