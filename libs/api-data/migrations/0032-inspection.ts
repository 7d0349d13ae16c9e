import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const KINDS = `'minimum_living', 'extreme_poverty', 'medical', 'temporary', 'children_in_difficulty', 'disability_subsidy', 'vagrants', 'left_behind_children'`;
const METHODS = `'self_check', 'hear_report', 'on_site', 'meeting', 'consult_records', 'collect_clues', 'talk_with_head', 'online'`;

const DESIGNATION = `
CREATE TABLE designation (
  joint_meeting_id uuid NOT NULL CONSTRAINT designation_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  kind text NOT NULL CONSTRAINT designation_kind_ck CHECK (kind IN ('inspection_body', 'designated_department')),
  unit_id uuid NOT NULL CONSTRAINT designation_unit_fk REFERENCES unit,
  government_name text NOT NULL,
  document text NOT NULL,
  document_on date NOT NULL,
  matter text,
  scope text,
  duties text,
  topics text[] NOT NULL CONSTRAINT designation_topics_ck CHECK (topics <@ ARRAY[${KINDS}]),
  unit_ids uuid[],
  from_on date NOT NULL,
  to_on date,
  ended_on date,
  end_reason text,
  version integer NOT NULL,
  CONSTRAINT designation_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT designation_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT designation_days_ck CHECK (to_on >= from_on),
  -- A department's is complete (decree 733, art. 7).
  CONSTRAINT designation_complete_ck CHECK (kind = 'inspection_body' OR (matter IS NOT NULL AND scope IS NOT NULL AND duties IS NOT NULL AND to_on IS NOT NULL))
);
CREATE INDEX designation_unit_ix ON designation (unit_id);
${fence('designation')}`;

