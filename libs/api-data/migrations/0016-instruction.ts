import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// A subject is a task, a unit or a report slot: three tables, so it has no foreign key; the service looks before it writes.
const INSTRUCTION = `
CREATE TABLE instruction (
  joint_meeting_id uuid NOT NULL CONSTRAINT instruction_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  root_id uuid,
  text text NOT NULL,
  urgency text NOT NULL CONSTRAINT instruction_urgency_ck CHECK (urgency IN ('urgent', 'ordinary', 'difficult')),
  state text NOT NULL CONSTRAINT instruction_state_ck CHECK (state IN ('waiting', 'assigned', 'reported', 'closed')),
  subject_kind text NOT NULL CONSTRAINT instruction_subject_kind_ck CHECK (subject_kind IN ('nothing', 'task', 'unit', 'report_slot')),
  subject_id uuid,
  post_id uuid CONSTRAINT instruction_post_fk REFERENCES post,
  person_name text NOT NULL,
  post_title text,
  written_on date NOT NULL,
  due_on date NOT NULL,
  task_id uuid,
  registered_on date,
  result text,
  reported_on date,
  closed_on date,
  close_note text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT instruction_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT instruction_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT instruction_root_fk FOREIGN KEY (joint_meeting_id, root_id) REFERENCES instruction (joint_meeting_id, id),
  CONSTRAINT instruction_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id),
  CONSTRAINT instruction_subject_ck CHECK ((subject_kind = 'nothing') = (subject_id IS NULL)),
  CONSTRAINT instruction_registered_ck CHECK ((task_id IS NULL) = (registered_on IS NULL))
);
CREATE INDEX instruction_root_ix ON instruction (joint_meeting_id, root_id);
CREATE INDEX instruction_post_ix ON instruction (post_id);
CREATE INDEX instruction_subject_ix ON instruction (joint_meeting_id, subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX instruction_task_ix ON instruction (joint_meeting_id, task_id);
CREATE INDEX instruction_open_ix ON instruction (joint_meeting_id, due_on) WHERE state <> 'closed';
CREATE INDEX event_instruction_ix ON event (joint_meeting_id, subject_id) WHERE subject_type = 'instruction';
${fence('instruction')}`;

/** Instructions of leaders (批示). */
export class InstructionTable implements MigrationInterface {
  readonly name = 'instruction-0000000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INSTRUCTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX event_instruction_ix; DROP TABLE instruction;');
  }
}
