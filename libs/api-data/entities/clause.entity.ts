import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sentence in its place: line 18, sentence 4 is "18-4". */
@Entity('clause')
export class ClauseEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  noticeId!: string;

  @Column({ type: 'integer' })
  line!: number;

  @Column({ type: 'integer' })
  sentence!: number;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  @Column({ type: 'text', array: true })
  path!: readonly string[];
}
