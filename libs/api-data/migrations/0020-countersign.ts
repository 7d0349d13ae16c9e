import type { MigrationInterface, QueryRunner } from 'typeorm';

const SLOT_STATES = `'expected', 'submitted', 'returned', 'accepted', 'suspended', 'withdrawn'`;
const REPORT_STATES = `'draft', 'submitted', 'returned', 'accepted'`;
const WAITING = `'awaiting_sign_off', 'awaiting_check'`;
const COUNTERSIGNS = `'waiting', 'given', 'own_hand', 'nobody', 'lifted'`;

const states = (slot: string, report: string): string => `
ALTER TABLE report_slot DROP CONSTRAINT report_slot_state_ck, ADD CONSTRAINT report_slot_state_ck CHECK (state IN (${slot}));
ALTER TABLE report DROP CONSTRAINT report_state_ck, ADD CONSTRAINT report_state_ck CHECK (state IN (${report}));`;

/** What is still owed is looked for by these; they hold what the queries ask. */
const owedIndexes = (owed: string): string => `
DROP INDEX report_slot_due_ix;
CREATE INDEX report_slot_due_ix ON report_slot (joint_meeting_id, due_on) WHERE state IN (${owed});
DROP INDEX report_slot_owed_ix;
CREATE INDEX report_slot_owed_ix ON report_slot (joint_meeting_id, task_id, due_on) WHERE state IN (${owed});`;

const COLUMNS = `
ALTER TABLE report_slot ADD COLUMN state_before_pause text
  CONSTRAINT report_slot_state_before_pause_ck CHECK (state_before_pause IN ('expected', 'returned', 'awaiting_sign_off'));
ALTER TABLE assignment ADD COLUMN recalled_reason text;
ALTER TABLE report
  ADD COLUMN sign_off text CONSTRAINT report_sign_off_ck CHECK (sign_off IN (${COUNTERSIGNS})),
  ADD COLUMN signed_off_at timestamptz,
  ADD COLUMN signed_off_by text,
  ADD COLUMN signed_off_post text,
  ADD COLUMN county_check text CONSTRAINT report_county_check_ck CHECK (county_check IN (${COUNTERSIGNS})),
  ADD COLUMN checked_at timestamptz,
  ADD COLUMN checked_by text,
  ADD COLUMN checked_post text,
  ADD COLUMN returned_by text CONSTRAINT report_returned_by_ck CHECK (returned_by IN ('unit_head', 'county', 'secretariat'));
CREATE INDEX report_slot_waiting_ix ON report_slot (joint_meeting_id, unit_id) WHERE state IN (${WAITING});`;

/** A head signs before a report leaves the unit, a county checks its towns' reports and calls a part back. */
export class CountersignColumns implements MigrationInterface {
  readonly name = 'countersign-0000000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(states(`${SLOT_STATES}, ${WAITING}`, `${REPORT_STATES}, ${WAITING}`));
    await runner.query(owedIndexes(`'expected', 'returned', 'awaiting_sign_off'`));
    await runner.query(COLUMNS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX report_slot_waiting_ix;
      ALTER TABLE report DROP COLUMN sign_off, DROP COLUMN signed_off_at, DROP COLUMN signed_off_by, DROP COLUMN signed_off_post, DROP COLUMN county_check,
        DROP COLUMN checked_at, DROP COLUMN checked_by, DROP COLUMN checked_post, DROP COLUMN returned_by;
      ALTER TABLE assignment DROP COLUMN recalled_reason;
      ALTER TABLE report_slot DROP COLUMN state_before_pause;`);
    await runner.query(owedIndexes(`'expected', 'returned'`));
    await runner.query(states(SLOT_STATES, REPORT_STATES));
  }
}
