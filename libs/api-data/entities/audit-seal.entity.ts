import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** The seal of one entry of the audit log; append-only, each follows from the one before, and stays when its entry is deleted after its time. */
@Entity('audit_seal')
export class AuditSealEntity {
  @PrimaryColumn({ type: 'integer' })
  seq!: number;

  @Column({ type: 'uuid' })
  entryId!: string;

  /** As it was hashed. */
  @Column({ type: 'text' })
  entryAt!: string;

  @Column({ type: 'bytea' })
  body!: Buffer;

  @Column({ type: 'bytea' })
  hash!: Buffer;

  @InstantColumn()
  sealedAt!: string;
}
