import type { InvitedKind, TeamMember, TeamRole } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody in the team of an inspection. */
@Entity('inspection_member')
export class InspectionMemberEntity implements TeamMember {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  inspectionId!: string;

  @Column({ type: 'text' })
  role!: TeamRole;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  office!: string;

  @Column({ type: 'text', nullable: true })
  invitedKind!: InvitedKind | null;

  @Column({ type: 'date', nullable: true })
  trainedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  secrecyOn!: string | null;
}
