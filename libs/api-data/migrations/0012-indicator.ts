import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const INDICATOR = `
CREATE TABLE indicator (
  joint_meeting_id uuid NOT NULL CONSTRAINT indicator_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  retired_from_on date,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT indicator_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT indicator_code_uq UNIQUE (joint_meeting_id, code)
);
${fence('indicator')}`;

// A definition is for the periods from a day on; figures name the one they were entered under.
const VERSION = `
CREATE TABLE indicator_version (
  joint_meeting_id uuid NOT NULL CONSTRAINT indicator_version_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  from_on date NOT NULL,
  name text NOT NULL,
  description text NOT NULL,
  kind text NOT NULL CONSTRAINT indicator_version_kind_ck CHECK (kind IN ('count', 'amount', 'ratio')),
  measure text NOT NULL,
  decimals integer NOT NULL,
  numerator_name text,
  denominator_name text,
  roll_up text NOT NULL CONSTRAINT indicator_version_roll_up_ck CHECK (roll_up IN ('sum', 'ratio', 'latest', 'max')),
  direction text CONSTRAINT indicator_version_direction_ck CHECK (direction IN ('at_least', 'at_most')),
  target numeric,
  floor boolean NOT NULL,
  fund_part text CONSTRAINT indicator_version_fund_part_ck CHECK (fund_part IN ('budgeted', 'released', 'paid_in_time', 'published')),
  cumulative boolean NOT NULL,
  jump_percent integer,
  trigger jsonb,
  CONSTRAINT indicator_version_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT indicator_version_indicator_fk FOREIGN KEY (joint_meeting_id, indicator_id) REFERENCES indicator (joint_meeting_id, id),
  CONSTRAINT indicator_version_from_uq UNIQUE (joint_meeting_id, indicator_id, from_on),
  CONSTRAINT indicator_version_ratio_ck CHECK ((kind = 'ratio') = (roll_up = 'ratio'))
);
${fence('indicator_version')}`;

const USE = `
CREATE TABLE indicator_use (
  joint_meeting_id uuid NOT NULL CONSTRAINT indicator_use_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  task_id uuid,
  duty_id uuid,
  unit_ids uuid[],
  from_on date NOT NULL,
  to_on date,
  CONSTRAINT indicator_use_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT indicator_use_indicator_fk FOREIGN KEY (joint_meeting_id, indicator_id) REFERENCES indicator (joint_meeting_id, id),
  CONSTRAINT indicator_use_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id),
  CONSTRAINT indicator_use_duty_fk FOREIGN KEY (joint_meeting_id, duty_id) REFERENCES duty (joint_meeting_id, id),
  CONSTRAINT indicator_use_target_ck CHECK ((task_id IS NULL) <> (duty_id IS NULL))
);
CREATE INDEX indicator_use_indicator_ix ON indicator_use (joint_meeting_id, indicator_id);
CREATE INDEX indicator_use_task_ix ON indicator_use (joint_meeting_id, task_id);
CREATE INDEX indicator_use_duty_ix ON indicator_use (joint_meeting_id, duty_id);
CREATE UNIQUE INDEX indicator_use_open_uq ON indicator_use (joint_meeting_id, indicator_id, coalesce(task_id, duty_id)) WHERE to_on IS NULL;
${fence('indicator_use')}`;

// No column for words but the note: figures are aggregates. Whether they count is the state of their report.
const VALUE = `
CREATE TABLE indicator_value (
  joint_meeting_id uuid NOT NULL CONSTRAINT indicator_value_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  indicator_version_id uuid NOT NULL,
  amount numeric,
  whole numeric,
  note text,
  CONSTRAINT indicator_value_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT indicator_value_report_fk FOREIGN KEY (joint_meeting_id, report_id) REFERENCES report (joint_meeting_id, id),
  CONSTRAINT indicator_value_indicator_fk FOREIGN KEY (joint_meeting_id, indicator_id) REFERENCES indicator (joint_meeting_id, id),
  CONSTRAINT indicator_value_version_fk FOREIGN KEY (joint_meeting_id, indicator_version_id) REFERENCES indicator_version (joint_meeting_id, id),
  CONSTRAINT indicator_value_report_uq UNIQUE (joint_meeting_id, report_id, indicator_id),
  CONSTRAINT indicator_value_entered_ck CHECK (amount IS NOT NULL OR whole IS NOT NULL)
);
CREATE INDEX indicator_value_indicator_ix ON indicator_value (joint_meeting_id, indicator_id);
CREATE INDEX indicator_value_version_ix ON indicator_value (joint_meeting_id, indicator_version_id);
${fence('indicator_value')}`;

// The key makes a crossing open its task once, whoever notices it first.
const CROSSING = `
CREATE TABLE indicator_crossing (
  joint_meeting_id uuid NOT NULL CONSTRAINT indicator_crossing_joint_meeting_fk REFERENCES joint_meeting,
  indicator_id uuid NOT NULL,
  period_start_on date NOT NULL,
  task_id uuid NOT NULL,
  figure numeric NOT NULL,
  opened_at timestamptz NOT NULL,
  CONSTRAINT indicator_crossing_pk PRIMARY KEY (joint_meeting_id, indicator_id, period_start_on),
  CONSTRAINT indicator_crossing_indicator_fk FOREIGN KEY (joint_meeting_id, indicator_id) REFERENCES indicator (joint_meeting_id, id),
  CONSTRAINT indicator_crossing_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id)
);
CREATE INDEX indicator_crossing_task_ix ON indicator_crossing (joint_meeting_id, task_id);
${fence('indicator_crossing')}`;

// Whatever subjects the log has by now, one more (up) or one less (down).
const subjects = (change: string): string => `
DO $$ DECLARE known text;
BEGIN
  SELECT pg_get_constraintdef(oid) INTO known FROM pg_constraint WHERE conname = 'event_subject_type_ck';
  ALTER TABLE event DROP CONSTRAINT event_subject_type_ck;
  EXECUTE 'ALTER TABLE event ADD CONSTRAINT event_subject_type_ck ' || ${change};
END $$`;

/** What is counted, with the reports it is asked with: definitions, uses, figures, and crossings of thresholds. */
export class IndicatorTables implements MigrationInterface {
  readonly name = 'indicator-0000000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [INDICATOR, VERSION, USE, VALUE, CROSSING]) await runner.query(part);
    await runner.query(subjects(`replace(known, 'ARRAY[', 'ARRAY[''indicator''::text, ')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE indicator_crossing, indicator_value, indicator_use, indicator_version, indicator');
    await runner.query(subjects(`replace(known, '''indicator''::text, ', '')`));
  }
}
