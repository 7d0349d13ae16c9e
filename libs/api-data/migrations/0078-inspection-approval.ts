import type { MigrationInterface, QueryRunner } from 'typeorm';

const approved = (by: string): string => `
ALTER TABLE inspection DROP CONSTRAINT inspection_approved_ck;
ALTER TABLE inspection ADD CONSTRAINT inspection_approved_ck CHECK (state NOT IN ('approved', 'under_way', 'concluded', 'closed')
  OR (basis IS NOT NULL AND approver IS NOT NULL AND ${by} AND approved_on IS NOT NULL AND from_on IS NOT NULL AND to_on IS NOT NULL));`;

/** Who approved, by the post held here or by the paper, and who wrote the approval down. */
export class InspectionApproval implements MigrationInterface {
  readonly name = 'inspection-approval-0000000000078';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE inspection ADD COLUMN approver_post_id uuid CONSTRAINT inspection_approver_post_fk REFERENCES post (id), ADD COLUMN approval_recorded_by text;
CREATE INDEX inspection_approver_post_ix ON inspection (approver_post_id);`);
    await runner.query(approved('(approval_document IS NOT NULL OR approver_post_id IS NOT NULL)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE inspection NO FORCE ROW LEVEL SECURITY');
    await runner.query("UPDATE inspection SET approval_document = coalesce(approver_name, '') WHERE approver IS NOT NULL AND approval_document IS NULL");
    await runner.query('ALTER TABLE inspection FORCE ROW LEVEL SECURITY');
    await runner.query(approved('approval_document IS NOT NULL'));
    await runner.query('ALTER TABLE inspection DROP COLUMN approver_post_id, DROP COLUMN approval_recorded_by');
  }
}
