import type { AuditKind, AuditVerb, SubjectType } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** Who signed in, was refused, read what is sealed, took out, set or seated whom, over all joint meetings; added to by all, read by the audit administrator. */
@Entity('audit_event')
export class AuditEventEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @InstantColumn()
  at!: string;

  @Column({ type: 'text' })
  kind!: AuditKind;

  @Column({ type: 'text' })
  verb!: AuditVerb;

  /** `done`, or the code of the refusal. */
  @Column({ type: 'text' })
  outcome!: string;

  /** Who did it; null for the system, and where no account has the name that was typed. */
  @Column({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ type: 'text', nullable: true })
  accountName!: string | null;

  @Column({ type: 'text', nullable: true })
  personName!: string | null;

  /** Unit and post in which it was done. */
  @Column({ type: 'text', nullable: true })
  seat!: string | null;

  /** From where on the network. */
  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** The joint meeting it was in. Not the table's scope: nobody but the audit administrator reads here. */
  @Column({ type: 'uuid', nullable: true })
  ofJointMeetingId!: string | null;

  /** The event in that joint meeting's own log. */
  @Column({ type: 'uuid', nullable: true })
  eventId!: string | null;

  @Column({ type: 'text', nullable: true })
  subjectType!: SubjectType | null;

  @Column({ type: 'uuid', nullable: true })
  subjectId!: string | null;

  /** Whose account it was done to. */
  @Column({ type: 'uuid', nullable: true })
  targetAccountId!: string | null;

  @Column({ type: 'text', nullable: true })
  targetName!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** Never a password, nothing of what is sealed. */
  @Column({ type: 'jsonb' })
  data!: Record<string, unknown>;
}
