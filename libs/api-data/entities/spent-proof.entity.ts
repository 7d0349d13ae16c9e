import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A proof of work that has brought its complaint. */
@Entity('spent_proof')
export class SpentProofEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  seedHash!: string;

  @InstantColumn()
  until!: string;
}
