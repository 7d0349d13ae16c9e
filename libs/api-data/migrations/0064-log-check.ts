import type { MigrationInterface, QueryRunner } from 'typeorm';

// Verifications of the logs, and what they found. No part of a joint meeting: one goes over all.
const TABLE = `
CREATE TABLE log_check (
  id uuid CONSTRAINT log_check_pk PRIMARY KEY,
  asked_at timestamptz NOT NULL,
  asked_by uuid CONSTRAINT log_check_account_fk REFERENCES account,
  asked_by_name text,
  state text NOT NULL CONSTRAINT log_check_state_ck CHECK (state IN ('waiting', 'running', 'done', 'failed')),
  started_at timestamptz,
  finished_at timestamptz,
  events integer NOT NULL,
  reports jsonb NOT NULL,
  unreadable_lines integer[] NOT NULL,
  CONSTRAINT log_check_finished_ck CHECK ((finished_at IS NOT NULL) = (state IN ('done', 'failed')))
);
CREATE INDEX log_check_asked_ix ON log_check (asked_at DESC);
CREATE INDEX log_check_account_ix ON log_check (asked_by);`;

/** What verifications of the hash chains found. */
export class LogCheckTable implements MigrationInterface {
  readonly name = 'log-check-0000000000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE log_check');
  }
}
