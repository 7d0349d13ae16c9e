import type { FundPart, IndicatorDirection, IndicatorKind, IndicatorRollUp, IndicatorTrigger, IndicatorVersion } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NumberColumn } from './columns.js';

/** A definition, for the periods that begin on or after a day until the next one. */
@Entity('indicator_version')
export class IndicatorVersionEntity implements IndicatorVersion {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  indicatorId!: string;

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'text' })
  kind!: IndicatorKind;

  @Column({ type: 'text' })
  measure!: string;

  @Column({ type: 'integer' })
  decimals!: number;

  @Column({ type: 'text', nullable: true })
  numeratorName!: string | null;

  @Column({ type: 'text', nullable: true })
  denominatorName!: string | null;

  @Column({ type: 'text' })
  rollUp!: IndicatorRollUp;

  @Column({ type: 'text', nullable: true })
  direction!: IndicatorDirection | null;

  @NumberColumn({ nullable: true })
  target!: number | null;

  @Column({ type: 'boolean' })
  floor!: boolean;

  @Column({ type: 'text', nullable: true })
  fundPart!: FundPart | null;

  @Column({ type: 'text', nullable: true })
  fund!: string | null;

  @Column({ type: 'boolean' })
  capped!: boolean;

  @Column({ type: 'boolean' })
  cumulative!: boolean;

  @Column({ type: 'integer', nullable: true })
  jumpPercent!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  trigger!: IndicatorTrigger | null;
}
