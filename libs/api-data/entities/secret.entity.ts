import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A one-time code, as hash. */
@Entity('secret')
export class SecretEntity {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  hash!: string;

  @InstantColumn()
  createdAt!: string;
}
