import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const NOTICE = `
CREATE TABLE notice (
  joint_meeting_id uuid NOT NULL CONSTRAINT notice_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  title text NOT NULL,
  doc_number text,
  issuer text,
  issued_on date,
  text text NOT NULL,
  edition integer NOT NULL DEFAULT 1,
  state text NOT NULL CONSTRAINT notice_state_ck CHECK (state IN ('draft', 'confirmed', 'superseded')),
  previous_id uuid,
  source_name text NOT NULL,
  source_hash text NOT NULL,
  sections jsonb NOT NULL DEFAULT '[]',
  warnings jsonb NOT NULL DEFAULT '[]',
  imported_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT notice_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT notice_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT notice_source_uq UNIQUE (joint_meeting_id, source_hash),
  CONSTRAINT notice_previous_fk FOREIGN KEY (joint_meeting_id, previous_id) REFERENCES notice (joint_meeting_id, id)
);
CREATE INDEX notice_previous_ix ON notice (joint_meeting_id, previous_id);
${fence('notice')}

-- A clause is one sentence in its place: "18-4" is line 18, sentence 4.
CREATE TABLE clause (
  joint_meeting_id uuid NOT NULL CONSTRAINT clause_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  notice_id uuid NOT NULL,
  line integer NOT NULL,
  sentence integer NOT NULL,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  path text[] NOT NULL DEFAULT '{}',
  CONSTRAINT clause_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT clause_notice_fk FOREIGN KEY (joint_meeting_id, notice_id) REFERENCES notice (joint_meeting_id, id),
  CONSTRAINT clause_place_uq UNIQUE (joint_meeting_id, notice_id, start_offset, end_offset),
  CONSTRAINT clause_offset_ck CHECK (start_offset >= 0 AND end_offset > start_offset)
);
${fence('clause')}`;

const DRAFT_ITEM = `
CREATE TABLE draft_item (
  joint_meeting_id uuid NOT NULL CONSTRAINT draft_item_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  notice_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT draft_item_kind_ck CHECK (kind IN ('unit_duty', 'lower_duty', 'class_duty', 'task')),
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  text text NOT NULL,
  title text NOT NULL,
  heading text,
  units jsonb NOT NULL DEFAULT '[]',
  level text NOT NULL CONSTRAINT draft_item_level_ck CHECK (level IN ('city', 'county', 'town')),
  duty_kind text NOT NULL CONSTRAINT draft_item_duty_kind_ck CHECK (duty_kind IN ('main', 'support', 'guide', 'data', 'prohibition', 'floor')),
  recurrence jsonb,
  deadline jsonb,
  due_on date,
  recipient_unit_id uuid CONSTRAINT draft_item_recipient_unit_fk REFERENCES unit,
  frequency_months integer CONSTRAINT draft_item_frequency_ck CHECK (frequency_months BETWEEN 1 AND 60),
  frequency_basis text,
  confidence double precision NOT NULL,
  reasons text[] NOT NULL DEFAULT '{}',
  change text NOT NULL CONSTRAINT draft_item_change_ck CHECK (change IN ('new', 'changed', 'gone', 'same')),
  previous_text text,
  state text NOT NULL CONSTRAINT draft_item_state_ck CHECK (state IN ('open', 'dropped', 'confirmed')),
  position integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT draft_item_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT draft_item_notice_fk FOREIGN KEY (joint_meeting_id, notice_id) REFERENCES notice (joint_meeting_id, id),
  CONSTRAINT draft_item_offset_ck CHECK (start_offset >= 0 AND end_offset >= start_offset)
);
CREATE INDEX draft_item_notice_ix ON draft_item (joint_meeting_id, notice_id, position);
CREATE INDEX draft_item_recipient_unit_ix ON draft_item (recipient_unit_id);
${fence('draft_item')}`;

// A sentence of a notice binds a unit once; a class of holders waits without a unit until a person expands it.
const DUTY = `
CREATE TABLE duty (
  joint_meeting_id uuid NOT NULL CONSTRAINT duty_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  notice_id uuid NOT NULL,
  clause_id uuid,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  text text NOT NULL,
  title text NOT NULL,
  unit_id uuid CONSTRAINT duty_unit_fk REFERENCES unit,
  holder_class text,
  level text NOT NULL CONSTRAINT duty_level_ck CHECK (level IN ('city', 'county', 'town')),
  role text NOT NULL CONSTRAINT duty_role_ck CHECK (role IN ('lead', 'support', 'guide')),
  kind text NOT NULL CONSTRAINT duty_kind_ck CHECK (kind IN ('main', 'support', 'guide', 'data', 'prohibition', 'floor')),
  categories text[] NOT NULL DEFAULT '{}' CONSTRAINT duty_categories_ck CHECK (categories <@ ARRAY['minimum_living', 'extreme_poverty', 'medical',
    'temporary', 'children_in_difficulty', 'disability_subsidy', 'vagrants', 'left_behind_children']),
  frequency_state text NOT NULL CONSTRAINT duty_frequency_state_ck CHECK (frequency_state IN ('none', 'unset', 'set')),
  frequency_months integer,
  frequency_basis text,
  frequency_from_on date,
  recipient_unit_id uuid CONSTRAINT duty_recipient_unit_fk REFERENCES unit,
  recipient_basis text,
  valid_from date NOT NULL,
  valid_to date,
  position integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT duty_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT duty_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT duty_notice_fk FOREIGN KEY (joint_meeting_id, notice_id) REFERENCES notice (joint_meeting_id, id),
  CONSTRAINT duty_clause_fk FOREIGN KEY (joint_meeting_id, clause_id) REFERENCES clause (joint_meeting_id, id),
  CONSTRAINT duty_holder_ck CHECK (unit_id IS NOT NULL OR holder_class IS NOT NULL),
  CONSTRAINT duty_frequency_ck CHECK ((frequency_state = 'set') = (frequency_months IS NOT NULL) AND frequency_months BETWEEN 1 AND 60),
  CONSTRAINT duty_validity_ck CHECK (valid_to >= valid_from)
);
CREATE UNIQUE INDEX duty_once_uq ON duty (joint_meeting_id, notice_id, start_offset, end_offset,
  coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE valid_to IS NULL;
CREATE INDEX duty_notice_ix ON duty (joint_meeting_id, notice_id, start_offset);
CREATE INDEX duty_clause_ix ON duty (joint_meeting_id, clause_id);
CREATE INDEX duty_holder_ix ON duty (joint_meeting_id, unit_id);
CREATE INDEX duty_unit_ix ON duty (unit_id);
CREATE INDEX duty_recipient_unit_ix ON duty (recipient_unit_id);
${fence('duty')}`;

/** From the notice to the register: its sentences as drafts, then as duties. */
export class Notice implements MigrationInterface {
  readonly name = 'notice-0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [NOTICE, DRAFT_ITEM, DUTY]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE duty, draft_item, clause, notice');
  }
}
