import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The task a line of a ledger became; `ledger` is empty for the template. */
@Entity('ledger_task')
export class LedgerTaskEntity {
  @PrimaryColumn({ type: 'uuid' })
  jointMeetingId!: string;

  @PrimaryColumn({ type: 'text' })
  ledger!: string;

  @PrimaryColumn({ type: 'text' })
  number!: string;

  @Column({ type: 'uuid' })
  taskId!: string;
}
