import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person; what they may do comes from the posts they hold. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;
}
