import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts without a password, and the code by which their people set one. */
export class AccountInvitation implements MigrationInterface {
  readonly name = 'account-invitation-0000000000079';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN invited boolean NOT NULL DEFAULT false;
      CREATE TABLE account_invitation (
        account_id uuid CONSTRAINT account_invitation_pk PRIMARY KEY CONSTRAINT account_invitation_account_fk REFERENCES account,
        code_hash text NOT NULL CONSTRAINT account_invitation_code_uq UNIQUE,
        inspection_id uuid NOT NULL,
        made_at timestamptz NOT NULL,
        until timestamptz NOT NULL,
        accepted_at timestamptz,
        CONSTRAINT account_invitation_until_ck CHECK (until > made_at)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE account_invitation; ALTER TABLE account DROP COLUMN invited;');
  }
}
