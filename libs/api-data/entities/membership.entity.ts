import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit in a joint meeting, from when to when. */
@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  role!: 'lead' | 'member';

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date', nullable: true })
  toOn!: string | null;

  @Column({ type: 'text', nullable: true })
  endReason!: string | null;

  @Column({ type: 'integer' })
  position!: number;
}
