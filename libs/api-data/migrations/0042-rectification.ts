import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const RECTIFICATION = `
CREATE TABLE rectification (
  joint_meeting_id uuid NOT NULL CONSTRAINT rectification_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  inspection_id uuid NOT NULL,
  finding_id uuid NOT NULL,
  object_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT rectification_unit_fk REFERENCES unit,
  post_id uuid CONSTRAINT rectification_post_fk REFERENCES post,
  contact_unit_id uuid NOT NULL CONSTRAINT rectification_contact_unit_fk REFERENCES unit,
  kind text NOT NULL CONSTRAINT rectification_kind_ck CHECK (kind IN ('immediate', 'within_limit', 'long_term')),
  measure text NOT NULL,
  state text NOT NULL CONSTRAINT rectification_state_ck CHECK (state IN ('open', 'in_progress', 'reported', 'verified', 'closed', 'withdrawn')),
  opened_on date NOT NULL,
  limit_working_days integer,
  limit_from_on date NOT NULL,
  due_on date NOT NULL,
  due_provisional boolean NOT NULL,
  acknowledged_on date,
  acknowledged_by text,
  acknowledge_source text,
  plan text,
  extension_requested_on date,
  extension_due_on date,
  extension_reason text,
  extension_progress text,
  extension_answer text,
  finished_on date,
  verified_on date,
  closed_on date,
  reopened_times integer NOT NULL,
  reopened_on date,
  reopen_cause text CONSTRAINT rectification_reopen_cause_ck CHECK (reopen_cause IN ('not_done', 'relapse')),
  state_reason text,
  version integer NOT NULL,
  CONSTRAINT rectification_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT rectification_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT rectification_inspection_fk FOREIGN KEY (joint_meeting_id, inspection_id) REFERENCES inspection (joint_meeting_id, id),
  CONSTRAINT rectification_finding_fk FOREIGN KEY (joint_meeting_id, finding_id) REFERENCES finding (joint_meeting_id, id),
  CONSTRAINT rectification_object_fk FOREIGN KEY (joint_meeting_id, object_id) REFERENCES inspection_object (joint_meeting_id, id),
  -- The wall behind the rules: nothing is closed out that was not reported done and verified, nothing worked on that nobody took up.
  CONSTRAINT rectification_taken_up_ck CHECK (state IN ('open', 'withdrawn') OR (acknowledged_on IS NOT NULL AND plan IS NOT NULL AND post_id IS NOT NULL)),
  CONSTRAINT rectification_done_ck CHECK (state NOT IN ('reported', 'verified', 'closed') OR finished_on IS NOT NULL),
  CONSTRAINT rectification_verified_ck CHECK (state NOT IN ('verified', 'closed') OR verified_on IS NOT NULL),
  CONSTRAINT rectification_closed_ck CHECK ((state = 'closed') = (closed_on IS NOT NULL)),
  CONSTRAINT rectification_reopened_ck CHECK ((reopened_times = 0) = (reopened_on IS NULL) AND (reopened_on IS NULL) = (reopen_cause IS NULL)),
  CONSTRAINT rectification_extension_ck CHECK (extension_requested_on IS NULL OR (state = 'in_progress' AND extension_due_on IS NOT NULL))
);
CREATE UNIQUE INDEX rectification_standing_uq ON rectification (joint_meeting_id, finding_id, unit_id) WHERE state <> 'withdrawn';
CREATE INDEX rectification_finding_ix ON rectification (joint_meeting_id, finding_id);
CREATE INDEX rectification_inspection_ix ON rectification (joint_meeting_id, inspection_id);
CREATE INDEX rectification_object_ix ON rectification (joint_meeting_id, object_id);
CREATE INDEX rectification_unit_ix ON rectification (joint_meeting_id, unit_id);
CREATE INDEX rectification_unit_only_ix ON rectification (unit_id);
CREATE INDEX rectification_post_ix ON rectification (post_id);
CREATE INDEX rectification_contact_unit_ix ON rectification (contact_unit_id);
CREATE INDEX rectification_due_ix ON rectification (joint_meeting_id, due_on) WHERE state IN ('open', 'in_progress');
CREATE INDEX event_rectification_ix ON event (joint_meeting_id, subject_id) WHERE subject_type = 'rectification';
${fence('rectification')}`;

// What was written is never rewritten: the application may add only.
const RECORDS = `
CREATE TABLE rectification_report (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  rectification_id uuid NOT NULL,
  sequence integer NOT NULL,
  on_date date NOT NULL,
  final boolean NOT NULL,
  text text NOT NULL,
  facts jsonb NOT NULL,
  unit_name text,
  post_title text,
  person_name text NOT NULL,
  source text,
  CONSTRAINT rectification_report_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT rectification_report_sequence_uq UNIQUE (joint_meeting_id, rectification_id, sequence),
  CONSTRAINT rectification_report_item_fk FOREIGN KEY (joint_meeting_id, rectification_id) REFERENCES rectification (joint_meeting_id, id)
);
${fence('rectification_report')}

CREATE TABLE rectification_check (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  rectification_id uuid NOT NULL,
  sequence integer NOT NULL,
  on_date date NOT NULL,
  method text NOT NULL CONSTRAINT rectification_check_method_ck CHECK (method IN ('on_site', 'papers')),
  place text,
  people_met text,
  observations text NOT NULL,
  outcome text NOT NULL CONSTRAINT rectification_check_outcome_ck CHECK (outcome IN ('rectified', 'not_rectified')),
  checkers jsonb NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT rectification_check_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT rectification_check_sequence_uq UNIQUE (joint_meeting_id, rectification_id, sequence),
  CONSTRAINT rectification_check_item_fk FOREIGN KEY (joint_meeting_id, rectification_id) REFERENCES rectification (joint_meeting_id, id),
  CONSTRAINT rectification_check_place_ck CHECK (method <> 'on_site' OR place IS NOT NULL)
);
${fence('rectification_check')}`;

// Items climb the same ladder as tasks.
const clocks = (more: string): string => `
ALTER TABLE escalation_step DROP CONSTRAINT escalation_step_clock_ck;
ALTER TABLE escalation_step ADD CONSTRAINT escalation_step_clock_ck CHECK (clock IN ('report', 'completion', 'acknowledgement'${more}));`;

/** Rectification (整改): items, reports, what was seen, and their clock. */
export class RectificationTables implements MigrationInterface {
  readonly name = 'rectification-0000000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECTIFICATION);
    await runner.query(RECORDS);
    await runner.query(clocks(", 'rectification'"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM escalation_step WHERE clock = 'rectification'");
    await runner.query(clocks(''));
    await runner.query('DROP TABLE rectification_check, rectification_report; DROP INDEX event_rectification_ix; DROP TABLE rectification;');
  }
}
