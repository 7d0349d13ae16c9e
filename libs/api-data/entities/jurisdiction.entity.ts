import type { Level } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place with its GB/T 2260 code: city 4407, county 440703, town 440703001. */
@Entity('jurisdiction')
export class JurisdictionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  level!: Level;

  @Column({ type: 'uuid', nullable: true })
  parentId!: string | null;
}
