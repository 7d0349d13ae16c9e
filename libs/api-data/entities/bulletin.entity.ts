import type { Bulletin, BulletinFigures, BulletinIssuer, BulletinLine, BulletinOutcome, BulletinReceipt, BulletinReceiptState, BulletinState, Level } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** A period's figures, frozen, and what is said of them (通报). */
@Entity('bulletin')
export class BulletinEntity implements Bulletin {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  state!: BulletinState;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date' })
  untilOn!: string;

  @Column({ type: 'text', nullable: true })
  level!: Level | null;

  @Column({ type: 'text' })
  issuer!: BulletinIssuer;

  @Column({ type: 'date' })
  draftedOn!: string;

  @Column({ type: 'date' })
  frozenOn!: string;

  @InstantColumn()
  frozenAt!: string;

  @Column({ type: 'integer' })
  frozenSeq!: number;

  @Column({ type: 'jsonb' })
  figures!: BulletinFigures;

  @Column({ type: 'integer' })
  ruleVersion!: number;

  @Column({ type: 'integer' })
  missingFrom!: number;

  @Column({ type: 'integer' })
  lateFrom!: number;

  @Column({ type: 'integer' })
  goodFrom!: number;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'date', nullable: true })
  approvedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  approvedBy!: string | null;

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null;

  @Column({ type: 'integer', nullable: true })
  numberYear!: number | null;

  @Column({ type: 'integer', nullable: true })
  number!: number | null;

  @Column({ type: 'integer', nullable: true })
  checkpointSeq!: number | null;

  @Column({ type: 'text', nullable: true })
  checkpointHash!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** One expected report as it stood when the figures were frozen. */
@Entity('bulletin_line')
export class BulletinLineEntity implements BulletinLine {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  bulletinId!: string;

  @PrimaryColumn({ type: 'uuid' })
  slotId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'date', nullable: true })
  firstSubmittedOn!: string | null;

  @Column({ type: 'text' })
  outcome!: BulletinOutcome;
}

/** A unit's acknowledgement (签收). */
@Entity('bulletin_receipt')
export class BulletinReceiptEntity implements BulletinReceipt {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  bulletinId!: string;

  @Column({ type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  state!: BulletinReceiptState;

  @Column({ type: 'date', nullable: true })
  receivedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'text', nullable: true })
  postTitle!: string | null;

  @Column({ type: 'text', nullable: true })
  personName!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}
