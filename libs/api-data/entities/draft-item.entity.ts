import type { DraftChange, DraftDeadline, DraftItem, DraftItemKind, DraftItemState, DraftRecurrence, DraftUnit, DutyKind, Level } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One sentence read from a notice, waiting for a person. */
@Entity('draft_item')
export class DraftItemEntity implements DraftItem {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  noticeId!: string;

  @Column({ type: 'text' })
  kind!: DraftItemKind;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  heading!: string | null;

  @Column({ type: 'jsonb' })
  units!: readonly DraftUnit[];

  @Column({ type: 'text' })
  level!: Level;

  @Column({ type: 'text' })
  dutyKind!: DutyKind;

  @Column({ type: 'jsonb', nullable: true })
  recurrence!: DraftRecurrence | null;

  @Column({ type: 'jsonb', nullable: true })
  deadline!: DraftDeadline | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recipientUnitId!: string | null;

  @Column({ type: 'text', nullable: true })
  recipientBasis!: string | null;

  @Column({ type: 'integer', nullable: true })
  frequencyMonths!: number | null;

  @Column({ type: 'text', nullable: true })
  frequencyBasis!: string | null;

  @Column({ type: 'double precision' })
  confidence!: number;

  @Column({ type: 'text', array: true })
  reasons!: readonly string[];

  @Column({ type: 'text' })
  change!: DraftChange;

  @Column({ type: 'text', nullable: true })
  previousText!: string | null;

  @Column({ type: 'text' })
  state!: DraftItemState;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'integer' })
  version!: number;
}
