import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// Addresses of the public are kept as a hash that changes each day and goes after a day: enough to count, too little to find anybody.
const TABLES = `
CREATE TABLE public_attempt (
  joint_meeting_id uuid NOT NULL CONSTRAINT public_attempt_joint_meeting_fk REFERENCES joint_meeting,
  kind text NOT NULL CONSTRAINT public_attempt_kind_ck CHECK (kind IN ('file', 'follow', 'challenge')),
  address_hash text NOT NULL,
  until timestamptz NOT NULL,
  count integer NOT NULL,
  CONSTRAINT public_attempt_pk PRIMARY KEY (joint_meeting_id, kind, address_hash)
);
CREATE INDEX public_attempt_until_ix ON public_attempt (joint_meeting_id, until);
${fence('public_attempt')}
CREATE TABLE spent_proof (
  joint_meeting_id uuid NOT NULL CONSTRAINT spent_proof_joint_meeting_fk REFERENCES joint_meeting,
  seed_hash text NOT NULL,
  until timestamptz NOT NULL,
  CONSTRAINT spent_proof_pk PRIMARY KEY (joint_meeting_id, seed_hash)
);
CREATE INDEX spent_proof_until_ix ON spent_proof (joint_meeting_id, until);
${fence('spent_proof')}`;

// A file of the public is uploaded by no account.
const ATTACHMENT = `
ALTER TABLE attachment ALTER COLUMN created_by DROP NOT NULL;
ALTER TABLE attachment DROP CONSTRAINT attachment_subject_type_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_subject_type_ck CHECK (subject_type ~ '^[a-z]+(_[a-z]+)*$');
ALTER TABLE attachment ADD CONSTRAINT attachment_uploader_ck CHECK (created_by IS NOT NULL OR subject_type = 'complaint');`;

// Before any scope is known: which joint meeting a public address names. Nothing of it but its name and its switch.
const FUNCTION = `
CREATE FUNCTION public_joint_meeting(asked_code text) RETURNS TABLE (id uuid, name text, jurisdiction_id uuid, complaints_open boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  RETURN QUERY SELECT jm.id, jm.name, jm.jurisdiction_id, jm.complaints_open FROM public.joint_meeting jm WHERE jm.code = asked_code;
  PERFORM set_config('lianxi.across', '', true);
END $$;
REVOKE ALL ON FUNCTION public_joint_meeting(text) FROM PUBLIC;`;

/** What the public side needs: counts by address, proofs of work used up, files without an account, the way in. */
export class PublicDoor implements MigrationInterface {
  readonly name = 'public-door-0000000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${TABLES}${ATTACHMENT}${FUNCTION}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION public_joint_meeting(text); DROP TABLE spent_proof; DROP TABLE public_attempt;
      DELETE FROM attachment WHERE created_by IS NULL;
      ALTER TABLE attachment DROP CONSTRAINT attachment_uploader_ck;
      ALTER TABLE attachment DROP CONSTRAINT attachment_subject_type_ck;
      ALTER TABLE attachment ADD CONSTRAINT attachment_subject_type_ck CHECK (subject_type IN ('notice', 'report'));
      ALTER TABLE attachment ALTER COLUMN created_by SET NOT NULL;`);
  }
}
