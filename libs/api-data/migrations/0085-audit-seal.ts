import type { MigrationInterface, QueryRunner } from 'typeorm';

// A row for each sealed entry of the audit log. No foreign key: a seal has to stand also where its entry is gone, after its time or by force.
// The moment is kept as it was hashed. Whoever writes, the table takes only what goes on right after the last seal and follows from it.
const SEAL = `
CREATE TABLE audit_seal (
  seq integer CONSTRAINT audit_seal_pk PRIMARY KEY CONSTRAINT audit_seal_seq_ck CHECK (seq > 0),
  entry_id uuid NOT NULL CONSTRAINT audit_seal_entry_uq UNIQUE,
  entry_at text NOT NULL CONSTRAINT audit_seal_entry_at_ck CHECK (entry_at ~ '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3,6}Z$'),
  body bytea NOT NULL CONSTRAINT audit_seal_body_ck CHECK (length(body) = 32),
  hash bytea NOT NULL CONSTRAINT audit_seal_hash_ck CHECK (length(hash) = 32),
  sealed_at timestamptz NOT NULL
);
CREATE FUNCTION refuse_loose_audit_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM fresh f LEFT JOIN audit_seal before ON before.seq = f.seq - 1
    WHERE (f.seq > 1 AND before.seq IS NULL)
      OR f.hash <> sha256(convert_to(encode(CASE WHEN f.seq = 1 THEN sha256(convert_to('lianxi-audit-chain/1', 'UTF8')) ELSE before.hash END, 'hex') || E'\\n'
        || encode(sha256(convert_to(f.entry_id::text || E'\\n' || f.entry_at || E'\\n' || encode(f.body, 'hex'), 'UTF8')), 'hex'), 'UTF8'))
  ) THEN
    RAISE EXCEPTION 'a seal follows from the seal before it' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_seal_follows AFTER INSERT ON audit_seal REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION refuse_loose_audit_seal();
CREATE TRIGGER audit_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

/** The hash chain of the audit log. */
export class AuditSealTable implements MigrationInterface {
  readonly name = 'audit-seal-0000000000085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEAL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_seal; DROP FUNCTION refuse_loose_audit_seal();');
  }
}
