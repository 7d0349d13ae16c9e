import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report may be due on the last day of its period (31), or on a day of the month after it (101–128). */
export class ReportDueDay implements MigrationInterface {
  readonly name = 'report-due-day-0000000000053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE task DROP CONSTRAINT task_report_due_day_ck,
      ADD CONSTRAINT task_report_due_day_ck CHECK (report_due_day BETWEEN 1 AND 28 OR report_due_day = 31 OR report_due_day BETWEEN 101 AND 128)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE task SET report_due_day = CASE report_due_day WHEN 31 THEN 28 ELSE report_due_day - 100 END WHERE report_due_day > 28;
      ALTER TABLE task DROP CONSTRAINT task_report_due_day_ck, ADD CONSTRAINT task_report_due_day_ck CHECK (report_due_day BETWEEN 1 AND 28)`);
  }
}
