import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// What is asked of every row stands in it; who sent it does not. The receipt is kept as a keyed hash.
const COMPLAINT = `
CREATE TABLE complaint (
  joint_meeting_id uuid NOT NULL CONSTRAINT complaint_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  receipt_hash text NOT NULL,
  source text NOT NULL CONSTRAINT complaint_source_ck CHECK (source IN ('public_page', 'hotline', 'letter', 'visit')),
  category text NOT NULL CONSTRAINT complaint_category_ck CHECK (category IN ('refused', 'unfair', 'funds', 'conduct', 'publicity', 'unhelped', 'retaliation', 'other')),
  place_id uuid CONSTRAINT complaint_place_fk REFERENCES jurisdiction,
  text text,
  anonymous boolean NOT NULL,
  state text NOT NULL CONSTRAINT complaint_state_ck CHECK (state IN
    ('received', 'registered', 'assigned', 'verifying', 'verified', 'answered', 'closed', 'joined', 'referred', 'transferred')),
  received_on date NOT NULL,
  due_on date,
  due_provisional boolean NOT NULL,
  registered_on date,
  about_unit_id uuid CONSTRAINT complaint_about_unit_fk REFERENCES unit,
  unit_id uuid CONSTRAINT complaint_unit_fk REFERENCES unit,
  assigned_on date,
  finding text CONSTRAINT complaint_finding_ck CHECK (finding IN ('confirmed', 'partly', 'unfounded', 'unclear')),
  finding_text text,
  verified_on date,
  return_reason text,
  answer text,
  answered_on date,
  satisfaction text CONSTRAINT complaint_satisfaction_ck CHECK (satisfaction IN ('satisfied', 'partly', 'unsatisfied')),
  satisfaction_note text,
  rated_on date,
  joined_to_id uuid,
  handed_to text,
  clue_authority text CONSTRAINT complaint_clue_authority_ck CHECK (clue_authority IN ('supervision', 'judicial')),
  handed_on date,
  hand_reason text,
  receipt_number text,
  receipt_on date,
  closed_on date,
  task_title text,
  task_reason text,
  task_approved_on date,
  task_id uuid,
  sealed boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT complaint_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT complaint_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT complaint_receipt_uq UNIQUE (joint_meeting_id, receipt_hash),
  CONSTRAINT complaint_joined_fk FOREIGN KEY (joint_meeting_id, joined_to_id) REFERENCES complaint (joint_meeting_id, id),
  CONSTRAINT complaint_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id),
  CONSTRAINT complaint_joined_ck CHECK ((state = 'joined') = (joined_to_id IS NOT NULL)),
  CONSTRAINT complaint_own_unit_ck CHECK (unit_id <> about_unit_id),
  CONSTRAINT complaint_sealed_ck CHECK (NOT sealed OR (text IS NULL AND finding_text IS NULL AND hand_reason IS NULL))
);
CREATE INDEX complaint_place_ix ON complaint (place_id);
CREATE INDEX complaint_about_unit_ix ON complaint (about_unit_id);
CREATE INDEX complaint_unit_only_ix ON complaint (unit_id);
CREATE INDEX complaint_unit_ix ON complaint (joint_meeting_id, unit_id);
CREATE INDEX complaint_joined_ix ON complaint (joint_meeting_id, joined_to_id);
CREATE INDEX complaint_task_ix ON complaint (joint_meeting_id, task_id);
CREATE INDEX complaint_due_ix ON complaint (joint_meeting_id, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX complaint_received_ix ON complaint (joint_meeting_id, received_on);
CREATE INDEX event_complaint_ix ON event (joint_meeting_id, subject_id) WHERE subject_type = 'complaint';
${fence('complaint')}`;

// Sealed by the application with a key of its own: the database alone opens nothing. Never rewritten.
const SEAL = `
CREATE TABLE complaint_seal (
  joint_meeting_id uuid NOT NULL,
  complaint_id uuid NOT NULL,
  part text NOT NULL CONSTRAINT complaint_seal_part_ck CHECK (part IN ('identity', 'content')),
  sealed text NOT NULL,
  CONSTRAINT complaint_seal_pk PRIMARY KEY (joint_meeting_id, complaint_id, part),
  CONSTRAINT complaint_seal_complaint_fk FOREIGN KEY (joint_meeting_id, complaint_id) REFERENCES complaint (joint_meeting_id, id)
);
${fence('complaint_seal')}`;

/** Clues and complaints of the public (举报核查). */
export class ComplaintTables implements MigrationInterface {
  readonly name = 'complaint-0000000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMPLAINT);
    await runner.query(SEAL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE complaint_seal; DROP INDEX event_complaint_ix; DROP TABLE complaint;');
  }
}
