import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** The secret address of a unit's calendar of deadlines, as hash; it is the unit's, whoever made it. */
@Entity('unit_feed')
export class UnitFeedEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  tokenHash!: string;

  @InstantColumn()
  createdAt!: string;

  @Column({ type: 'text' })
  createdByName!: string;
}
