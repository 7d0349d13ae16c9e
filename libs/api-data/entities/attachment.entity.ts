import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** An uploaded file; without subject until a verb takes it up. */
@Entity('attachment')
export class AttachmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text', nullable: true })
  subjectType!: 'notice' | 'report' | 'complaint' | 'inspection_approval' | 'inspection_visit' | 'finding' | 'rectification_report' | 'rectification_check' | 'assessment' | 'assessment_work' | 'agenda_item' | null;

  @Column({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'integer' })
  size!: number;

  @Column({ type: 'text' })
  mime!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'text' })
  storageKey!: string;

  /** When it was uploaded, listed again, or let go by a draft: from then it is kept a while for whoever uploaded it. */
  @InstantColumn()
  createdAt!: string;

  /** Null for a file of the public. */
  @Column({ type: 'uuid', nullable: true })
  createdBy!: string | null;

  /** When it was taken and put to a record, as the device in the field says; null for other files. */
  @InstantColumn({ nullable: true })
  takenAt!: string | null;

  @InstantColumn({ nullable: true })
  addedAt!: string | null;
}
