import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A year whose statutory calendar is published; dates in other years are provisional (L14). */
@Entity('calendar_year')
export class CalendarYearEntity {
  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  source!: string;

  @InstantColumn()
  loadedAt!: string;
}
