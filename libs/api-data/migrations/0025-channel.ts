import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// A person's mail belongs to the account. A new address counts when its code was typed in; only the code's hash is kept.
const MAIL = `
CREATE TABLE account_mail (
  account_id uuid NOT NULL CONSTRAINT account_mail_account_fk REFERENCES account,
  address text,
  confirmed_at timestamptz,
  pending_address text,
  code_hash text,
  code_at timestamptz,
  code_tries integer NOT NULL DEFAULT 0,
  CONSTRAINT account_mail_pk PRIMARY KEY (account_id)
);
CREATE TABLE mail_choice (
  account_id uuid NOT NULL CONSTRAINT mail_choice_account_fk REFERENCES account,
  topic text NOT NULL CONSTRAINT mail_choice_topic_ck CHECK (topic ~ '^[a-z]+(_[a-z]+)*$'),
  choice text NOT NULL CONSTRAINT mail_choice_choice_ck CHECK (choice IN ('now', 'digest', 'none')),
  CONSTRAINT mail_choice_pk PRIMARY KEY (account_id, topic)
);`;

// Address and secret are sealed by the application; the host stands beside them in the open.
const ROBOT = `
CREATE TABLE robot (
  joint_meeting_id uuid NOT NULL CONSTRAINT robot_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT robot_kind_ck CHECK (kind IN ('wecom', 'dingtalk')),
  name text NOT NULL,
  host text NOT NULL,
  sealed_address text,
  sealed_secret text,
  topics text[] NOT NULL,
  state text NOT NULL CONSTRAINT robot_state_ck CHECK (state IN ('active', 'removed')),
  version integer NOT NULL,
  CONSTRAINT robot_pk PRIMARY KEY (joint_meeting_id, id)
);
${fence('robot')}

CREATE TABLE message_text (
  joint_meeting_id uuid NOT NULL CONSTRAINT message_text_joint_meeting_fk REFERENCES joint_meeting,
  kind text NOT NULL,
  text text NOT NULL,
  version integer NOT NULL,
  CONSTRAINT message_text_pk PRIMARY KEY (joint_meeting_id, kind)
);
${fence('message_text')}`;

// Kinds of messages are a closed union in the code; here only their form is held. What waits for the mail of the day is marked.
const MESSAGES = `
ALTER TABLE notification DROP CONSTRAINT notification_kind_ck;
ALTER TABLE notification ADD CONSTRAINT notification_kind_ck CHECK (kind ~ '^[a-z]+(_[a-z]+)*$');
ALTER TABLE notification ADD COLUMN digest boolean NOT NULL DEFAULT false;
CREATE INDEX notification_digest_ix ON notification (joint_meeting_id, account_id) WHERE digest;
ALTER TABLE joint_meeting ADD COLUMN light_palette text NOT NULL DEFAULT 'standard' CONSTRAINT joint_meeting_light_palette_ck CHECK (light_palette IN ('standard', 'contrast', 'blue_orange'));
DROP INDEX event_setting_ix;
CREATE INDEX event_setting_ix ON event (joint_meeting_id, seq) WHERE verb IN ('reviseSettings', 'correctCalendar', 'reviseLadder', 'reviseMessageText', 'setRobot', 'removeRobot');`;

// For the administrator's page: how mail is doing in the whole installation. Numbers and the last failure, nothing of any message.
const FIGURES = `
CREATE FUNCTION mail_figures() RETURNS TABLE (waiting integer, dead integer, sent_at timestamptz, failing_since timestamptz, failure text, answer text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  last_sent timestamptz;
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  SELECT max(d.sent_at) INTO last_sent FROM public.delivery d WHERE d.channel = 'mail';
  RETURN QUERY
    SELECT f.*, l.failure, l.answer FROM (
      SELECT (count(*) FILTER (WHERE d.state = 'waiting'))::int, (count(*) FILTER (WHERE d.state = 'dead'))::int, last_sent,
        min(d.failed_at) FILTER (WHERE d.failed_at > coalesce(last_sent, '-infinity'))
      FROM public.delivery d WHERE d.channel = 'mail') f(waiting, dead, sent_at, failing_since)
    LEFT JOIN LATERAL (SELECT d.failure, d.answer FROM public.delivery d
      WHERE d.channel = 'mail' AND d.failure IS NOT NULL AND d.failed_at >= f.failing_since ORDER BY d.failed_at DESC LIMIT 1) l ON true;
  PERFORM set_config('lianxi.across', '', true);
END $$;
REVOKE ALL ON FUNCTION mail_figures() FROM PUBLIC;`;

/** Mail addresses and choices of persons, robots and words of joint meetings. */
export class Channel implements MigrationInterface {
  readonly name = 'channel-0000000000025';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [MAIL, ROBOT, MESSAGES, FIGURES]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION mail_figures();
      DROP INDEX event_setting_ix;
      CREATE INDEX event_setting_ix ON event (joint_meeting_id, seq) WHERE verb IN ('reviseSettings', 'correctCalendar');
      ALTER TABLE joint_meeting DROP COLUMN light_palette;
      DROP INDEX notification_digest_ix;
      ALTER TABLE notification DROP COLUMN digest;
      DELETE FROM notification WHERE kind IN ('instruction', 'instruction_result');
      DROP TABLE message_text, robot, mail_choice, account_mail;`);
  }
}
