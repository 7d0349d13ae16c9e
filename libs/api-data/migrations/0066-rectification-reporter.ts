import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who reported until now stands in the log alone. A system that reports by a token is no person.
const REPORTERS = `
ALTER TABLE rectification ADD COLUMN reporter_person_ids uuid[] NOT NULL DEFAULT '{}', ADD COLUMN finished_on_behalf boolean NOT NULL DEFAULT false;
UPDATE rectification r SET reporter_person_ids = known.ids, finished_on_behalf = r.finished_on IS NOT NULL AND known.on_behalf
FROM (
  SELECT e.joint_meeting_id, e.subject_id, array_agg(DISTINCT (e.actor ->> 'personId')::uuid) AS ids, bool_or(e.actor ->> 'unitId' IS DISTINCT FROM e.unit_id::text) AS on_behalf
  FROM event e WHERE e.subject_type = 'rectification' AND e.verb IN ('reportRectification', 'finishRectification') AND e.actor ->> 'personId' ~ '^[0-9a-f-]{36}$'
  GROUP BY e.joint_meeting_id, e.subject_id
) known
WHERE known.joint_meeting_id = r.joint_meeting_id AND known.subject_id = r.id;`;

/** Who reported on an item does not verify it: they are known by person. */
export class RectificationReporter implements MigrationInterface {
  readonly name = 'rectification-reporter-0000000000066';

  async up(runner: QueryRunner): Promise<void> {
    // Rows of all joint meetings, past the walls, for this statement only: the owner's own policies do not let it see them.
    for (const table of ['rectification', 'event']) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(REPORTERS);
    for (const table of ['rectification', 'event']) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE rectification DROP COLUMN reporter_person_ids, DROP COLUMN finished_on_behalf;');
  }
}
