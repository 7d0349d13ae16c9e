import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const LEDGER = `
CREATE TABLE data_provision (
  joint_meeting_id uuid NOT NULL CONSTRAINT data_provision_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  state text NOT NULL CONSTRAINT data_provision_state_ck CHECK (state IN ('draft', 'active', 'suspended', 'ended')),
  provider_unit_id uuid NOT NULL CONSTRAINT data_provision_provider_fk REFERENCES unit,
  recipient_unit_id uuid CONSTRAINT data_provision_recipient_fk REFERENCES unit,
  data_name text NOT NULL,
  content text NOT NULL,
  basis_kind text CONSTRAINT data_provision_basis_kind_ck CHECK (basis_kind IN ('document', 'article', 'agreement', 'personal_request')),
  basis text,
  duty_id uuid,
  rhythm text NOT NULL CONSTRAINT data_provision_rhythm_ck CHECK (rhythm IN ('monthly', 'quarterly', 'half_yearly', 'yearly', 'on_request', 'unset')),
  rhythm_basis text,
  due_day integer,
  due_working_days integer,
  drafted_on date NOT NULL,
  activated_on date,
  counts_from_on date,
  ended_on date,
  state_reason text,
  version integer NOT NULL,
  CONSTRAINT data_provision_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT data_provision_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT data_provision_duty_fk FOREIGN KEY (joint_meeting_id, duty_id) REFERENCES duty (joint_meeting_id, id),
  CONSTRAINT data_provision_sides_ck CHECK (recipient_unit_id <> provider_unit_id),
  CONSTRAINT data_provision_active_ck CHECK (state NOT IN ('active', 'suspended') OR (recipient_unit_id IS NOT NULL AND activated_on IS NOT NULL)),
  CONSTRAINT data_provision_basis_ck CHECK ((basis_kind IS NULL) = (basis IS NULL)),
  CONSTRAINT data_provision_due_ck CHECK (due_day IS NULL OR due_working_days IS NULL),
  CONSTRAINT data_provision_ended_ck CHECK ((state = 'ended') = (ended_on IS NOT NULL))
);
CREATE INDEX data_provision_provider_ix ON data_provision (joint_meeting_id, provider_unit_id);
CREATE INDEX data_provision_recipient_ix ON data_provision (joint_meeting_id, recipient_unit_id);
CREATE INDEX data_provision_duty_ix ON data_provision (joint_meeting_id, duty_id);
CREATE INDEX data_provision_provider_only_ix ON data_provision (provider_unit_id);
CREATE INDEX data_provision_recipient_only_ix ON data_provision (recipient_unit_id);
${fence('data_provision')}

CREATE TABLE data_delivery (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  data_provision_id uuid NOT NULL,
  state text NOT NULL CONSTRAINT data_delivery_state_ck CHECK (state IN ('expected', 'delivered', 'returned', 'confirmed', 'waived')),
  period_start_on date,
  period_end_on date,
  request text,
  expected_on date NOT NULL,
  due_on date NOT NULL,
  due_provisional boolean NOT NULL,
  delivered_on date,
  recorded_on date,
  recorded_by text,
  source text,
  channel text,
  reference text,
  first_delivered_on date,
  received_on date,
  received_by text,
  received_source text,
  remark text,
  return_reason text,
  returned_times integer NOT NULL,
  version integer NOT NULL,
  CONSTRAINT data_delivery_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT data_delivery_provision_fk FOREIGN KEY (joint_meeting_id, data_provision_id) REFERENCES data_provision (joint_meeting_id, id),
  CONSTRAINT data_delivery_period_ck CHECK ((period_start_on IS NULL) = (period_end_on IS NULL) AND (period_start_on IS NULL) = (request IS NOT NULL)),
  CONSTRAINT data_delivery_delivered_ck CHECK (state NOT IN ('delivered', 'confirmed') OR (delivered_on IS NOT NULL AND first_delivered_on IS NOT NULL AND reference IS NOT NULL)),
  CONSTRAINT data_delivery_received_ck CHECK ((state = 'confirmed') = (received_on IS NOT NULL))
);
CREATE UNIQUE INDEX data_delivery_period_uq ON data_delivery (joint_meeting_id, data_provision_id, period_start_on) WHERE state <> 'waived';
CREATE INDEX data_delivery_due_ix ON data_delivery (joint_meeting_id, data_provision_id, due_on);
CREATE INDEX data_delivery_open_ix ON data_delivery (joint_meeting_id, due_on) WHERE state IN ('expected', 'delivered', 'returned');
${fence('data_delivery')}`;

/** The ledger of data provisions: who hands what data to whom, and that it was done; never the data (notice lines 10, 14–34: N8). */
export class DataProvisionTables implements MigrationInterface {
  readonly name = 'data-provision-0000000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEDGER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE data_delivery; DROP TABLE data_provision;');
  }
}
