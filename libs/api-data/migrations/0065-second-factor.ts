import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second way to prove who one is; of each session where it was begun and what has to be done first; failures counted by all servers together. */
export class SecondFactor implements MigrationInterface {
  readonly name = 'second-factor-0000000000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session
        ADD COLUMN address text,
        ADD COLUMN agent text,
        ADD COLUMN first_steps text[] NOT NULL DEFAULT '{}';
      CREATE TABLE second_factor (
        account_id uuid CONSTRAINT second_factor_pk PRIMARY KEY CONSTRAINT second_factor_account_fk REFERENCES account,
        secret text NOT NULL,
        created_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step integer
      );
      CREATE TABLE recovery_code (
        account_id uuid CONSTRAINT recovery_code_account_fk REFERENCES account,
        hash text,
        used_at timestamptz,
        CONSTRAINT recovery_code_pk PRIMARY KEY (account_id, hash)
      );
      CREATE UNLOGGED TABLE attempt (
        who_hash text CONSTRAINT attempt_pk PRIMARY KEY,
        until timestamptz NOT NULL,
        count integer NOT NULL
      );
      CREATE INDEX attempt_until_ix ON attempt (until);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE attempt; DROP TABLE recovery_code; DROP TABLE second_factor;
      ALTER TABLE session DROP COLUMN address, DROP COLUMN agent, DROP COLUMN first_steps;`);
  }
}
