import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// Limits of the law and of instructions; calendar_version tells servers that their copy of the corrections is old.
const SETTINGS = `
ALTER TABLE joint_meeting
  ADD COLUMN objection_working_days integer NOT NULL DEFAULT 5 CONSTRAINT joint_meeting_objection_ck CHECK (objection_working_days BETWEEN 1 AND 20),
  ADD COLUMN instruction_urgent_days integer NOT NULL DEFAULT 5 CONSTRAINT joint_meeting_instruction_urgent_ck CHECK (instruction_urgent_days BETWEEN 1 AND 30),
  ADD COLUMN instruction_ordinary_days integer NOT NULL DEFAULT 15 CONSTRAINT joint_meeting_instruction_ordinary_ck CHECK (instruction_ordinary_days BETWEEN 1 AND 90),
  ADD COLUMN instruction_difficult_days integer NOT NULL DEFAULT 30 CONSTRAINT joint_meeting_instruction_difficult_ck CHECK (instruction_difficult_days BETWEEN 1 AND 365),
  ADD COLUMN calendar_version integer NOT NULL DEFAULT 0,
  ADD COLUMN version integer NOT NULL DEFAULT 1;`;

const CORRECTIONS = `
CREATE TABLE calendar_correction (
  joint_meeting_id uuid NOT NULL CONSTRAINT calendar_correction_joint_meeting_fk REFERENCES joint_meeting,
  day_on date NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT calendar_correction_kind_ck CHECK (kind IN ('day_off', 'workday', 'statutory')),
  reason text NOT NULL,
  CONSTRAINT calendar_correction_pk PRIMARY KEY (joint_meeting_id, day_on)
);
CREATE INDEX event_setting_ix ON event (joint_meeting_id, seq) WHERE verb IN ('reviseSettings', 'correctCalendar');`;

// The subjects of events are a closed union in the code; here only their form is held, so that a new noun moves no old rows.
const SUBJECTS = `
ALTER TABLE event DROP CONSTRAINT event_subject_type_ck;
ALTER TABLE event ADD CONSTRAINT event_subject_type_ck CHECK (subject_type ~ '^[a-z]+(_[a-z]+)*$');`;

/** What a joint meeting sets for itself: limits, and days on which it departs from the statutory calendar. */
export class Setting implements MigrationInterface {
  readonly name = 'setting-0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTINGS);
    await runner.query(CORRECTIONS);
    await runner.query(fence('calendar_correction'));
    await runner.query(SUBJECTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX event_setting_ix;
      DROP TABLE calendar_correction;
      ALTER TABLE joint_meeting DROP COLUMN version, DROP COLUMN calendar_version, DROP COLUMN instruction_difficult_days,
        DROP COLUMN instruction_ordinary_days, DROP COLUMN instruction_urgent_days, DROP COLUMN objection_working_days;`);
  }
}
