import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// One for each account in a joint meeting; only the hash of the secret is kept.
const FEED = `
CREATE TABLE feed (
  joint_meeting_id uuid NOT NULL CONSTRAINT feed_joint_meeting_fk REFERENCES joint_meeting,
  account_id uuid NOT NULL CONSTRAINT feed_account_fk REFERENCES account,
  id uuid NOT NULL,
  token_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT feed_pk PRIMARY KEY (joint_meeting_id, account_id),
  CONSTRAINT feed_token_uq UNIQUE (joint_meeting_id, token_hash)
);
CREATE INDEX feed_account_ix ON feed (account_id);
${fence('feed')}`;

/** Secret addresses of calendars of deadlines. */
export class Feed implements MigrationInterface {
  readonly name = 'feed-0000000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feed;');
  }
}
