import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'pending', 'in_progress', 'objected', 'completion_requested', 'completed', 'suspended', 'withdrawn'`;

const PARTS = `
ALTER TABLE assignment
  ADD COLUMN parent_id uuid,
  ADD COLUMN assigned_on date,
  ADD COLUMN objection_reason text,
  ADD COLUMN objected_at timestamptz,
  ADD COLUMN objection_answer text,
  ADD COLUMN extension_due_on date,
  ADD COLUMN extension_reason text,
  ADD COLUMN extension_progress text,
  ADD COLUMN extension_requested_at timestamptz,
  ADD COLUMN extension_answer text,
  ADD COLUMN waived_reason text,
  ADD CONSTRAINT assignment_parent_fk FOREIGN KEY (joint_meeting_id, parent_id) REFERENCES assignment (joint_meeting_id, id),
  DROP CONSTRAINT assignment_state_ck,
  ADD CONSTRAINT assignment_state_ck CHECK (state IN (${STATES}));
CREATE INDEX assignment_parent_ix ON assignment (joint_meeting_id, parent_id);
CREATE INDEX assignment_waiting_ix ON assignment (joint_meeting_id, id) WHERE state = 'objected' OR extension_requested_at IS NOT NULL;
-- A lead that was handed to another unit stays on record beside the new one.
DROP INDEX assignment_lead_uq;
CREATE UNIQUE INDEX assignment_lead_uq ON assignment (joint_meeting_id, task_id) WHERE role = 'lead' AND state <> 'withdrawn';`;

// The fence holds for the owner too; for one statement it is opened, so that what was handed out before says when.
const HANDED = `
ALTER TABLE assignment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE task NO FORCE ROW LEVEL SECURITY;
UPDATE assignment a SET assigned_on = t.assigned_on FROM task t WHERE t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id;
ALTER TABLE assignment FORCE ROW LEVEL SECURITY;
ALTER TABLE task FORCE ROW LEVEL SECURITY;`;

/** Objection, extension, pause, waiver, parts under parts; reports confirmed by the unit they were filed for. */
export class TaskLife implements MigrationInterface {
  readonly name = 'task-life-0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PARTS);
    await runner.query(`
      ALTER TABLE task ADD COLUMN suspended_on date, ADD COLUMN state_reason text;
      ALTER TABLE report ADD COLUMN confirmed_at timestamptz;`);
    await runner.query(HANDED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report DROP COLUMN confirmed_at;
      ALTER TABLE task DROP COLUMN suspended_on, DROP COLUMN state_reason;
      DROP INDEX assignment_lead_uq;
      CREATE UNIQUE INDEX assignment_lead_uq ON assignment (joint_meeting_id, task_id) WHERE role = 'lead';
      DROP INDEX assignment_waiting_ix;
      ALTER TABLE assignment
        DROP CONSTRAINT assignment_state_ck,
        ADD CONSTRAINT assignment_state_ck CHECK (state IN ('pending', 'in_progress', 'completion_requested', 'completed', 'suspended', 'withdrawn')),
        DROP COLUMN parent_id, DROP COLUMN assigned_on, DROP COLUMN objection_reason, DROP COLUMN objected_at, DROP COLUMN objection_answer,
        DROP COLUMN extension_due_on, DROP COLUMN extension_reason, DROP COLUMN extension_progress, DROP COLUMN extension_requested_at,
        DROP COLUMN extension_answer, DROP COLUMN waived_reason;`);
  }
}