const INSPECTION = `
CREATE TABLE inspection (
  joint_meeting_id uuid NOT NULL CONSTRAINT inspection_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  state text NOT NULL CONSTRAINT inspection_state_ck CHECK (state IN ('draft', 'submitted', 'approved', 'under_way', 'concluded', 'closed', 'withdrawn', 'joined')),
  basis text CONSTRAINT inspection_basis_ck CHECK (basis IN ('government_inspection', 'business_check')),
  designation_id uuid,
  source text CONSTRAINT inspection_source_ck CHECK (source IN ('government_decision', 'head_instruction', 'clue')),
  source_document text,
  source_on date,
  mode text CONSTRAINT inspection_mode_ck CHECK (mode IN ('routine', 'special')),
  year_work text,
  trigger text CONSTRAINT inspection_trigger_ck CHECK (trigger IN ('hot_matter', 'unit', 'area')),
  trigger_reason text,
  kind text CONSTRAINT inspection_kind_ck CHECK (kind IN ('comprehensive', 'special_matter', 'event_investigation', 'daily_follow_up', 'clue_check')),
  category text CONSTRAINT inspection_category_ck CHECK (category IN ('central_decisions', 'government_plans', 'statutory_duties', 'efficiency')),
  methods text[] NOT NULL CONSTRAINT inspection_methods_ck CHECK (methods <@ ARRAY[${METHODS}]),
  covert boolean NOT NULL,
  matter text NOT NULL,
  topics text[] NOT NULL CONSTRAINT inspection_topics_ck CHECK (topics <@ ARRAY[${KINDS}]),
  content text,
  scope text,
  depth_reason text,
  from_on date,
  to_on date,
  overlap_reason text,
  drafted_on date NOT NULL,
  submitted_on date,
  changed_on date,
  approver text CONSTRAINT inspection_approver_ck CHECK (approver IN ('government', 'government_head', 'department_head')),
  approver_name text,
  approval_document text,
  approved_on date,
  leader_appointment text,
  started_on date,
  conclusion_document text,
  concluded_on date,
  authors jsonb NOT NULL,
  closed_on date,
  state_reason text,
  -- Another inspection, perhaps of another joint meeting: both keys, no foreign key.
  joined_joint_meeting_id uuid,
  joined_inspection_id uuid,
  version integer NOT NULL,
  CONSTRAINT inspection_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT inspection_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT inspection_designation_fk FOREIGN KEY (joint_meeting_id, designation_id) REFERENCES designation (joint_meeting_id, id),
  CONSTRAINT inspection_days_ck CHECK (to_on >= from_on),
  -- The wall behind the rules: nothing is done in the field without its basis and its approval on record (L1, L3).
  CONSTRAINT inspection_approved_ck CHECK (state NOT IN ('approved', 'under_way', 'concluded', 'closed')
    OR (basis IS NOT NULL AND approver IS NOT NULL AND approval_document IS NOT NULL AND approved_on IS NOT NULL AND from_on IS NOT NULL AND to_on IS NOT NULL)),
  CONSTRAINT inspection_designated_ck CHECK (basis <> 'government_inspection' OR designation_id IS NOT NULL OR state IN ('draft', 'withdrawn', 'joined')),
  CONSTRAINT inspection_covert_ck CHECK (NOT covert OR mode = 'special' OR state IN ('draft', 'withdrawn', 'joined')),
  CONSTRAINT inspection_concluded_ck CHECK (state NOT IN ('concluded', 'closed') OR conclusion_document IS NOT NULL),
  CONSTRAINT inspection_joined_ck CHECK ((state = 'joined') = (joined_inspection_id IS NOT NULL) AND (joined_inspection_id IS NULL) = (joined_joint_meeting_id IS NULL))
);
CREATE INDEX inspection_designation_ix ON inspection (joint_meeting_id, designation_id);
CREATE INDEX inspection_days_ix ON inspection (from_on, to_on) WHERE state NOT IN ('draft', 'withdrawn', 'joined');
CREATE INDEX inspection_joined_ix ON inspection (joined_joint_meeting_id, joined_inspection_id) WHERE state = 'joined';
CREATE INDEX event_inspection_ix ON event (joint_meeting_id, subject_id) WHERE subject_type IN ('inspection', 'inspection_object', 'finding');
${fence('inspection')}

CREATE TABLE inspection_object (
  joint_meeting_id uuid NOT NULL CONSTRAINT inspection_object_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  inspection_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT inspection_object_unit_fk REFERENCES unit,
  authority text CONSTRAINT inspection_object_authority_ck CHECK (authority IN ('authorised', 'entrusted')),
  authority_document text,
  assistance_basis text,
  state text NOT NULL CONSTRAINT inspection_object_state_ck CHECK (state IN ('planned', 'delivered', 'received', 'objected', 'reviewed')),
  notified_on date,
  notice_text text,
  conclusion text,
  delivered_on date,
  received_on date,
  received_by text,
  receipt_source text,
  objection_until_on date,
  objected_on date,
  objection text,
  review_until_on date,
  reviewed_on date,
  review_outcome text CONSTRAINT inspection_object_outcome_ck CHECK (review_outcome IN ('upheld', 'changed', 'revoked')),
  review_text text,
  review_document text,
  reviewers jsonb NOT NULL,
  clock_provisional boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT inspection_object_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT inspection_object_unit_uq UNIQUE (joint_meeting_id, inspection_id, unit_id),
  CONSTRAINT inspection_object_inspection_fk FOREIGN KEY (joint_meeting_id, inspection_id) REFERENCES inspection (joint_meeting_id, id),
  CONSTRAINT inspection_object_clock_ck CHECK ((received_on IS NULL) = (objection_until_on IS NULL) AND (objected_on IS NULL) = (review_until_on IS NULL))
);
CREATE INDEX inspection_object_unit_ix ON inspection_object (unit_id);
CREATE INDEX inspection_object_open_ix ON inspection_object (joint_meeting_id, state) WHERE state IN ('delivered', 'received', 'objected');
${fence('inspection_object')}`;

