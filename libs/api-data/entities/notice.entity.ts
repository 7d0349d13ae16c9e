import type { Notice, NoticeState, NoticeWarning, SectionDraft } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InitialsColumn, InstantColumn } from './columns.js';

/** An official notice with its whole text; offsets count UTF-16 units in it. */
@Entity('notice')
export class NoticeEntity implements Notice {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', nullable: true })
  docNumber!: string | null;

  @Column({ type: 'text', nullable: true })
  issuer!: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'integer' })
  edition!: number;

  @Column({ type: 'text' })
  state!: NoticeState;

  @Column({ type: 'uuid', nullable: true })
  previousId!: string | null;

  @Column({ type: 'text' })
  sourceName!: string;

  @Column({ type: 'text' })
  sourceHash!: string;

  @Column({ type: 'jsonb' })
  sections!: readonly SectionDraft[];

  @Column({ type: 'jsonb' })
  warnings!: readonly NoticeWarning[];

  @InstantColumn()
  importedAt!: string;

  @Column({ type: 'text', nullable: true })
  discardReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @InitialsColumn()
  readonly initials?: string;
}
