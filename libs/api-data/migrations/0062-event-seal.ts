import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// A row for each sealed event: the hash of the event alone, and that of all up to it. No foreign key to the event: a seal has to stand also
// where its event was taken away. Whoever writes, the table takes only what goes on right after the last seal and follows from it.
const SEAL = `
CREATE TABLE event_seal (
  joint_meeting_id uuid NOT NULL,
  seq integer NOT NULL CONSTRAINT event_seal_seq_ck CHECK (seq > 0),
  leaf bytea NOT NULL CONSTRAINT event_seal_leaf_ck CHECK (length(leaf) = 32),
  hash bytea NOT NULL CONSTRAINT event_seal_hash_ck CHECK (length(hash) = 32),
  sealed_at timestamptz NOT NULL,
  CONSTRAINT event_seal_pk PRIMARY KEY (joint_meeting_id, seq)
);
${fence('event_seal')}

CREATE FUNCTION refuse_loose_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM fresh f
    LEFT JOIN event_seal before ON before.joint_meeting_id = f.joint_meeting_id AND before.seq = f.seq - 1
    WHERE f.hash <> sha256(convert_to(CASE WHEN f.seq = 1 THEN encode(sha256(convert_to('lianxi-event-chain/1' || E'\\n' || f.joint_meeting_id::text, 'UTF8')), 'hex') ELSE coalesce(encode(before.hash, 'hex'), '') END || E'\\n' || encode(f.leaf, 'hex'), 'UTF8'))
      OR (f.seq > 1 AND before.seq IS NULL)
  ) THEN
    RAISE EXCEPTION 'a seal follows from the seal before it' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER event_seal_follows AFTER INSERT ON event_seal REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION refuse_loose_seal();
CREATE TRIGGER event_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

/** The hash chain of each joint meeting's log. */
export class EventSealTable implements MigrationInterface {
  readonly name = 'event-seal-0000000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEAL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event_seal; DROP FUNCTION refuse_loose_seal();');
  }
}
