import type { MigrationInterface, QueryRunner } from 'typeorm';

// Days to acknowledge are reckoned from the part's own day of hand-over; what it rested since is read from the log where a task was
// suspended and resumed. Days that an earlier reckoning put before the hand-over are reckoned anew by the nightly run, which logs them.
const RESTS = `
ALTER TABLE assignment ADD COLUMN rests jsonb NOT NULL DEFAULT '[]';
ALTER TABLE assignment NO FORCE ROW LEVEL SECURITY;
ALTER TABLE event NO FORCE ROW LEVEL SECURITY;
UPDATE assignment a SET rests = found.rests
FROM (
  SELECT part.joint_meeting_id, part.id, jsonb_agg(jsonb_build_object('sinceOn', since.day_on, 'untilOn', resumed.day_on) ORDER BY resumed.seq) AS rests
  FROM assignment part
  JOIN event resumed ON resumed.joint_meeting_id = part.joint_meeting_id AND resumed.task_id = part.task_id AND resumed.verb = 'resumeTask'
    AND resumed.subject_type = 'task' AND resumed.data->'parts' @> jsonb_build_array(jsonb_build_object('id', part.id))
  CROSS JOIN LATERAL (SELECT e.day_on FROM event e WHERE e.joint_meeting_id = part.joint_meeting_id AND e.task_id = part.task_id AND e.verb = 'suspendTask'
    AND e.subject_type = 'task' AND e.seq < resumed.seq ORDER BY e.seq DESC LIMIT 1) since
  WHERE part.state = 'pending'
  GROUP BY part.joint_meeting_id, part.id
) found
WHERE a.joint_meeting_id = found.joint_meeting_id AND a.id = found.id;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
ALTER TABLE assignment FORCE ROW LEVEL SECURITY;`;

/** What a part rested since it was handed over. */
export class PartRests implements MigrationInterface {
  readonly name = 'part-rests-0000000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RESTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE assignment DROP COLUMN rests;');
  }
}
