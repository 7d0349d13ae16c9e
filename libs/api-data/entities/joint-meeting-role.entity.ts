import type { Role } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role of a post in a joint meeting. */
@Entity('joint_meeting_role')
export class JointMeetingRoleEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  postId!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date', nullable: true })
  toOn!: string | null;
}
