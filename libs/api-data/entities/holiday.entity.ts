import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day that departs from the plain week: a day off, or a make-up workday. */
@Entity('holiday')
export class HolidayEntity {
  @PrimaryColumn({ type: 'date' })
  dayOn!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text' })
  kind!: 'holiday' | 'workday';

  @Column({ type: 'text' })
  name!: string;
}
