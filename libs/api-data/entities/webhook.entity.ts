import type { WebhookKind, WebhookPause, WebhookState } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** An address of another system that is told of events. */
@Entity('webhook')
export class WebhookEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  secretSealed!: string;

  @Column({ type: 'text', array: true })
  kinds!: WebhookKind[];

  @Column({ type: 'text' })
  state!: WebhookState;

  @Column({ type: 'text', nullable: true })
  pausedBecause!: WebhookPause | null;

  /** First failure since something was last taken. */
  @InstantColumn({ nullable: true })
  failingSince!: string | null;

  @InstantColumn()
  createdAt!: string;

  @Column({ type: 'text' })
  createdByName!: string;

  @Column({ type: 'integer' })
  version!: number;
}
