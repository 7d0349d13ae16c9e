import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// A period given up for others stays on record beside the one that took its place: only those that stand may not meet.
const FREQUENCY = `
ALTER TABLE task
  ADD COLUMN report_due_working_days integer CONSTRAINT task_report_due_working_days_ck CHECK (report_due_working_days BETWEEN 1 AND 60),
  ADD COLUMN report_from_on date,
  ADD COLUMN report_before jsonb NOT NULL DEFAULT '[]',
  ADD CONSTRAINT task_report_due_ck CHECK (report_due_day IS NULL OR report_due_working_days IS NULL);
ALTER TABLE report_slot ADD COLUMN replaced boolean NOT NULL DEFAULT false;
ALTER TABLE report_slot ADD CONSTRAINT report_slot_replaced_ck CHECK (NOT replaced OR state = 'withdrawn');
ALTER TABLE report_slot DROP CONSTRAINT report_slot_period_uq;
CREATE UNIQUE INDEX report_slot_period_uq ON report_slot (joint_meeting_id, assignment_id, period_start_on) WHERE NOT replaced;
CREATE INDEX report_slot_assignment_ix ON report_slot (joint_meeting_id, assignment_id, period_start_on);`;

const LOCK = `
CREATE TABLE period_lock (
  joint_meeting_id uuid NOT NULL CONSTRAINT period_lock_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  month_on date NOT NULL CONSTRAINT period_lock_month_ck CHECK (extract(day FROM month_on) = 1),
  note text,
  expected integer NOT NULL,
  on_time integer NOT NULL,
  late integer NOT NULL,
  missing integer NOT NULL,
  under_review integer NOT NULL,
  locked_at timestamptz NOT NULL,
  locked_by text NOT NULL,
  unlocked_at timestamptz,
  unlocked_by text,
  unlock_reason text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT period_lock_pk PRIMARY KEY (joint_meeting_id, id)
);
CREATE UNIQUE INDEX period_lock_month_uq ON period_lock (joint_meeting_id, month_on) WHERE unlocked_at IS NULL;
${fence('period_lock')}

CREATE TABLE period_exception (
  joint_meeting_id uuid NOT NULL CONSTRAINT period_exception_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  lock_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT period_exception_unit_fk REFERENCES unit,
  slot_id uuid,
  reason text NOT NULL,
  until_on date NOT NULL,
  granted_at timestamptz NOT NULL,
  granted_by text NOT NULL,
  revoked_at timestamptz,
  revoked_by text,
  revoke_reason text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT period_exception_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT period_exception_lock_fk FOREIGN KEY (joint_meeting_id, lock_id) REFERENCES period_lock (joint_meeting_id, id),
  CONSTRAINT period_exception_slot_fk FOREIGN KEY (joint_meeting_id, slot_id) REFERENCES report_slot (joint_meeting_id, id)
);
CREATE INDEX period_exception_lock_ix ON period_exception (joint_meeting_id, lock_id);
CREATE INDEX period_exception_slot_ix ON period_exception (joint_meeting_id, slot_id);
CREATE INDEX period_exception_unit_ix ON period_exception (unit_id);
${fence('period_exception')}

ALTER TABLE report
  ADD COLUMN exception_id uuid,
  ADD CONSTRAINT report_exception_fk FOREIGN KEY (joint_meeting_id, exception_id) REFERENCES period_exception (joint_meeting_id, id);
CREATE INDEX report_exception_ix ON report (joint_meeting_id, exception_id);`;

// What was given up for other periods cannot stand beside them in the older form; it was never answered.
const GIVEN_UP = `
ALTER TABLE report_slot NO FORCE ROW LEVEL SECURITY;
ALTER TABLE report NO FORCE ROW LEVEL SECURITY;
DELETE FROM report r USING report_slot s WHERE s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id AND s.replaced;
DELETE FROM report_slot WHERE replaced;
ALTER TABLE report FORCE ROW LEVEL SECURITY;
ALTER TABLE report_slot FORCE ROW LEVEL SECURITY;`;

/** Frequencies that change from a period on; months that are locked, with exceptions on record. */
export class Period implements MigrationInterface {
  readonly name = 'period-0000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FREQUENCY);
    await runner.query(LOCK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE report DROP COLUMN exception_id; DROP TABLE period_exception, period_lock;');
    await runner.query(GIVEN_UP);
    await runner.query(`
      DROP INDEX report_slot_assignment_ix;
      DROP INDEX report_slot_period_uq;
      ALTER TABLE report_slot DROP COLUMN replaced, ADD CONSTRAINT report_slot_period_uq UNIQUE (joint_meeting_id, assignment_id, period_start_on);
      ALTER TABLE task DROP CONSTRAINT task_report_due_ck, DROP COLUMN report_before, DROP COLUMN report_from_on, DROP COLUMN report_due_working_days;`);
  }
}
