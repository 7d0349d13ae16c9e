import type { MigrationInterface, QueryRunner } from 'typeorm';

const clocks = (more: string): string => `
ALTER TABLE escalation_step DROP CONSTRAINT escalation_step_clock_ck;
ALTER TABLE escalation_step ADD CONSTRAINT escalation_step_clock_ck CHECK (clock IN ('report', 'completion', 'acknowledgement', 'rectification'${more}));`;

// The day a step of a complaint begins, and its working days of then: with them its last day follows the calendar.
const COMPLAINT = `
ALTER TABLE complaint ADD COLUMN due_from_on date, ADD COLUMN due_days integer,
  ADD CONSTRAINT complaint_due_ck CHECK ((due_from_on IS NULL) = (due_days IS NULL) AND (due_from_on IS NULL OR due_on IS NOT NULL));
ALTER TABLE joint_meeting ADD COLUMN complaint_retaliation_working_days integer NOT NULL DEFAULT 10 CONSTRAINT joint_meeting_complaint_retaliation_ck CHECK (complaint_retaliation_working_days BETWEEN 1 AND 60);`;

// Of what runs already the log knows the day. Its working days are those set now, where they were never set otherwise; else the step keeps its day.
const RUNNING = `
UPDATE complaint c SET due_from_on = begun.day_on,
  due_days = CASE c.state WHEN 'received' THEN jm.complaint_register_working_days WHEN 'registered' THEN jm.complaint_assign_working_days WHEN 'verified' THEN jm.complaint_answer_working_days ELSE jm.complaint_verify_working_days END
FROM complaint own
JOIN joint_meeting jm ON jm.id = own.joint_meeting_id
CROSS JOIN LATERAL (SELECT CASE own.state WHEN 'received' THEN own.received_on ELSE max(e.day_on) END AS day_on FROM event e
  WHERE e.joint_meeting_id = own.joint_meeting_id AND e.subject_type = 'complaint' AND e.subject_id = own.id AND e.data ->> 'dueOn' IS NOT NULL) begun
WHERE c.joint_meeting_id = own.joint_meeting_id AND c.id = own.id AND own.due_on IS NOT NULL AND begun.day_on IS NOT NULL AND own.state IN ('received', 'registered', 'assigned', 'verifying', 'verified')
  AND NOT EXISTS (SELECT FROM event e WHERE e.joint_meeting_id = own.joint_meeting_id AND e.verb = 'reviseSettings' AND e.data::text LIKE '%complaint%WorkingDays%')`;

// An objection the secretariat wrote down for a unit, with the paper it stands in; the unit confirms it once it can.
const OBJECTION = `
ALTER TABLE inspection_object ADD COLUMN objection_source text, ADD COLUMN objection_recorded_by text, ADD COLUMN objection_confirmed_on date, ADD COLUMN objection_confirmed_by text,
  ADD CONSTRAINT inspection_object_objection_ck CHECK ((objection_source IS NULL) = (objection_recorded_by IS NULL) AND (objection_confirmed_on IS NULL) = (objection_confirmed_by IS NULL)
    AND (objection_source IS NULL OR objected_on IS NOT NULL) AND (objection_confirmed_on IS NULL OR objection_source IS NOT NULL));
CREATE INDEX inspection_object_review_ix ON inspection_object (joint_meeting_id, review_until_on) WHERE state = 'objected';`;

/** Limits of complaints that follow the calendar, that of a report of retaliation, the ladder of a late review, and an objection written down for a unit. */
export class RunningLimits implements MigrationInterface {
  readonly name = 'running-limits-0000000000060';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [COMPLAINT, clocks(", 'review'"), OBJECTION]) await runner.query(sql);
    // Rows of all joint meetings, past the walls, for this statement only.
    for (const table of ['complaint', 'event']) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(RUNNING);
    for (const table of ['complaint', 'event']) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM escalation_step WHERE clock = 'review'");
    await runner.query(clocks(''));
    await runner.query(`DROP INDEX inspection_object_review_ix; ALTER TABLE inspection_object DROP COLUMN objection_source, DROP COLUMN objection_recorded_by, DROP COLUMN objection_confirmed_on, DROP COLUMN objection_confirmed_by;
      ALTER TABLE complaint DROP COLUMN due_from_on, DROP COLUMN due_days; ALTER TABLE joint_meeting DROP COLUMN complaint_retaliation_working_days;`);
  }
}
