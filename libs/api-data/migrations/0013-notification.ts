import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// One message to one account in one of its posts. `key` is made from what caused it: however often the cause is read, it is told once.
const NOTIFICATION = `
CREATE TABLE notification (
  joint_meeting_id uuid NOT NULL CONSTRAINT notification_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  account_id uuid NOT NULL CONSTRAINT notification_account_fk REFERENCES account,
  post_id uuid NOT NULL CONSTRAINT notification_post_fk REFERENCES post,
  kind text NOT NULL CONSTRAINT notification_kind_ck CHECK (kind IN
    ('assigned', 'returned_report', 'returned_completion', 'accepted_completion', 'urged', 'reminder', 'escalated', 'waiting_review')),
  key text NOT NULL,
  task_id uuid,
  unit_id uuid,
  slot_id uuid,
  data jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  CONSTRAINT notification_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT notification_key_uq UNIQUE (joint_meeting_id, account_id, key)
);
CREATE INDEX notification_list_ix ON notification (joint_meeting_id, account_id, created_at DESC, id DESC);
CREATE INDEX notification_unread_ix ON notification (joint_meeting_id, account_id) WHERE read_at IS NULL;
CREATE INDEX notification_account_ix ON notification (account_id);
CREATE INDEX notification_post_ix ON notification (post_id);
${fence('notification')}

-- How far each reader of the log has come, and the last day of its daily run; locked while it works.
CREATE TABLE notification_cursor (
  joint_meeting_id uuid NOT NULL CONSTRAINT notification_cursor_joint_meeting_fk REFERENCES joint_meeting,
  consumer text NOT NULL CONSTRAINT notification_cursor_consumer_ck CHECK (consumer IN ('event', 'escalation')),
  seq integer NOT NULL,
  run_on date,
  CONSTRAINT notification_cursor_pk PRIMARY KEY (joint_meeting_id, consumer)
);
${fence('notification_cursor')}`;

/** Messages in the product, told exactly once. */
export class Notification implements MigrationInterface {
  readonly name = 'notification-0000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTIFICATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notification_cursor, notification');
  }
}
