import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The daily run looks for reports of third parties that have not come in. */
export class LateAssessment implements MigrationInterface {
  readonly name = 'late-assessment-0000000000081';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE INDEX assessment_late_ix ON assessment (joint_meeting_id, to_on) WHERE state = 'commissioned'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX assessment_late_ix');
  }
}
