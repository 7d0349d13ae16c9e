import type { MigrationInterface, QueryRunner } from 'typeorm';

// An account stands for one person of the identity provider and the other way round. It counts once the holder has confirmed it with the account's own password.
const TABLES = `
CREATE TABLE external_identity (
  issuer text NOT NULL,
  subject text NOT NULL,
  account_id uuid NOT NULL CONSTRAINT external_identity_account_fk REFERENCES account,
  linked_at timestamptz NOT NULL,
  linked_by uuid CONSTRAINT external_identity_linked_by_fk REFERENCES account,
  confirmed_at timestamptz,
  CONSTRAINT external_identity_pk PRIMARY KEY (issuer, subject),
  CONSTRAINT external_identity_account_uq UNIQUE (account_id, issuer)
);
CREATE INDEX external_identity_linked_by_ix ON external_identity (linked_by);
CREATE TABLE identity_rule (
  issuer text CONSTRAINT identity_rule_pk PRIMARY KEY,
  matching text NOT NULL CONSTRAINT identity_rule_matching_ck CHECK (matching IN ('off', 'mail')),
  changed_at timestamptz NOT NULL
);
CREATE INDEX account_mail_address_ix ON account_mail (lower(address)) WHERE address IS NOT NULL;`;

/** Signing in by an identity provider (OpenID Connect). */
export class ExternalIdentity implements MigrationInterface {
  readonly name = 'external-identity-0000000000073';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX account_mail_address_ix; DROP TABLE identity_rule; DROP TABLE external_identity;');
  }
}