const FIELD = `
CREATE TABLE inspection_member (
  joint_meeting_id uuid NOT NULL CONSTRAINT inspection_member_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  inspection_id uuid NOT NULL,
  role text NOT NULL CONSTRAINT inspection_member_role_ck CHECK (role IN ('team_leader', 'member', 'invited')),
  post_id uuid CONSTRAINT inspection_member_post_fk REFERENCES post,
  person_id uuid CONSTRAINT inspection_member_person_fk REFERENCES person,
  person_name text NOT NULL,
  office text NOT NULL,
  invited_kind text CONSTRAINT inspection_member_invited_ck CHECK (invited_kind IN ('peoples_deputy', 'consultative_member', 'counsellor', 'expert')),
  trained_on date,
  secrecy_on date,
  CONSTRAINT inspection_member_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT inspection_member_inspection_fk FOREIGN KEY (joint_meeting_id, inspection_id) REFERENCES inspection (joint_meeting_id, id),
  CONSTRAINT inspection_member_kind_ck CHECK ((role = 'invited') = (invited_kind IS NOT NULL))
);
CREATE INDEX inspection_member_inspection_ix ON inspection_member (joint_meeting_id, inspection_id);
CREATE INDEX inspection_member_post_ix ON inspection_member (post_id);
CREATE INDEX inspection_member_person_ix ON inspection_member (person_id);
CREATE UNIQUE INDEX inspection_member_leader_uq ON inspection_member (joint_meeting_id, inspection_id) WHERE role = 'team_leader';
${fence('inspection_member')}

CREATE TABLE inspection_visit (
  joint_meeting_id uuid NOT NULL CONSTRAINT inspection_visit_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  inspection_id uuid NOT NULL,
  object_id uuid NOT NULL,
  on_date date NOT NULL,
  place text NOT NULL,
  method text NOT NULL CONSTRAINT inspection_visit_method_ck CHECK (method IN (${METHODS})),
  people_met text,
  observations text NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT inspection_visit_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT inspection_visit_inspection_fk FOREIGN KEY (joint_meeting_id, inspection_id) REFERENCES inspection (joint_meeting_id, id),
  CONSTRAINT inspection_visit_object_fk FOREIGN KEY (joint_meeting_id, object_id) REFERENCES inspection_object (joint_meeting_id, id)
);
CREATE INDEX inspection_visit_inspection_ix ON inspection_visit (joint_meeting_id, inspection_id, on_date);
CREATE INDEX inspection_visit_object_ix ON inspection_visit (joint_meeting_id, object_id);
${fence('inspection_visit')}

CREATE TABLE finding (
  joint_meeting_id uuid NOT NULL CONSTRAINT finding_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  inspection_id uuid NOT NULL,
  object_id uuid NOT NULL,
  sequence integer NOT NULL,
  severity text NOT NULL CONSTRAINT finding_severity_ck CHECK (severity IN ('minor', 'serious', 'grave')),
  kind text NOT NULL CONSTRAINT finding_kind_ck CHECK (kind IN ('not_carried_out', 'late', 'eligibility', 'payment', 'fund_use', 'data_false', 'procedure', 'conduct', 'other')),
  matter text NOT NULL,
  text text NOT NULL,
  duty_id uuid,
  task_id uuid,
  responsible_unit_id uuid NOT NULL CONSTRAINT finding_unit_fk REFERENCES unit,
  evidence jsonb NOT NULL CONSTRAINT finding_evidence_ck CHECK (jsonb_array_length(evidence) > 0),
  state text NOT NULL CONSTRAINT finding_state_ck CHECK (state IN ('open', 'dropped')),
  drop_reason text,
  version integer NOT NULL,
  CONSTRAINT finding_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT finding_sequence_uq UNIQUE (joint_meeting_id, inspection_id, sequence),
  CONSTRAINT finding_inspection_fk FOREIGN KEY (joint_meeting_id, inspection_id) REFERENCES inspection (joint_meeting_id, id),
  CONSTRAINT finding_object_fk FOREIGN KEY (joint_meeting_id, object_id) REFERENCES inspection_object (joint_meeting_id, id),
  CONSTRAINT finding_duty_fk FOREIGN KEY (joint_meeting_id, duty_id) REFERENCES duty (joint_meeting_id, id),
  CONSTRAINT finding_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id),
  CONSTRAINT finding_dropped_ck CHECK ((state = 'dropped') = (drop_reason IS NOT NULL))
);
CREATE INDEX finding_object_ix ON finding (joint_meeting_id, object_id);
CREATE INDEX finding_unit_ix ON finding (responsible_unit_id);
CREATE INDEX finding_duty_ix ON finding (joint_meeting_id, duty_id);
CREATE INDEX finding_task_ix ON finding (joint_meeting_id, task_id);
${fence('finding')}`;

const TABLES = ['finding', 'inspection_visit', 'inspection_member', 'inspection_object', 'inspection', 'designation'];

/** Inspections: what makes them lawful, who goes where, what was found and concluded. */
export class InspectionTables implements MigrationInterface {
  readonly name = 'inspection-0000000000032';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [DESIGNATION, INSPECTION, FIELD]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX event_inspection_ix; ${TABLES.map((table) => `DROP TABLE ${table};`).join(' ')}`);
  }
}
