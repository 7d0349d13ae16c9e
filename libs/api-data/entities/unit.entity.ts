import type { Level, Unit, UnitKind } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InitialsColumn } from './columns.js';

/** A unit: duties hang on it while people come and go. */
@Entity('unit')
export class UnitEntity implements Unit {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  shortName!: string | null;

  @Column({ type: 'text' })
  kind!: UnitKind;

  @Column({ type: 'text' })
  level!: Level;

  @Column({ type: 'uuid' })
  jurisdictionId!: string;

  @Column({ type: 'date' })
  validFrom!: string;

  @Column({ type: 'date', nullable: true })
  validTo!: string | null;

  @InitialsColumn()
  readonly initials?: string;
}
