import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether legal clocks end on the next working day is set by the joint meeting. */
export class LegalClockSetting implements MigrationInterface {
  readonly name = 'legal-clock-0000000000055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE joint_meeting ADD COLUMN legal_clock_moves boolean NOT NULL DEFAULT true');
    // The index of the migration before left rows out, and a key's check needs them all.
    await runner.query('DROP INDEX complaint_inspection_ix; CREATE INDEX complaint_inspection_ix ON complaint (joint_meeting_id, inspection_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE joint_meeting DROP COLUMN legal_clock_moves');
  }
}
