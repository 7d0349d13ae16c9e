import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const MEETING = `
CREATE TABLE meeting (
  joint_meeting_id uuid NOT NULL CONSTRAINT meeting_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  kind text NOT NULL CONSTRAINT meeting_kind_ck CHECK (kind IN ('liaison', 'full')),
  state text NOT NULL CONSTRAINT meeting_state_ck CHECK (state IN ('called', 'held', 'circulated', 'issued', 'cancelled')),
  title text NOT NULL,
  on_date date NOT NULL,
  at_time text NOT NULL CONSTRAINT meeting_time_ck CHECK (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text NOT NULL,
  chair text NOT NULL,
  note text,
  called_on date NOT NULL,
  held_on date,
  minutes text,
  round integer NOT NULL,
  limit_working_days integer,
  limit_from_on date,
  comments_due_on date,
  comments_due_provisional boolean NOT NULL,
  silence text NOT NULL CONSTRAINT meeting_silence_ck CHECK (silence IN ('no_comment', 'agreement')),
  silence_basis text,
  issued_on date,
  number_year integer,
  number integer,
  state_reason text,
  version integer NOT NULL,
  CONSTRAINT meeting_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT meeting_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT meeting_number_uq UNIQUE (joint_meeting_id, number_year, number),
  CONSTRAINT meeting_held_ck CHECK (state NOT IN ('held', 'circulated', 'issued') OR held_on IS NOT NULL),
  CONSTRAINT meeting_circulated_ck CHECK (state NOT IN ('circulated', 'issued') OR (minutes IS NOT NULL AND comments_due_on IS NOT NULL)),
  CONSTRAINT meeting_issued_ck CHECK ((state = 'issued') = (issued_on IS NOT NULL) AND (state = 'issued') = (number IS NOT NULL) AND (number IS NULL) = (number_year IS NULL)),
  CONSTRAINT meeting_silence_basis_ck CHECK (silence = 'no_comment' OR silence_basis IS NOT NULL)
);
CREATE INDEX meeting_day_ix ON meeting (joint_meeting_id, on_date);
CREATE INDEX meeting_open_ix ON meeting (joint_meeting_id, state) WHERE state IN ('called', 'held', 'circulated');
${fence('meeting')}

CREATE TABLE meeting_seat (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT meeting_seat_unit_fk REFERENCES unit,
  post_id uuid CONSTRAINT meeting_seat_post_fk REFERENCES post,
  office text NOT NULL,
  reply text NOT NULL CONSTRAINT meeting_seat_reply_ck CHECK (reply IN ('pending', 'coming', 'substitute', 'excused')),
  reply_name text,
  reply_office text,
  reply_reason text,
  replied_on date,
  attended text CONSTRAINT meeting_seat_attended_ck CHECK (attended IN ('present', 'substitute', 'absent')),
  attended_name text,
  attended_office text,
  version integer NOT NULL,
  CONSTRAINT meeting_seat_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT meeting_seat_unit_uq UNIQUE (joint_meeting_id, meeting_id, unit_id),
  CONSTRAINT meeting_seat_meeting_fk FOREIGN KEY (joint_meeting_id, meeting_id) REFERENCES meeting (joint_meeting_id, id)
);
CREATE INDEX meeting_seat_unit_ix ON meeting_seat (unit_id);
CREATE INDEX meeting_seat_own_ix ON meeting_seat (joint_meeting_id, unit_id);
CREATE INDEX meeting_seat_post_ix ON meeting_seat (post_id);
${fence('meeting_seat')}

CREATE TABLE agenda_item (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  sequence integer NOT NULL,
  title text NOT NULL,
  source text NOT NULL CONSTRAINT agenda_item_source_ck CHECK (source IN ('free', 'objected', 'escalated', 'overdue', 'instruction', 'decision')),
  subject_id uuid,
  unit_id uuid CONSTRAINT agenda_item_unit_fk REFERENCES unit,
  note text,
  CONSTRAINT agenda_item_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT agenda_item_meeting_fk FOREIGN KEY (joint_meeting_id, meeting_id) REFERENCES meeting (joint_meeting_id, id),
  CONSTRAINT agenda_item_subject_ck CHECK ((source = 'free') = (subject_id IS NULL))
);
CREATE INDEX agenda_item_meeting_ix ON agenda_item (joint_meeting_id, meeting_id, sequence);
CREATE INDEX agenda_item_subject_ix ON agenda_item (joint_meeting_id, subject_id);
CREATE INDEX agenda_item_unit_ix ON agenda_item (unit_id);
${fence('agenda_item')}

CREATE TABLE meeting_decision (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL,
  sequence integer NOT NULL,
  text text NOT NULL,
  task_id uuid,
  decided_on date NOT NULL,
  CONSTRAINT meeting_decision_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT meeting_decision_sequence_uq UNIQUE (joint_meeting_id, meeting_id, sequence),
  CONSTRAINT meeting_decision_task_uq UNIQUE (joint_meeting_id, task_id),
  CONSTRAINT meeting_decision_meeting_fk FOREIGN KEY (joint_meeting_id, meeting_id) REFERENCES meeting (joint_meeting_id, id),
  CONSTRAINT meeting_decision_item_fk FOREIGN KEY (joint_meeting_id, agenda_item_id) REFERENCES agenda_item (joint_meeting_id, id),
  CONSTRAINT meeting_decision_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id)
);
CREATE INDEX meeting_decision_item_ix ON meeting_decision (joint_meeting_id, agenda_item_id);
${fence('meeting_decision')}

CREATE TABLE minutes_response (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  round integer NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT minutes_response_unit_fk REFERENCES unit,
  state text NOT NULL CONSTRAINT minutes_response_state_ck CHECK (state IN ('pending', 'agreed', 'commented', 'answered', 'silent')),
  text text,
  responded_on date,
  late boolean NOT NULL,
  source text,
  post_title text,
  person_name text,
  answer text,
  answered_on date,
  version integer NOT NULL,
  CONSTRAINT minutes_response_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT minutes_response_unit_uq UNIQUE (joint_meeting_id, meeting_id, round, unit_id),
  CONSTRAINT minutes_response_meeting_fk FOREIGN KEY (joint_meeting_id, meeting_id) REFERENCES meeting (joint_meeting_id, id),
  CONSTRAINT minutes_response_text_ck CHECK (state NOT IN ('commented', 'answered') OR text IS NOT NULL)
);
CREATE INDEX minutes_response_unit_ix ON minutes_response (unit_id);
CREATE INDEX minutes_response_open_ix ON minutes_response (joint_meeting_id, unit_id) WHERE state IN ('pending', 'commented');
${fence('minutes_response')}`;

const TABLES = ['minutes_response', 'meeting_decision', 'agenda_item', 'meeting_seat', 'meeting'];

/** Meetings: who is called, what is stuck, what is decided, what the units say of the minutes (notice lines 9, 10, 52, 58: N3). */
export class MeetingTables implements MigrationInterface {
  readonly name = 'meeting-0000000000082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MEETING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES.map((table) => `DROP TABLE ${table};`).join(' '));
  }
}
