import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// The secret signs, so it cannot be a hash: it is sealed with the installation's key and never shown again.
const WEBHOOK = `
CREATE TABLE webhook (
  joint_meeting_id uuid NOT NULL CONSTRAINT webhook_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  name text NOT NULL,
  address text NOT NULL,
  secret_sealed text NOT NULL,
  kinds text[] NOT NULL CONSTRAINT webhook_kinds_ck CHECK (cardinality(kinds) > 0
    AND kinds <@ ARRAY['task_assigned', 'task_progress', 'task_changed', 'report_filed', 'report_reviewed', 'register_changed', 'urged']),
  state text NOT NULL CONSTRAINT webhook_state_ck CHECK (state IN ('active', 'paused', 'ended')),
  paused_because text CONSTRAINT webhook_paused_because_ck CHECK (paused_because IN ('by_hand', 'failing')),
  failing_since timestamptz,
  created_at timestamptz NOT NULL,
  created_by_name text NOT NULL,
  version integer NOT NULL,
  CONSTRAINT webhook_pk PRIMARY KEY (joint_meeting_id, id)
);
CREATE UNIQUE INDEX webhook_name_uq ON webhook (joint_meeting_id, name) WHERE state <> 'ended';
${fence('webhook')}`;

// Each attempt, as the secretariat reads it; the queue keeps only the last.
const ATTEMPT = `
CREATE TABLE webhook_attempt (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  webhook_id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  at timestamptz NOT NULL,
  status integer,
  ms integer NOT NULL,
  failure text,
  answer text,
  CONSTRAINT webhook_attempt_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT webhook_attempt_webhook_fk FOREIGN KEY (joint_meeting_id, webhook_id) REFERENCES webhook (joint_meeting_id, id)
);
CREATE INDEX webhook_attempt_webhook_ix ON webhook_attempt (joint_meeting_id, webhook_id, at);
CREATE INDEX webhook_attempt_delivery_ix ON webhook_attempt (joint_meeting_id, delivery_id, at);
${fence('webhook_attempt')}`;

/** Events posted to other systems. */
export class WebhookTables implements MigrationInterface {
  readonly name = 'webhook-0000000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${WEBHOOK}${ATTEMPT}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_attempt; DROP TABLE webhook;');
  }
}
