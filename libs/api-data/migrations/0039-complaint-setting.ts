import type { MigrationInterface, QueryRunner } from 'typeorm';

// Working days of our own, not the law's; the public page is shut until the secretariat opens it.
const SETTINGS = `
ALTER TABLE joint_meeting
  ADD COLUMN complaint_register_working_days integer NOT NULL DEFAULT 3 CONSTRAINT joint_meeting_complaint_register_ck CHECK (complaint_register_working_days BETWEEN 1 AND 20),
  ADD COLUMN complaint_assign_working_days integer NOT NULL DEFAULT 2 CONSTRAINT joint_meeting_complaint_assign_ck CHECK (complaint_assign_working_days BETWEEN 1 AND 20),
  ADD COLUMN complaint_verify_working_days integer NOT NULL DEFAULT 20 CONSTRAINT joint_meeting_complaint_verify_ck CHECK (complaint_verify_working_days BETWEEN 1 AND 60),
  ADD COLUMN complaint_answer_working_days integer NOT NULL DEFAULT 5 CONSTRAINT joint_meeting_complaint_answer_ck CHECK (complaint_answer_working_days BETWEEN 1 AND 30),
  ADD COLUMN complaints_open boolean NOT NULL DEFAULT false;`;

const roles = (words: readonly string[]): string => `ALTER TABLE joint_meeting_role DROP CONSTRAINT joint_meeting_role_role_ck;
  ALTER TABLE joint_meeting_role ADD CONSTRAINT joint_meeting_role_role_ck CHECK (role IN (${words.map((word) => `'${word}'`).join(', ')}));`;
const BEFORE = ['secretariat', 'liaison', 'unit_head', 'leader', 'inspector', 'invited'];

/** Limits and switch of complaints, and the role that opens what is sealed. */
export class ComplaintSetting implements MigrationInterface {
  readonly name = 'complaint-setting-0000000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTINGS);
    await runner.query(roles([...BEFORE, 'confidant']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM joint_meeting_role WHERE role = 'confidant'`);
    await runner.query(roles(BEFORE));
    await runner.query(`ALTER TABLE joint_meeting DROP COLUMN complaints_open, DROP COLUMN complaint_answer_working_days, DROP COLUMN complaint_verify_working_days,
      DROP COLUMN complaint_assign_working_days, DROP COLUMN complaint_register_working_days;`);
  }
}
