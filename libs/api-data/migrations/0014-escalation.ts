import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// A step belongs to a due date: a date that moves (延期, a new calendar) begins the ladder anew.
const ESCALATION = `
CREATE TABLE escalation_step (
  joint_meeting_id uuid NOT NULL CONSTRAINT escalation_step_joint_meeting_fk REFERENCES joint_meeting,
  clock text NOT NULL CONSTRAINT escalation_step_clock_ck CHECK (clock IN ('report', 'completion', 'acknowledgement')),
  subject_id uuid NOT NULL,
  due_on date NOT NULL,
  step_at integer NOT NULL,
  level text NOT NULL CONSTRAINT escalation_step_level_ck CHECK (level IN ('liaison', 'unit_head', 'secretariat', 'leader')),
  outcome text NOT NULL CONSTRAINT escalation_step_outcome_ck CHECK (outcome IN ('fired', 'passed_over')),
  logged_on date NOT NULL,
  CONSTRAINT escalation_step_pk PRIMARY KEY (joint_meeting_id, clock, subject_id, due_on, step_at)
);
${fence('escalation_step')}

-- Reminders and escalation of a joint meeting; without a row the product's defaults hold.
CREATE TABLE escalation_ladder (
  joint_meeting_id uuid NOT NULL CONSTRAINT escalation_ladder_joint_meeting_fk REFERENCES joint_meeting,
  version integer NOT NULL,
  steps jsonb NOT NULL,
  quiet_from text NOT NULL,
  quiet_until text NOT NULL,
  run_at text NOT NULL,
  from_on date NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT escalation_ladder_pk PRIMARY KEY (joint_meeting_id, version)
);
${fence('escalation_ladder')}`;

/** The ladder, and each step of it that was taken. */
export class Escalation implements MigrationInterface {
  readonly name = 'escalation-0000000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ESCALATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE escalation_ladder, escalation_step');
  }
}
