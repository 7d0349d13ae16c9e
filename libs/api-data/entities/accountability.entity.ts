import type {
  Accountability, AccountabilityAppeal, AccountabilityFact, AccountabilityFormVersion, AccountabilityHearing, AccountabilityKind, AccountabilityOutcome, AccountabilityState, ClueAuthority, FormTarget, LocalDate,
  Responsibility,
} from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A proposal of praise, incentive, criticism or accountability (成果运用、问责); read only in a transaction opened for it. */
@Entity('accountability')
export class AccountabilityEntity implements Accountability {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  kind!: AccountabilityKind;

  @Column({ type: 'text' })
  state!: AccountabilityState;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  unitName!: string;

  @Column({ type: 'text' })
  responsibility!: Responsibility;

  @Column({ type: 'uuid', nullable: true })
  postId!: string | null;

  @Column({ type: 'text', nullable: true })
  postTitle!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'text', nullable: true })
  personName!: string | null;

  @Column({ type: 'text', nullable: true })
  matter!: string | null;

  @Column({ type: 'jsonb' })
  facts!: readonly AccountabilityFact[];

  @Column({ type: 'jsonb' })
  hearings!: readonly AccountabilityHearing[];

  @Column({ type: 'date' })
  proposedOn!: LocalDate;

  @Column({ type: 'text' })
  proposedBy!: string;

  @Column({ type: 'uuid', array: true })
  authorPersonIds!: readonly string[];

  @Column({ type: 'date', nullable: true })
  submittedOn!: LocalDate | null;

  @Column({ type: 'date', nullable: true })
  decidedOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'uuid', nullable: true })
  deciderPersonId!: string | null;

  @Column({ type: 'text', nullable: true })
  opinion!: string | null;

  @Column({ type: 'date', nullable: true })
  carriedOutOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  carriedOutDocument!: string | null;

  @Column({ type: 'text', nullable: true })
  handedTo!: string | null;

  @Column({ type: 'date', nullable: true })
  handedOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  handedDocument!: string | null;

  @Column({ type: 'text', nullable: true })
  clueAuthority!: ClueAuthority | null;

  @Column({ type: 'text', nullable: true })
  receiptNumber!: string | null;

  @Column({ type: 'date', nullable: true })
  receiptOn!: LocalDate | null;

  @Column({ type: 'jsonb', nullable: true })
  outcome!: AccountabilityOutcome | null;

  @Column({ type: 'jsonb', nullable: true })
  appeal!: AccountabilityAppeal | null;

  @Column({ type: 'date', nullable: true })
  closedOn!: LocalDate | null;

  @Column({ type: 'text', nullable: true })
  withdrawReason!: string | null;

  @Column({ type: 'boolean' })
  sealed!: boolean;

  @Column({ type: 'text', nullable: true })
  personMark!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** What left a clue of crime when it was handed over. */
@Entity('accountability_seal')
export class AccountabilitySealEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  accountabilityId!: string;

  @Column({ type: 'text' })
  sealed!: string;
}

/** One revision of a form in the dictionary. */
@Entity('accountability_form')
export class AccountabilityFormEntity implements AccountabilityFormVersion {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  target!: FormTarget;

  @Column({ type: 'text' })
  labelZh!: string;

  @Column({ type: 'text' })
  labelEn!: string;

  @Column({ type: 'text', nullable: true })
  authority!: string | null;

  @Column({ type: 'text', nullable: true })
  basis!: string | null;

  @Column({ type: 'integer', nullable: true })
  appealDays!: number | null;

  @Column({ type: 'integer', nullable: true })
  influenceMonths!: number | null;

  @Column({ type: 'boolean' })
  retired!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'date' })
  revisedOn!: LocalDate;

  @Column({ type: 'text' })
  reason!: string;
}
