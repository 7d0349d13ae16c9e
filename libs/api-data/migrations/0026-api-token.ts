import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// A system has an account and a person of its own, so that everything it does is referred to like anybody's; nobody signs in with it.
const SYSTEM = `ALTER TABLE account ADD COLUMN system boolean NOT NULL DEFAULT false;`;

// Only the hash of the secret is kept; it is looked for inside the wall of the joint meeting the secret names.
const TOKEN = `
CREATE TABLE api_token (
  joint_meeting_id uuid NOT NULL CONSTRAINT api_token_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  name text NOT NULL,
  post_id uuid NOT NULL CONSTRAINT api_token_post_fk REFERENCES post,
  unit_id uuid NOT NULL CONSTRAINT api_token_unit_fk REFERENCES unit,
  account_id uuid NOT NULL CONSTRAINT api_token_account_fk REFERENCES account,
  scopes text[] NOT NULL CONSTRAINT api_token_scopes_ck CHECK (scopes <@ ARRAY['read_register', 'read_tasks', 'read_reports', 'file_reports'] AND cardinality(scopes) > 0),
  prefix text,
  token_hash text,
  expires_on date NOT NULL,
  created_at timestamptz NOT NULL,
  created_by_name text NOT NULL,
  taken_at timestamptz,
  taken_by_name text,
  revoked_at timestamptz,
  last_used_on date,
  version integer NOT NULL,
  CONSTRAINT api_token_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT api_token_hash_uq UNIQUE (joint_meeting_id, token_hash),
  CONSTRAINT api_token_taken_ck CHECK ((taken_at IS NULL) = (token_hash IS NULL) AND (taken_at IS NULL) = (prefix IS NULL))
);
CREATE UNIQUE INDEX api_token_name_uq ON api_token (joint_meeting_id, name) WHERE revoked_at IS NULL;
CREATE INDEX api_token_post_ix ON api_token (post_id);
CREATE INDEX api_token_unit_ix ON api_token (unit_id);
CREATE INDEX api_token_account_ix ON api_token (account_id);
${fence('api_token')}`;

// One for each unit in a joint meeting; it outlives whoever made it.
const UNIT_FEED = `
CREATE TABLE unit_feed (
  joint_meeting_id uuid NOT NULL CONSTRAINT unit_feed_joint_meeting_fk REFERENCES joint_meeting,
  unit_id uuid NOT NULL CONSTRAINT unit_feed_unit_fk REFERENCES unit,
  token_hash text NOT NULL,
  created_at timestamptz NOT NULL,
  created_by_name text NOT NULL,
  CONSTRAINT unit_feed_pk PRIMARY KEY (joint_meeting_id, unit_id),
  CONSTRAINT unit_feed_token_uq UNIQUE (joint_meeting_id, token_hash)
);
CREATE INDEX unit_feed_unit_ix ON unit_feed (unit_id);
${fence('unit_feed')}`;

/** Tokens of other systems and calendars of units. */
export class ApiTokenTable implements MigrationInterface {
  readonly name = 'api-token-0000000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${SYSTEM}${TOKEN}${UNIT_FEED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unit_feed; DROP TABLE api_token; ALTER TABLE account DROP COLUMN system;');
  }
}
