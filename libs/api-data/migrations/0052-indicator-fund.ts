import type { MigrationInterface, QueryRunner } from 'typeorm';

// What was blocked above 100 % stays so: who set those definitions relied on it. A figure left open stands with the word why.
const CHANGES = `
ALTER TABLE indicator_version ADD COLUMN fund text, ADD COLUMN capped boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT indicator_version_fund_ck CHECK (fund IS NULL OR fund_part IS NOT NULL);
UPDATE indicator_version SET capped = true WHERE kind = 'ratio';
ALTER TABLE indicator_version ALTER COLUMN capped DROP DEFAULT;
ALTER TABLE indicator_value DROP CONSTRAINT indicator_value_entered_ck,
  ADD CONSTRAINT indicator_value_said_ck CHECK (amount IS NOT NULL OR whole IS NOT NULL OR note IS NOT NULL);`;

/** Steps of one fund belong together; above 100 % is asked about unless it cannot be; a figure may be left open with a word. */
export class IndicatorFund implements MigrationInterface {
  readonly name = 'indicator-fund-0000000000052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM indicator_value WHERE amount IS NULL AND whole IS NULL;
      ALTER TABLE indicator_value DROP CONSTRAINT indicator_value_said_ck, ADD CONSTRAINT indicator_value_entered_ck CHECK (amount IS NOT NULL OR whole IS NOT NULL);
      ALTER TABLE indicator_version DROP COLUMN fund, DROP COLUMN capped;`);
  }
}
