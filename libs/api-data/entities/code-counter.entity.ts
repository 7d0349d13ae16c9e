import type { CodePrefix } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given per kind of code and year. */
@Entity('code_counter')
export class CodeCounterEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  prefix!: CodePrefix;

  @PrimaryColumn({ type: 'integer' })
  year!: number;

  @Column({ type: 'integer' })
  last!: number;
}
