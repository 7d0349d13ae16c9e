import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// What an address of the public did is counted where failed sign-ins are: of whom only a keyed hash stands there, so no wall has to stand around it.
const UP = `
ALTER TABLE attempt ADD COLUMN kind text NOT NULL DEFAULT 'failure';
ALTER TABLE attempt ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE attempt ADD CONSTRAINT attempt_kind_ck CHECK (kind IN ('failure', 'challenge', 'file', 'follow'));
ALTER TABLE attempt DROP CONSTRAINT attempt_pk;
ALTER TABLE attempt ADD CONSTRAINT attempt_pk PRIMARY KEY (kind, who_hash);
DO $$
DECLARE each uuid;
BEGIN
  FOR each IN SELECT joint_meeting_ids() LOOP
    PERFORM set_config('lianxi.joint_meeting_id', each::text, true);
    INSERT INTO attempt (kind, who_hash, until, count) SELECT kind, joint_meeting_id || ' ' || address_hash, until, count FROM public_attempt;
  END LOOP;
  PERFORM set_config('lianxi.joint_meeting_id', '', true);
END $$;
DROP TABLE public_attempt;`;

const DOWN = `
CREATE TABLE public_attempt (
  joint_meeting_id uuid NOT NULL CONSTRAINT public_attempt_joint_meeting_fk REFERENCES joint_meeting,
  kind text NOT NULL CONSTRAINT public_attempt_kind_ck CHECK (kind IN ('file', 'follow', 'challenge')),
  address_hash text NOT NULL,
  until timestamptz NOT NULL,
  count integer NOT NULL,
  CONSTRAINT public_attempt_pk PRIMARY KEY (joint_meeting_id, kind, address_hash)
);
CREATE INDEX public_attempt_until_ix ON public_attempt (joint_meeting_id, until);
DELETE FROM attempt WHERE kind <> 'failure';
ALTER TABLE attempt DROP CONSTRAINT attempt_pk;
ALTER TABLE attempt DROP COLUMN kind;
ALTER TABLE attempt ADD CONSTRAINT attempt_pk PRIMARY KEY (who_hash);
${fence('public_attempt')}`;

/** Two tables that counted attempts, one of failures and one of the public, become one. */
export class OneAttemptTable implements MigrationInterface {
  readonly name = 'one-attempt-table-0000000000084';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
