import type { RobotKind, RobotTopic } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group chat's robot; its address and secret are sealed. */
@Entity('robot')
export class RobotEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: RobotKind;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  host!: string;

  @Column({ type: 'text', nullable: true })
  sealedAddress!: string | null;

  @Column({ type: 'text', nullable: true })
  sealedSecret!: string | null;

  @Column({ type: 'text', array: true })
  topics!: RobotTopic[];

  @Column({ type: 'text' })
  state!: 'active' | 'removed';

  @Column({ type: 'integer' })
  version!: number;
}
