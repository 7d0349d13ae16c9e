import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const JOINT_MEETING = `
CREATE TABLE joint_meeting (
  id uuid CONSTRAINT joint_meeting_pk PRIMARY KEY,
  code text NOT NULL CONSTRAINT joint_meeting_code_uq UNIQUE,
  name text NOT NULL,
  short_name text,
  level text NOT NULL CONSTRAINT joint_meeting_level_ck CHECK (level IN ('city', 'county', 'town')),
  jurisdiction_id uuid NOT NULL CONSTRAINT joint_meeting_jurisdiction_fk REFERENCES jurisdiction,
  -- No foreign key: a link across joint meetings.
  parent_id uuid,
  secretariat_unit_id uuid NOT NULL CONSTRAINT joint_meeting_secretariat_unit_fk REFERENCES unit,
  amber_working_days integer NOT NULL DEFAULT 3,
  acknowledge_working_days integer NOT NULL DEFAULT 2,
  sign_off_required boolean NOT NULL DEFAULT false,
  demo boolean NOT NULL DEFAULT false,
  established_on date NOT NULL,
  CONSTRAINT joint_meeting_settings_ck CHECK (amber_working_days BETWEEN 0 AND 20 AND acknowledge_working_days BETWEEN 1 AND 20)
);
CREATE INDEX joint_meeting_jurisdiction_ix ON joint_meeting (jurisdiction_id);
CREATE INDEX joint_meeting_secretariat_unit_ix ON joint_meeting (secretariat_unit_id);
${fence('joint_meeting', 'id')}

CREATE TABLE joint_meeting_role (
  joint_meeting_id uuid NOT NULL CONSTRAINT joint_meeting_role_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  post_id uuid NOT NULL CONSTRAINT joint_meeting_role_post_fk REFERENCES post,
  role text NOT NULL CONSTRAINT joint_meeting_role_role_ck CHECK (role IN
    ('secretariat', 'liaison', 'unit_head', 'leader', 'inspector', 'invited')),
  from_on date NOT NULL,
  to_on date,
  CONSTRAINT joint_meeting_role_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT joint_meeting_role_once_uq UNIQUE (joint_meeting_id, post_id, role, from_on),
  CONSTRAINT joint_meeting_role_validity_ck CHECK (to_on >= from_on)
);
CREATE INDEX joint_meeting_role_post_ix ON joint_meeting_role (post_id);
${fence('joint_meeting_role')}

CREATE TABLE membership (
  joint_meeting_id uuid NOT NULL CONSTRAINT membership_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT membership_unit_fk REFERENCES unit,
  role text NOT NULL CONSTRAINT membership_role_ck CHECK (role IN ('lead', 'member')),
  from_on date NOT NULL,
  to_on date,
  position integer NOT NULL DEFAULT 0,
  CONSTRAINT membership_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT membership_start_uq UNIQUE (joint_meeting_id, unit_id, from_on),
  CONSTRAINT membership_validity_ck CHECK (to_on >= from_on)
);
CREATE UNIQUE INDEX membership_open_uq ON membership (joint_meeting_id, unit_id) WHERE to_on IS NULL;
CREATE INDEX membership_unit_ix ON membership (unit_id);
${fence('membership')}`;

const SUPPORT = `
-- The last number of each kind of human code; the row is locked until the verb's transaction ends.
CREATE TABLE code_counter (
  joint_meeting_id uuid NOT NULL CONSTRAINT code_counter_joint_meeting_fk REFERENCES joint_meeting,
  prefix text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  CONSTRAINT code_counter_pk PRIMARY KEY (joint_meeting_id, prefix, year)
);
${fence('code_counter')}

CREATE TABLE idempotency_key (
  joint_meeting_id uuid NOT NULL CONSTRAINT idempotency_key_joint_meeting_fk REFERENCES joint_meeting,
  account_id uuid NOT NULL CONSTRAINT idempotency_key_account_fk REFERENCES account,
  key text NOT NULL CONSTRAINT idempotency_key_key_ck CHECK (length(key) BETWEEN 8 AND 100),
  verb text NOT NULL,
  input_hash text NOT NULL,
  subject_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT idempotency_key_pk PRIMARY KEY (joint_meeting_id, account_id, key)
);
CREATE INDEX idempotency_key_account_ix ON idempotency_key (account_id);
${fence('idempotency_key')}

CREATE TABLE attachment (
  joint_meeting_id uuid NOT NULL CONSTRAINT attachment_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  -- Null until a verb takes the uploaded file up.
  subject_type text CONSTRAINT attachment_subject_type_ck CHECK (subject_type IN ('notice', 'report')),
  subject_id uuid,
  name text NOT NULL,
  size integer NOT NULL,
  mime text NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL CONSTRAINT attachment_created_by_fk REFERENCES account,
  CONSTRAINT attachment_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT attachment_subject_ck CHECK ((subject_type IS NULL) = (subject_id IS NULL))
);
CREATE INDEX attachment_subject_ix ON attachment (joint_meeting_id, subject_type, subject_id);
CREATE INDEX attachment_created_by_ix ON attachment (created_by);
${fence('attachment')}`;

// The day is written down beside the moment: what a date means never depends on a later reading of the zone.
const EVENT = `
CREATE TABLE event (
  joint_meeting_id uuid NOT NULL CONSTRAINT event_joint_meeting_fk REFERENCES joint_meeting,
  seq integer NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  day_on date NOT NULL,
  verb text NOT NULL,
  subject_type text NOT NULL CONSTRAINT event_subject_type_ck CHECK (subject_type IN
    ('joint_meeting', 'membership', 'unit', 'notice', 'draft_item', 'duty', 'task', 'assignment', 'report_slot', 'report')),
  subject_id uuid NOT NULL,
  task_id uuid,
  unit_id uuid,
  actor jsonb,
  from_state text,
  to_state text,
  reason text,
  data jsonb NOT NULL DEFAULT '{}',
  CONSTRAINT event_pk PRIMARY KEY (joint_meeting_id, seq),
  CONSTRAINT event_id_uq UNIQUE (joint_meeting_id, id)
);
CREATE INDEX event_subject_ix ON event (joint_meeting_id, subject_type, subject_id, seq);
CREATE INDEX event_task_ix ON event (joint_meeting_id, task_id, seq) WHERE task_id IS NOT NULL;
CREATE INDEX event_unit_ix ON event (joint_meeting_id, unit_id, seq) WHERE unit_id IS NOT NULL;
${fence('event')}

-- Numbers without gaps: writers of one joint meeting queue at an advisory lock until the one before has committed.
CREATE FUNCTION event_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('lianxi.event.' || NEW.joint_meeting_id::text, 0));
  SELECT coalesce(max(seq), 0) + 1 INTO NEW.seq FROM event WHERE joint_meeting_id = NEW.joint_meeting_id;
  RETURN NEW;
END $$;
CREATE TRIGGER event_number BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION event_number();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER account_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

/** The joint meeting as tenant: who is in it, its log, its counters; the first tables behind row-level security. */
export class JointMeeting implements MigrationInterface {
  readonly name = 'joint-meeting-0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [JOINT_MEETING, SUPPORT, EVENT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER account_event_append_only ON account_event;
      DROP TABLE event, attachment, idempotency_key, code_counter, membership, joint_meeting_role, joint_meeting;
      DROP FUNCTION event_number(); DROP FUNCTION refuse_change();`);
  }
}
