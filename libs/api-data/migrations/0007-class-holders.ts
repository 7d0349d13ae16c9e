import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One sentence can bind several classes (各级政府、各有关部门): each waits for its units as a duty of its own. */
export class ClassHolders implements MigrationInterface {
  readonly name = 'class-holders-0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX duty_once_uq;
      CREATE UNIQUE INDEX duty_once_uq ON duty (joint_meeting_id, notice_id, start_offset, end_offset, coalesce(unit_id::text, holder_class)) WHERE valid_to IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX duty_once_uq;
      CREATE UNIQUE INDEX duty_once_uq ON duty (joint_meeting_id, notice_id, start_offset, end_offset,
        coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE valid_to IS NULL;`);
  }
}
