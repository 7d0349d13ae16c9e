import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const BULLETIN = `
CREATE TABLE bulletin (
  joint_meeting_id uuid NOT NULL CONSTRAINT bulletin_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  state text NOT NULL CONSTRAINT bulletin_state_ck CHECK (state IN ('draft', 'submitted', 'approved', 'issued', 'dropped')),
  title text NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  level text CONSTRAINT bulletin_level_ck CHECK (level IN ('city', 'county', 'town')),
  issuer text NOT NULL CONSTRAINT bulletin_issuer_ck CHECK (issuer IN ('government', 'government_office', 'department')),
  drafted_on date NOT NULL,
  frozen_on date NOT NULL,
  frozen_at timestamptz NOT NULL,
  frozen_seq integer NOT NULL,
  figures jsonb NOT NULL,
  rule_version integer NOT NULL,
  missing_from integer NOT NULL,
  late_from integer NOT NULL,
  good_from integer NOT NULL,
  text text NOT NULL,
  state_reason text,
  approved_on date,
  approved_by text,
  issued_on date,
  number_year integer,
  number integer,
  checkpoint_seq integer,
  checkpoint_hash text,
  version integer NOT NULL,
  CONSTRAINT bulletin_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT bulletin_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT bulletin_number_uq UNIQUE (joint_meeting_id, number_year, number),
  CONSTRAINT bulletin_period_ck CHECK (from_on <= until_on AND from_on < frozen_on),
  CONSTRAINT bulletin_approved_ck CHECK ((state IN ('approved', 'issued')) = (approved_on IS NOT NULL)),
  CONSTRAINT bulletin_issued_ck CHECK ((state = 'issued') = (issued_on IS NOT NULL) AND (state = 'issued') = (number IS NOT NULL) AND (number IS NULL) = (number_year IS NULL)),
  CONSTRAINT bulletin_checkpoint_ck CHECK ((checkpoint_seq IS NULL) = (checkpoint_hash IS NULL))
);
CREATE INDEX bulletin_period_ix ON bulletin (joint_meeting_id, until_on DESC, id);
CREATE INDEX bulletin_open_ix ON bulletin (joint_meeting_id, state) WHERE state IN ('draft', 'submitted', 'approved');
${fence('bulletin')}

CREATE TABLE bulletin_line (
  joint_meeting_id uuid NOT NULL,
  bulletin_id uuid NOT NULL,
  slot_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT bulletin_line_unit_fk REFERENCES unit,
  due_on date NOT NULL,
  first_submitted_on date,
  outcome text NOT NULL CONSTRAINT bulletin_line_outcome_ck CHECK (outcome IN ('in_time', 'late', 'missing')),
  CONSTRAINT bulletin_line_pk PRIMARY KEY (joint_meeting_id, bulletin_id, slot_id),
  CONSTRAINT bulletin_line_bulletin_fk FOREIGN KEY (joint_meeting_id, bulletin_id) REFERENCES bulletin (joint_meeting_id, id),
  CONSTRAINT bulletin_line_slot_fk FOREIGN KEY (joint_meeting_id, slot_id) REFERENCES report_slot (joint_meeting_id, id)
);
CREATE INDEX bulletin_line_slot_ix ON bulletin_line (joint_meeting_id, slot_id);
CREATE INDEX bulletin_line_unit_ix ON bulletin_line (unit_id);
${fence('bulletin_line')}

CREATE TABLE bulletin_receipt (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  bulletin_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT bulletin_receipt_unit_fk REFERENCES unit,
  state text NOT NULL CONSTRAINT bulletin_receipt_state_ck CHECK (state IN ('pending', 'received')),
  received_on date,
  source text,
  post_title text,
  person_name text,
  version integer NOT NULL,
  CONSTRAINT bulletin_receipt_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT bulletin_receipt_unit_uq UNIQUE (joint_meeting_id, bulletin_id, unit_id),
  CONSTRAINT bulletin_receipt_bulletin_fk FOREIGN KEY (joint_meeting_id, bulletin_id) REFERENCES bulletin (joint_meeting_id, id),
  CONSTRAINT bulletin_receipt_received_ck CHECK ((state = 'received') = (received_on IS NOT NULL))
);
CREATE INDEX bulletin_receipt_unit_ix ON bulletin_receipt (unit_id);
CREATE INDEX bulletin_receipt_open_ix ON bulletin_receipt (joint_meeting_id, unit_id) WHERE state = 'pending';
${fence('bulletin_receipt')}`;

const TABLES = ['bulletin_receipt', 'bulletin_line', 'bulletin'];

/** Bulletins: figures frozen with the facts beneath them, issued with a number, acknowledged by the units (notice lines 10, 59: N6). */
export class BulletinTables implements MigrationInterface {
  readonly name = 'bulletin-0000000000092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(BULLETIN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES.map((table) => `DROP TABLE ${table};`).join(' '));
  }
}
