import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who acknowledged is kept as the person of then, as in the log: accounts come and go.
const ACKNOWLEDGED_BY = `
ALTER TABLE assignment DROP CONSTRAINT assignment_acknowledged_by_fk;
ALTER TABLE assignment ADD CONSTRAINT assignment_acknowledged_by_fk FOREIGN KEY (acknowledged_by) REFERENCES person;`;

const INDEXES = `
CREATE INDEX task_list_ix ON task (joint_meeting_id, due_on, id);
CREATE INDEX report_slot_month_ix ON report_slot (joint_meeting_id, period_end_on);
CREATE INDEX report_slot_owed_ix ON report_slot (joint_meeting_id, task_id, due_on) WHERE state IN ('expected', 'returned');
CREATE INDEX report_slot_review_ix ON report_slot (joint_meeting_id, id) WHERE state = 'submitted';
CREATE INDEX report_slot_list_ix ON report_slot (joint_meeting_id, due_on, id);
CREATE INDEX report_slot_answered_ix ON report_slot (joint_meeting_id, task_id, period_start_on DESC) WHERE first_submitted_on IS NOT NULL;
CREATE INDEX assignment_review_ix ON assignment (joint_meeting_id, completion_requested_at) WHERE state = 'completion_requested';`;

/** What the lists, the overview and the review queue look things up by. */
export class LoopReads implements MigrationInterface {
  readonly name = 'loop-reads-0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACKNOWLEDGED_BY);
    await runner.query(INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX assignment_review_ix, report_slot_answered_ix, report_slot_list_ix, report_slot_review_ix, report_slot_owed_ix,
      report_slot_month_ix, task_list_ix`);
    await runner.query(ACKNOWLEDGED_BY.replace('REFERENCES person', 'REFERENCES account'));
  }
}
