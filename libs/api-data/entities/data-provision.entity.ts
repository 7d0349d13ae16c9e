import type { DataDelivery, DataDeliveryState, DataProvision, DataProvisionState, ProvisionBasisKind, ProvisionRhythm } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who hands what data to whom. */
@Entity('data_provision')
export class DataProvisionEntity implements DataProvision {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  state!: DataProvisionState;

  @Column({ type: 'uuid' })
  providerUnitId!: string;

  @Column({ type: 'uuid', nullable: true })
  recipientUnitId!: string | null;

  @Column({ type: 'text' })
  dataName!: string;

  @Column({ type: 'text' })
  content!: string;

  @Column({ type: 'text', nullable: true })
  basisKind!: ProvisionBasisKind | null;

  @Column({ type: 'text', nullable: true })
  basis!: string | null;

  @Column({ type: 'uuid', nullable: true })
  dutyId!: string | null;

  @Column({ type: 'text' })
  rhythm!: ProvisionRhythm;

  @Column({ type: 'text', nullable: true })
  rhythmBasis!: string | null;

  @Column({ type: 'integer', nullable: true })
  dueDay!: number | null;

  @Column({ type: 'integer', nullable: true })
  dueWorkingDays!: number | null;

  @Column({ type: 'date' })
  draftedOn!: string;

  @Column({ type: 'date', nullable: true })
  activatedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  countsFromOn!: string | null;

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  stateReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;
}

/** One handing over, expected or asked for. */
@Entity('data_delivery')
export class DataDeliveryEntity implements DataDelivery {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  dataProvisionId!: string;

  @Column({ type: 'text' })
  state!: DataDeliveryState;

  @Column({ type: 'date', nullable: true })
  periodStartOn!: string | null;

  @Column({ type: 'date', nullable: true })
  periodEndOn!: string | null;

  @Column({ type: 'text', nullable: true })
  request!: string | null;

  @Column({ type: 'date' })
  expectedOn!: string;

  @Column({ type: 'date' })
  dueOn!: string;

  @Column({ type: 'boolean' })
  dueProvisional!: boolean;

  @Column({ type: 'date', nullable: true })
  deliveredOn!: string | null;

  @Column({ type: 'date', nullable: true })
  recordedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  source!: string | null;

  @Column({ type: 'text', nullable: true })
  channel!: string | null;

  @Column({ type: 'text', nullable: true })
  reference!: string | null;

  @Column({ type: 'date', nullable: true })
  firstDeliveredOn!: string | null;

  @Column({ type: 'date', nullable: true })
  receivedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  receivedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  receivedSource!: string | null;

  @Column({ type: 'text', nullable: true })
  remark!: string | null;

  @Column({ type: 'text', nullable: true })
  returnReason!: string | null;

  @Column({ type: 'integer' })
  returnedTimes!: number;

  @Column({ type: 'integer' })
  version!: number;
}
