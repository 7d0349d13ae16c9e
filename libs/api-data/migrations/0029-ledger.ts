import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

// ledger_task says by which number of which ledger a task came in, so that the same file twice makes nothing twice; the
// template of 批量交办 is the ledger '' that nobody keeps.
const LEDGER = `
CREATE TABLE ledger (
  joint_meeting_id uuid NOT NULL CONSTRAINT ledger_joint_meeting_fk REFERENCES joint_meeting,
  name text NOT NULL CONSTRAINT ledger_name_ck CHECK (name <> ''),
  heads jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by uuid NOT NULL CONSTRAINT ledger_saved_by_fk REFERENCES account,
  CONSTRAINT ledger_pk PRIMARY KEY (joint_meeting_id, name)
);
CREATE INDEX ledger_saved_by_ix ON ledger (saved_by);
${fence('ledger')}

CREATE TABLE ledger_task (
  joint_meeting_id uuid NOT NULL CONSTRAINT ledger_task_joint_meeting_fk REFERENCES joint_meeting,
  ledger text NOT NULL,
  number text NOT NULL,
  task_id uuid NOT NULL,
  CONSTRAINT ledger_task_pk PRIMARY KEY (joint_meeting_id, ledger, number),
  CONSTRAINT ledger_task_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id)
);
CREATE INDEX ledger_task_task_ix ON ledger_task (joint_meeting_id, task_id);
${fence('ledger_task')}`;

/** Kept mappings of people's own ledgers, and which task came from which of their lines. */
export class Ledger implements MigrationInterface {
  readonly name = 'ledger-0000000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEDGER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ledger_task, ledger;');
  }
}
