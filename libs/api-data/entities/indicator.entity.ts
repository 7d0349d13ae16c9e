import type { Indicator } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is counted; how, its versions say. */
@Entity('indicator')
export class IndicatorEntity implements Indicator {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'date', nullable: true })
  retiredFromOn!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
