import type { IdentityMatching } from '@lianxi/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/** Who of the identity provider an account is. */
@Entity('external_identity')
export class ExternalIdentityEntity {
  @PrimaryColumn({ type: 'text' })
  issuer!: string;

  @PrimaryColumn({ type: 'text' })
  subject!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  @InstantColumn()
  linkedAt!: string;

  /** The security administrator who said so; null where it followed from a verified address. */
  @Column({ type: 'uuid', nullable: true })
  linkedBy!: string | null;

  /** When the holder confirmed it with the account's own password; until then nobody gets in by it. */
  @InstantColumn({ nullable: true })
  confirmedAt!: string | null;
}

/** What the security administrator has said about an identity provider. */
@Entity('identity_rule')
export class IdentityRuleEntity {
  @PrimaryColumn({ type: 'text' })
  issuer!: string;

  @Column({ type: 'text' })
  matching!: IdentityMatching;

  @InstantColumn()
  changedAt!: string;
}
