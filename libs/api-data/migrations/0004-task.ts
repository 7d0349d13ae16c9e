import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const TASK = `
CREATE TABLE task (
  joint_meeting_id uuid NOT NULL CONSTRAINT task_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  title text NOT NULL,
  content text NOT NULL,
  duty_id uuid,
  state text NOT NULL CONSTRAINT task_state_ck CHECK (state IN
    ('draft', 'assigned', 'completed', 'closed', 'archived', 'suspended', 'withdrawn')),
  due_on date,
  due_rule jsonb NOT NULL,
  due_provisional boolean NOT NULL DEFAULT false,
  report_every_months integer CONSTRAINT task_report_every_months_ck CHECK (report_every_months BETWEEN 1 AND 60),
  report_due_day integer CONSTRAINT task_report_due_day_ck CHECK (report_due_day BETWEEN 1 AND 28),
  created_by_post_id uuid CONSTRAINT task_created_by_post_fk REFERENCES post,
  assigned_on date,
  completed_on date,
  closed_on date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT task_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT task_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT task_duty_fk FOREIGN KEY (joint_meeting_id, duty_id) REFERENCES duty (joint_meeting_id, id)
);
CREATE INDEX task_duty_ix ON task (joint_meeting_id, duty_id);
CREATE INDEX task_created_by_post_ix ON task (created_by_post_id);
CREATE INDEX task_due_ix ON task (joint_meeting_id, state, due_on, id);
${fence('task')}`;

const ASSIGNMENT = `
CREATE TABLE assignment (
  joint_meeting_id uuid NOT NULL CONSTRAINT assignment_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT assignment_unit_fk REFERENCES unit,
  role text NOT NULL CONSTRAINT assignment_role_ck CHECK (role IN ('lead', 'support', 'guide')),
  state text NOT NULL CONSTRAINT assignment_state_ck CHECK (state IN
    ('pending', 'in_progress', 'completion_requested', 'completed', 'suspended', 'withdrawn')),
  due_on date,
  acknowledge_due_on date,
  acknowledged_at timestamptz,
  acknowledged_by uuid CONSTRAINT assignment_acknowledged_by_fk REFERENCES account,
  completion_text text,
  completion_requested_at timestamptz,
  completion_return_reason text,
  completed_on date,
  grade text CONSTRAINT assignment_grade_ck CHECK (grade IN ('excellent', 'good', 'pass', 'fail')),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT assignment_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT assignment_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id),
  CONSTRAINT assignment_unit_uq UNIQUE (joint_meeting_id, task_id, unit_id)
);
CREATE UNIQUE INDEX assignment_lead_uq ON assignment (joint_meeting_id, task_id) WHERE role = 'lead';
CREATE INDEX assignment_holder_ix ON assignment (joint_meeting_id, unit_id, state);
CREATE INDEX assignment_open_ix ON assignment (joint_meeting_id, due_on) WHERE state IN ('pending', 'in_progress', 'completion_requested');
CREATE INDEX assignment_unit_ix ON assignment (unit_id);
CREATE INDEX assignment_acknowledged_by_ix ON assignment (acknowledged_by);
${fence('assignment')}`;

const REPORT = `
CREATE TABLE report_slot (
  joint_meeting_id uuid NOT NULL CONSTRAINT report_slot_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  assignment_id uuid NOT NULL,
  task_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT report_slot_unit_fk REFERENCES unit,
  period_start_on date NOT NULL,
  period_end_on date NOT NULL,
  due_on date NOT NULL,
  due_provisional boolean NOT NULL DEFAULT false,
  state text NOT NULL CONSTRAINT report_slot_state_ck CHECK (state IN
    ('expected', 'submitted', 'returned', 'accepted', 'suspended', 'withdrawn')),
  first_submitted_on date,
  accepted_on date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT report_slot_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT report_slot_assignment_fk FOREIGN KEY (joint_meeting_id, assignment_id) REFERENCES assignment (joint_meeting_id, id),
  CONSTRAINT report_slot_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id),
  CONSTRAINT report_slot_period_uq UNIQUE (joint_meeting_id, assignment_id, period_start_on),
  CONSTRAINT report_slot_period_ck CHECK (period_end_on >= period_start_on)
);
CREATE INDEX report_slot_task_ix ON report_slot (joint_meeting_id, task_id, due_on);
CREATE INDEX report_slot_holder_ix ON report_slot (joint_meeting_id, unit_id, period_start_on);
CREATE INDEX report_slot_due_ix ON report_slot (joint_meeting_id, due_on) WHERE state IN ('expected', 'returned');
CREATE INDEX report_slot_period_ix ON report_slot (joint_meeting_id, period_start_on);
CREATE INDEX report_slot_unit_ix ON report_slot (unit_id);
${fence('report_slot')}

CREATE TABLE report (
  joint_meeting_id uuid NOT NULL CONSTRAINT report_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  slot_id uuid NOT NULL,
  sequence integer NOT NULL,
  state text NOT NULL CONSTRAINT report_state_ck CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
  text text NOT NULL,
  facts jsonb NOT NULL DEFAULT '[]',
  next_step text,
  unchanged boolean NOT NULL DEFAULT false,
  on_behalf boolean NOT NULL DEFAULT false,
  on_behalf_source text,
  unit_id uuid NOT NULL CONSTRAINT report_unit_fk REFERENCES unit,
  unit_name text NOT NULL,
  post_title text,
  person_name text,
  saved_at timestamptz NOT NULL,
  submitted_at timestamptz,
  reviewed_at timestamptz,
  return_reason text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT report_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT report_slot_fk FOREIGN KEY (joint_meeting_id, slot_id) REFERENCES report_slot (joint_meeting_id, id),
  CONSTRAINT report_sequence_uq UNIQUE (joint_meeting_id, slot_id, sequence)
);
CREATE UNIQUE INDEX report_draft_uq ON report (joint_meeting_id, slot_id) WHERE state = 'draft';
CREATE INDEX report_unit_ix ON report (unit_id);
${fence('report')}`;

/** The loop: tasks handed to units, the reports they owe, the reports they wrote. */
export class Task implements MigrationInterface {
  readonly name = 'task-0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TASK, ASSIGNMENT, REPORT]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE report, report_slot, assignment, task');
  }
}
