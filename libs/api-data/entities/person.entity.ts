import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InitialsColumn } from './columns.js';

/** A person; what they may do comes from the posts they hold. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @InitialsColumn()
  readonly initials?: string;
}
