import type { MigrationInterface, QueryRunner } from 'typeorm';

// A record made where there is no connection: its key keeps it one, however late and often it arrives.
const UP = `
ALTER TABLE inspection_visit ADD COLUMN at_time text CONSTRAINT inspection_visit_time_ck CHECK (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE inspection_visit ADD COLUMN recorded_by_account_id uuid CONSTRAINT inspection_visit_account_fk REFERENCES account;
ALTER TABLE inspection_visit ADD COLUMN written_at timestamptz;
ALTER TABLE inspection_visit ADD COLUMN recorded_at timestamptz;
ALTER TABLE inspection_visit ADD COLUMN device_key text;
CREATE UNIQUE INDEX inspection_visit_device_uq ON inspection_visit (joint_meeting_id, recorded_by_account_id, device_key);
CREATE INDEX inspection_visit_account_ix ON inspection_visit (recorded_by_account_id);
ALTER TABLE attachment ADD COLUMN taken_at timestamptz;
ALTER TABLE attachment ADD COLUMN added_at timestamptz;`;

/** Field records from the phone, and the files that are evidence. */
export class FieldRecord implements MigrationInterface {
  readonly name = 'field-record-0000000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX inspection_visit_device_uq; DROP INDEX inspection_visit_account_ix;
      ALTER TABLE inspection_visit DROP COLUMN at_time, DROP COLUMN recorded_by_account_id, DROP COLUMN written_at, DROP COLUMN recorded_at, DROP COLUMN device_key;
      ALTER TABLE attachment DROP COLUMN taken_at, DROP COLUMN added_at;`);
  }
}
