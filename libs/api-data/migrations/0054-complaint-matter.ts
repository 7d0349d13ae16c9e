import type { MigrationInterface, QueryRunner } from 'typeorm';

// What was proposed until now was a task. It carries a word of what it becomes, so that the wall knows a proposal without one.
const MATTER = `
ALTER TABLE complaint ADD COLUMN proposed_as text CONSTRAINT complaint_proposed_as_ck CHECK (proposed_as IN ('task', 'inspection'));
UPDATE complaint SET proposed_as = 'task' WHERE task_title IS NOT NULL;
ALTER TABLE complaint ADD COLUMN inspection_id uuid,
  ADD CONSTRAINT complaint_inspection_fk FOREIGN KEY (joint_meeting_id, inspection_id) REFERENCES inspection (joint_meeting_id, id),
  ADD CONSTRAINT complaint_proposed_ck CHECK ((task_id IS NULL OR proposed_as = 'task') AND (inspection_id IS NULL OR proposed_as = 'inspection') AND (task_approved_on IS NULL OR proposed_as IS NOT NULL));
CREATE INDEX complaint_inspection_ix ON complaint (joint_meeting_id, inspection_id) WHERE inspection_id IS NOT NULL;`;

/** A complaint can become the matter of an inspection. */
export class ComplaintMatterColumns implements MigrationInterface {
  readonly name = 'complaint-matter-0000000000054';

  async up(runner: QueryRunner): Promise<void> {
    // Rows of all joint meetings, past the walls, for this statement only: the owner's own policies do not let it see them.
    await runner.query('ALTER TABLE complaint NO FORCE ROW LEVEL SECURITY');
    await runner.query(MATTER);
    await runner.query('ALTER TABLE complaint FORCE ROW LEVEL SECURITY');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX complaint_inspection_ix; ALTER TABLE complaint DROP COLUMN inspection_id, DROP COLUMN proposed_as;');
  }
}
