import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A request for more time keeps a part from being late until it is answered: from when the ladder counts again after a refusal, and how many
 * working days the secretariat gives itself to answer.
 */
export class ExtensionWait implements MigrationInterface {
  readonly name = 'extension-wait-0000000000056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE assignment ADD COLUMN ladder_from_on date;
      ALTER TABLE joint_meeting ADD COLUMN extension_answer_working_days integer NOT NULL DEFAULT 3
        CONSTRAINT joint_meeting_extension_answer_ck CHECK (extension_answer_working_days BETWEEN 1 AND 20);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE joint_meeting DROP COLUMN extension_answer_working_days; ALTER TABLE assignment DROP COLUMN ladder_from_on;');
  }
}
