import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNITS = `
CREATE TABLE jurisdiction (
  id uuid CONSTRAINT jurisdiction_pk PRIMARY KEY,
  code text NOT NULL CONSTRAINT jurisdiction_code_uq UNIQUE,
  name text NOT NULL,
  level text NOT NULL CONSTRAINT jurisdiction_level_ck CHECK (level IN ('city', 'county', 'town')),
  parent_id uuid CONSTRAINT jurisdiction_parent_fk REFERENCES jurisdiction
);
CREATE INDEX jurisdiction_parent_ix ON jurisdiction (parent_id);

CREATE TABLE unit (
  id uuid CONSTRAINT unit_pk PRIMARY KEY,
  code text NOT NULL CONSTRAINT unit_code_uq UNIQUE,
  name text NOT NULL,
  short_name text,
  kind text NOT NULL CONSTRAINT unit_kind_ck CHECK (kind IN
    ('government_department', 'lower_government', 'party_organ', 'mass_organisation', 'vertical_agency', 'authorised_body')),
  level text NOT NULL CONSTRAINT unit_level_ck CHECK (level IN ('city', 'county', 'town')),
  jurisdiction_id uuid NOT NULL CONSTRAINT unit_jurisdiction_fk REFERENCES jurisdiction,
  valid_from date NOT NULL,
  valid_to date,
  CONSTRAINT unit_validity_ck CHECK (valid_to >= valid_from)
);
CREATE INDEX unit_jurisdiction_ix ON unit (jurisdiction_id);
CREATE UNIQUE INDEX unit_name_uq ON unit (jurisdiction_id, name) WHERE valid_to IS NULL;`;

const PEOPLE = `
CREATE TABLE person (
  id uuid CONSTRAINT person_pk PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE post (
  id uuid CONSTRAINT post_pk PRIMARY KEY,
  unit_id uuid NOT NULL CONSTRAINT post_unit_fk REFERENCES unit,
  title text NOT NULL,
  kind text NOT NULL CONSTRAINT post_kind_ck CHECK (kind IN ('head', 'deputy_head', 'liaison', 'staff')),
  portfolio text,
  position integer NOT NULL DEFAULT 0
);
CREATE INDEX post_unit_ix ON post (unit_id);

CREATE TABLE post_holding (
  id uuid CONSTRAINT post_holding_pk PRIMARY KEY,
  post_id uuid NOT NULL CONSTRAINT post_holding_post_fk REFERENCES post,
  person_id uuid NOT NULL CONSTRAINT post_holding_person_fk REFERENCES person,
  capacity text NOT NULL CONSTRAINT post_holding_capacity_ck CHECK (capacity IN ('holder', 'deputy', 'acting')),
  from_on date NOT NULL,
  to_on date,
  CONSTRAINT post_holding_validity_ck CHECK (to_on >= from_on),
  CONSTRAINT post_holding_once_uq UNIQUE (post_id, person_id, from_on)
);
CREATE INDEX post_holding_post_ix ON post_holding (post_id);
CREATE INDEX post_holding_person_ix ON post_holding (person_id);`;

const ACCOUNTS = `
CREATE TABLE account (
  id uuid CONSTRAINT account_pk PRIMARY KEY,
  person_id uuid NOT NULL CONSTRAINT account_person_fk REFERENCES person,
  name text NOT NULL CONSTRAINT account_name_uq UNIQUE CONSTRAINT account_name_ck CHECK (name = lower(name)),
  password_hash text NOT NULL,
  state text NOT NULL DEFAULT 'active' CONSTRAINT account_state_ck CHECK (state IN ('active', 'disabled')),
  must_change_password boolean NOT NULL DEFAULT false,
  failed_count integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  password_changed_at timestamptz NOT NULL
);
CREATE INDEX account_person_ix ON account (person_id);

-- The primary key is the rule that one account has one administrator role at most.
CREATE TABLE account_role (
  account_id uuid CONSTRAINT account_role_pk PRIMARY KEY CONSTRAINT account_role_account_fk REFERENCES account,
  role text NOT NULL CONSTRAINT account_role_role_ck CHECK (role IN ('system_admin', 'security_admin', 'audit_admin'))
);

CREATE TABLE session (
  id uuid CONSTRAINT session_pk PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES account,
  token_hash text NOT NULL CONSTRAINT session_token_hash_uq UNIQUE,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_account_ix ON session (account_id);

-- Who signed in, failed, was locked out, changed a password: outside any joint meeting, kept like the event log.
CREATE TABLE account_event (
  id uuid CONSTRAINT account_event_pk PRIMARY KEY,
  at timestamptz NOT NULL,
  verb text NOT NULL,
  account_id uuid CONSTRAINT account_event_account_fk REFERENCES account,
  account_name text NOT NULL,
  outcome text NOT NULL,
  address text
);
CREATE INDEX account_event_account_ix ON account_event (account_id, at);

CREATE TABLE demo_account (
  account_id uuid CONSTRAINT demo_account_pk PRIMARY KEY CONSTRAINT demo_account_account_fk REFERENCES account,
  label text NOT NULL,
  role text NOT NULL,
  position integer NOT NULL
);`;

const CALENDAR = `
CREATE TABLE calendar_year (
  year integer CONSTRAINT calendar_year_pk PRIMARY KEY,
  source text NOT NULL,
  loaded_at timestamptz NOT NULL
);

CREATE TABLE holiday (
  day_on date CONSTRAINT holiday_pk PRIMARY KEY,
  year integer NOT NULL CONSTRAINT holiday_year_fk REFERENCES calendar_year,
  kind text NOT NULL CONSTRAINT holiday_kind_ck CHECK (kind IN ('holiday', 'workday')),
  name text NOT NULL
);
CREATE INDEX holiday_year_ix ON holiday (year);

CREATE TABLE secret (
  name text CONSTRAINT secret_pk PRIMARY KEY,
  hash text NOT NULL,
  created_at timestamptz NOT NULL
);`;

/** What all joint meetings share: places, units, people and their posts, accounts, the statutory calendar. */
export class Register implements MigrationInterface {
  readonly name = 'register-0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [UNITS, PEOPLE, ACCOUNTS, CALENDAR]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE secret, holiday, calendar_year, demo_account, account_event, session, account_role, account,
      post_holding, post, person, unit, jurisdiction`);
  }
}
