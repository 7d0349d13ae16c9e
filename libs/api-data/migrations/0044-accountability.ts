import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const roles = (words: readonly string[]): string => `ALTER TABLE joint_meeting_role DROP CONSTRAINT joint_meeting_role_role_ck;
  ALTER TABLE joint_meeting_role ADD CONSTRAINT joint_meeting_role_role_ck CHECK (role IN (${words.map((word) => `'${word}'`).join(', ')}));`;
const BEFORE = ['secretariat', 'liaison', 'unit_head', 'leader', 'inspector', 'invited', 'confidant'];

const SCOPE = `joint_meeting_id = nullif(current_setting('lianxi.joint_meeting_id', true), '')::uuid`;

// As every tenant table, and behind a second door: the server reads it only in a transaction that has said so, which is where the
// reading is logged. A query that merely forgets returns nothing. The owner (backup, restore) is asked for the scope alone.
const sealedFence = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_scope ON ${table} USING (${SCOPE} AND (current_setting('lianxi.sealed', true) = 'accountability' OR current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = '${table}'::regclass)))
    WITH CHECK (${SCOPE} AND (current_setting('lianxi.sealed', true) = 'accountability' OR current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = '${table}'::regclass)));`;

// What the lawful order asks of a row stands in it: no outcome without hand-over and receipt, no hand-over of anything but accountability
// or a clue, nothing readable of a clue, never an approval by its proposer (decree 733 arts. 21 and 23).
const ACCOUNTABILITY = `
CREATE TABLE accountability (
  joint_meeting_id uuid NOT NULL CONSTRAINT accountability_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  kind text NOT NULL CONSTRAINT accountability_kind_ck CHECK (kind IN ('praise', 'incentive', 'criticism', 'accountability')),
  state text NOT NULL CONSTRAINT accountability_state_ck CHECK (state IN
    ('draft', 'hearing', 'heard', 'submitted', 'approved', 'rejected', 'carried_out', 'handed_over', 'received', 'decided', 'closed', 'withdrawn', 'transferred')),
  unit_id uuid NOT NULL CONSTRAINT accountability_unit_fk REFERENCES unit,
  unit_name text NOT NULL,
  responsibility text NOT NULL CONSTRAINT accountability_responsibility_ck CHECK (responsibility IN ('unit', 'first', 'direct')),
  post_id uuid CONSTRAINT accountability_post_fk REFERENCES post,
  post_title text,
  person_id uuid CONSTRAINT accountability_person_fk REFERENCES person,
  person_name text,
  matter text,
  facts jsonb NOT NULL,
  hearings jsonb NOT NULL,
  proposed_on date NOT NULL,
  proposed_by text NOT NULL,
  author_person_ids uuid[] NOT NULL,
  submitted_on date,
  decided_on date,
  decided_by text,
  decider_person_id uuid CONSTRAINT accountability_decider_fk REFERENCES person,
  opinion text,
  carried_out_on date,
  carried_out_document text,
  handed_to text,
  handed_on date,
  handed_document text,
  clue_authority text CONSTRAINT accountability_clue_authority_ck CHECK (clue_authority IN ('supervision', 'judicial')),
  receipt_number text,
  receipt_on date,
  outcome jsonb,
  appeal jsonb,
  closed_on date,
  withdraw_reason text,
  sealed boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT accountability_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT accountability_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT accountability_fact_ck CHECK (sealed OR jsonb_array_length(facts) > 0),
  CONSTRAINT accountability_sealed_ck CHECK (NOT sealed OR (matter IS NULL AND facts = '[]' AND hearings = '[]' AND opinion IS NULL AND post_id IS NULL AND person_id IS NULL AND person_name IS NULL)),
  CONSTRAINT accountability_concerned_ck CHECK (sealed OR (responsibility = 'unit') = (person_id IS NULL)),
  CONSTRAINT accountability_outcome_ck CHECK (outcome IS NULL OR (kind = 'accountability' AND handed_on IS NOT NULL AND receipt_on IS NOT NULL)),
  CONSTRAINT accountability_appeal_ck CHECK (appeal IS NULL OR outcome IS NOT NULL),
  CONSTRAINT accountability_handed_ck CHECK (handed_on IS NULL OR kind = 'accountability' OR clue_authority IS NOT NULL),
  CONSTRAINT accountability_carried_ck CHECK (carried_out_on IS NULL OR kind <> 'accountability'),
  CONSTRAINT accountability_decider_ck CHECK (state NOT IN ('approved', 'carried_out', 'handed_over', 'received', 'decided') OR decider_person_id <> ALL (author_person_ids))
);
CREATE INDEX accountability_unit_ix ON accountability (unit_id);
CREATE INDEX accountability_post_ix ON accountability (post_id);
CREATE INDEX accountability_person_ix ON accountability (person_id);
CREATE INDEX accountability_decider_ix ON accountability (decider_person_id);
CREATE INDEX accountability_proposed_ix ON accountability (joint_meeting_id, proposed_on);
${sealedFence('accountability')}`;

// Sealed by the application with a key of its own, as the content of a complaint is. Never rewritten.
const SEAL = `
CREATE TABLE accountability_seal (
  joint_meeting_id uuid NOT NULL,
  accountability_id uuid NOT NULL,
  sealed text NOT NULL,
  CONSTRAINT accountability_seal_pk PRIMARY KEY (joint_meeting_id, accountability_id),
  CONSTRAINT accountability_seal_accountability_fk FOREIGN KEY (joint_meeting_id, accountability_id) REFERENCES accountability (joint_meeting_id, id)
);
${sealedFence('accountability_seal')}`;

// Each correction is a row of its own: the newest of a key holds, the others are its history.
const FORM = `
CREATE TABLE accountability_form (
  joint_meeting_id uuid NOT NULL CONSTRAINT accountability_form_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  key text NOT NULL,
  target text NOT NULL CONSTRAINT accountability_form_target_ck CHECK (target IN ('organisation', 'person')),
  label_zh text NOT NULL,
  label_en text NOT NULL,
  authority text,
  basis text,
  appeal_days integer CONSTRAINT accountability_form_appeal_ck CHECK (appeal_days BETWEEN 1 AND 365),
  influence_months integer CONSTRAINT accountability_form_influence_ck CHECK (influence_months BETWEEN 1 AND 120),
  retired boolean NOT NULL,
  version integer NOT NULL,
  revised_on date NOT NULL,
  reason text NOT NULL,
  CONSTRAINT accountability_form_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT accountability_form_version_uq UNIQUE (joint_meeting_id, key, version),
  CONSTRAINT accountability_form_basis_ck CHECK (basis IS NOT NULL OR (appeal_days IS NULL AND influence_months IS NULL))
);
${fence('accountability_form')}`;

/** Results and accountability (成果运用、问责): proposals, what is sealed of them, the dictionary of forms, and the role that keeps them. */
export class AccountabilityTables implements MigrationInterface {
  readonly name = 'accountability-0000000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(roles([...BEFORE, 'accountability_officer']));
    for (const sql of [ACCOUNTABILITY, SEAL, FORM]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE accountability_form; DROP TABLE accountability_seal; DROP TABLE accountability;');
    await runner.query(`DELETE FROM joint_meeting_role WHERE role = 'accountability_officer'`);
    await runner.query(roles(BEFORE));
  }
}
