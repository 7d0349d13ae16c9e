import type { MigrationInterface, QueryRunner } from 'typeorm';

// A run logs one row for each thing: the step that fired, with those it passed over, not a row for each of them.
const STEPS = `
ALTER TABLE escalation_step NO FORCE ROW LEVEL SECURITY;
ALTER TABLE escalation_step ADD COLUMN passed_over integer[] NOT NULL DEFAULT '{}';
UPDATE escalation_step s SET passed_over = p.ats FROM (
  SELECT joint_meeting_id, clock, subject_id, due_on, logged_on, array_agg(step_at ORDER BY step_at DESC) AS ats FROM escalation_step WHERE outcome = 'passed_over' GROUP BY 1, 2, 3, 4, 5) p
WHERE s.outcome = 'fired' AND (s.joint_meeting_id, s.clock, s.subject_id, s.due_on, s.logged_on) = (p.joint_meeting_id, p.clock, p.subject_id, p.due_on, p.logged_on);
DELETE FROM escalation_step WHERE outcome = 'passed_over';
ALTER TABLE escalation_step DROP COLUMN outcome;
ALTER TABLE escalation_step FORCE ROW LEVEL SECURITY;`;

const STEPS_BACK = `
ALTER TABLE escalation_step NO FORCE ROW LEVEL SECURITY;
ALTER TABLE escalation_step ADD COLUMN outcome text NOT NULL DEFAULT 'fired' CONSTRAINT escalation_step_outcome_ck CHECK (outcome IN ('fired', 'passed_over'));
ALTER TABLE escalation_step ALTER COLUMN outcome DROP DEFAULT;
INSERT INTO escalation_step (joint_meeting_id, clock, subject_id, due_on, step_at, level, outcome, logged_on)
SELECT joint_meeting_id, clock, subject_id, due_on, p.at, level, 'passed_over', logged_on FROM escalation_step, unnest(passed_over) AS p(at);
ALTER TABLE escalation_step DROP COLUMN passed_over;
ALTER TABLE escalation_step FORCE ROW LEVEL SECURITY;`;

// An expected report is of a part, with the task and the unit of that part: one key says so and is looked up once for a row, where four said less
// and were looked up one after the other, two thirds of what writing a report cost.
const SLOT = `
ALTER TABLE assignment ADD CONSTRAINT assignment_whole_uq UNIQUE (joint_meeting_id, id, task_id, unit_id);
DROP INDEX report_slot_assignment_ix;
CREATE INDEX report_slot_part_ix ON report_slot (joint_meeting_id, assignment_id, task_id, unit_id, period_start_on);
ALTER TABLE report_slot DROP CONSTRAINT report_slot_assignment_fk, DROP CONSTRAINT report_slot_task_fk, DROP CONSTRAINT report_slot_unit_fk, DROP CONSTRAINT report_slot_joint_meeting_fk,
  ADD CONSTRAINT report_slot_part_fk FOREIGN KEY (joint_meeting_id, assignment_id, task_id, unit_id) REFERENCES assignment (joint_meeting_id, id, task_id, unit_id);
DROP INDEX report_slot_unit_ix;`;

const SLOT_BACK = `
CREATE INDEX report_slot_unit_ix ON report_slot (unit_id);
ALTER TABLE report_slot DROP CONSTRAINT report_slot_part_fk,
  ADD CONSTRAINT report_slot_joint_meeting_fk FOREIGN KEY (joint_meeting_id) REFERENCES joint_meeting,
  ADD CONSTRAINT report_slot_unit_fk FOREIGN KEY (unit_id) REFERENCES unit,
  ADD CONSTRAINT report_slot_assignment_fk FOREIGN KEY (joint_meeting_id, assignment_id) REFERENCES assignment (joint_meeting_id, id),
  ADD CONSTRAINT report_slot_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id);
CREATE INDEX report_slot_assignment_ix ON report_slot (joint_meeting_id, assignment_id, period_start_on);
DROP INDEX report_slot_part_ix;
ALTER TABLE assignment DROP CONSTRAINT assignment_whole_uq;`;

const LOOSE = `RAISE EXCEPTION 'a seal follows from the seal before it' USING ERRCODE = 'integrity_constraint_violation'`;
const linked = (before: string): string =>
  `sha256(convert_to(CASE WHEN f.seq = 1 THEN encode(sha256(convert_to('lianxi-event-chain/1' || E'\\n' || f.joint_meeting_id::text, 'UTF8')), 'hex') ELSE coalesce(encode(${before}, 'hex'), '') END || E'\\n' || encode(f.leaf, 'hex'), 'UTF8'))`;

// As 0062, but what comes before a seal is looked for among those written with it, and in the table only for the first: joined with the table, which
// the planner held for empty, every batch went through all seals there were, once for each of its rows.
const SEAL = `
CREATE OR REPLACE FUNCTION refuse_loose_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT run.*, CASE WHEN run.seq = run.seq_before + 1 THEN run.hash_before
        ELSE (SELECT held.hash FROM event_seal held WHERE held.joint_meeting_id = run.joint_meeting_id AND held.seq = run.seq - 1) END AS before
      FROM (SELECT fresh.*, lag(seq) OVER whole AS seq_before, lag(hash) OVER whole AS hash_before FROM fresh WINDOW whole AS (PARTITION BY joint_meeting_id ORDER BY seq)) run
    ) f
    WHERE f.hash <> ${linked('f.before')} OR (f.seq > 1 AND f.before IS NULL)
  ) THEN
    ${LOOSE};
  END IF;
  RETURN NULL;
END $$;`;

const SEAL_BACK = `
CREATE OR REPLACE FUNCTION refuse_loose_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM fresh f
    LEFT JOIN event_seal before ON before.joint_meeting_id = f.joint_meeting_id AND before.seq = f.seq - 1
    WHERE f.hash <> ${linked('before.hash')}
      OR (f.seq > 1 AND before.seq IS NULL)
  ) THEN
    ${LOOSE};
  END IF;
  RETURN NULL;
END $$;`;

/** What a day of a province writes, in fewer rows and with fewer look-ups. */
export class DailyRun implements MigrationInterface {
  readonly name = 'daily-run-0000000000071';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [STEPS, SLOT, SEAL]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statements of [SEAL_BACK, SLOT_BACK, STEPS_BACK]) await runner.query(statements);
  }
}
