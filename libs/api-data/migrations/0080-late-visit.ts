import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Field records that came in after the conclusion, which rests on none of them. */
export class LateVisit implements MigrationInterface {
  readonly name = 'late-visit-0000000000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE inspection_visit ADD COLUMN late boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE inspection_visit DROP COLUMN late');
  }
}
