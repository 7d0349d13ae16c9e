import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// What leaves the house, written in the transaction of the message it carries. `key` is made from what caused it: the same cause goes
// to a target once; `id` is what the other side knows it by, also when it comes a second time.
const DELIVERY = `
CREATE TABLE delivery (
  joint_meeting_id uuid NOT NULL CONSTRAINT delivery_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  channel text NOT NULL CONSTRAINT delivery_channel_ck CHECK (channel IN ('mail', 'wecom', 'dingtalk', 'webhook')),
  target_id uuid NOT NULL,
  key text NOT NULL,
  payload jsonb NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CONSTRAINT delivery_state_ck CHECK (state IN ('waiting', 'sent', 'dead', 'dropped')),
  attempts integer NOT NULL DEFAULT 0,
  taken boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL,
  next_at timestamptz NOT NULL,
  failed_at timestamptz,
  sent_at timestamptz,
  failure text,
  answer text,
  CONSTRAINT delivery_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT delivery_key_uq UNIQUE (joint_meeting_id, channel, target_id, key)
);
CREATE INDEX delivery_due_ix ON delivery (next_at, joint_meeting_id) WHERE state = 'waiting';
CREATE INDEX delivery_waiting_ix ON delivery (joint_meeting_id, next_at) WHERE state = 'waiting';
CREATE INDEX delivery_target_ix ON delivery (joint_meeting_id, channel, target_id, created_at DESC, id DESC);
${fence('delivery')}
CREATE POLICY delivery_across ON delivery FOR SELECT TO CURRENT_USER USING (current_setting('lianxi.across', true) = 'on');`;

// Which joint meetings have something to send: their ids, and nothing of what it is.
const DUE = `
CREATE FUNCTION delivery_due(asked_at timestamptz) RETURNS SETOF uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  RETURN QUERY SELECT DISTINCT d.joint_meeting_id FROM public.delivery d WHERE d.state = 'waiting' AND d.next_at <= asked_at;
  PERFORM set_config('lianxi.across', '', true);
END $$;
REVOKE ALL ON FUNCTION delivery_due(timestamptz) FROM PUBLIC;`;

// Readers of the log are named in the code; here only their form is held.
const READERS = `
ALTER TABLE notification_cursor DROP CONSTRAINT notification_cursor_consumer_ck;
ALTER TABLE notification_cursor ADD CONSTRAINT notification_cursor_consumer_ck CHECK (consumer ~ '^[a-z]+(_[a-z]+)*$');`;

/** The queue of what leaves the house: mail, robots, webhooks. */
export class Delivery implements MigrationInterface {
  readonly name = 'delivery-0000000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DELIVERY);
    await runner.query(DUE);
    await runner.query(READERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION delivery_due(timestamptz);
      DROP TABLE delivery;
      DELETE FROM notification_cursor WHERE consumer NOT IN ('event', 'escalation');
      ALTER TABLE notification_cursor DROP CONSTRAINT notification_cursor_consumer_ck;
      ALTER TABLE notification_cursor ADD CONSTRAINT notification_cursor_consumer_ck CHECK (consumer IN ('event', 'escalation'));`);
  }
}
