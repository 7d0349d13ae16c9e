import type { MigrationInterface, QueryRunner } from 'typeorm';

// What belongs to a task is of a joint meeting, for the task is: its key to the task says so, a second look-up for each row says nothing more.
const IMPLIED = `
ALTER TABLE assignment DROP CONSTRAINT assignment_joint_meeting_fk;
ALTER TABLE ledger_task DROP CONSTRAINT ledger_task_joint_meeting_fk;`;

const IMPLIED_BACK = `
ALTER TABLE assignment ADD CONSTRAINT assignment_joint_meeting_fk FOREIGN KEY (joint_meeting_id) REFERENCES joint_meeting;
ALTER TABLE ledger_task ADD CONSTRAINT ledger_task_joint_meeting_fk FOREIGN KEY (joint_meeting_id) REFERENCES joint_meeting;`;

// Events and steps come by the thousand, all of one joint meeting: it is looked up, and kept from being taken away meanwhile, once for each statement.
const KNOWN = `
CREATE FUNCTION refuse_unknown_joint_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM joint_meeting m WHERE m.id IN (SELECT joint_meeting_id FROM fresh) FOR KEY SHARE;
  IF EXISTS (SELECT FROM (SELECT DISTINCT joint_meeting_id FROM fresh) f WHERE NOT EXISTS (SELECT FROM joint_meeting m WHERE m.id = f.joint_meeting_id)) THEN
    RAISE EXCEPTION 'no such joint meeting' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION refuse_losing_joint_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM event e WHERE e.joint_meeting_id = OLD.id) OR EXISTS (SELECT FROM escalation_step s WHERE s.joint_meeting_id = OLD.id) THEN
    RAISE EXCEPTION 'a joint meeting with a log stays' USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER event_joint_meeting_known AFTER INSERT ON event REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION refuse_unknown_joint_meeting();
CREATE TRIGGER escalation_step_joint_meeting_known AFTER INSERT ON escalation_step REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION refuse_unknown_joint_meeting();
CREATE TRIGGER escalation_step_stays BEFORE UPDATE OF joint_meeting_id ON escalation_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER joint_meeting_logged_delete AFTER DELETE ON joint_meeting FOR EACH ROW EXECUTE FUNCTION refuse_losing_joint_meeting();
CREATE TRIGGER joint_meeting_logged_update AFTER UPDATE ON joint_meeting FOR EACH ROW WHEN (OLD.id <> NEW.id) EXECUTE FUNCTION refuse_losing_joint_meeting();
ALTER TABLE event DROP CONSTRAINT event_joint_meeting_fk;
ALTER TABLE escalation_step DROP CONSTRAINT escalation_step_joint_meeting_fk;`;

const KNOWN_BACK = `
ALTER TABLE event ADD CONSTRAINT event_joint_meeting_fk FOREIGN KEY (joint_meeting_id) REFERENCES joint_meeting;
ALTER TABLE escalation_step ADD CONSTRAINT escalation_step_joint_meeting_fk FOREIGN KEY (joint_meeting_id) REFERENCES joint_meeting;
DROP TRIGGER joint_meeting_logged_update ON joint_meeting;
DROP TRIGGER joint_meeting_logged_delete ON joint_meeting;
DROP TRIGGER escalation_step_stays ON escalation_step;
DROP TRIGGER escalation_step_joint_meeting_known ON escalation_step;
DROP TRIGGER event_joint_meeting_known ON event;
DROP FUNCTION refuse_losing_joint_meeting();
DROP FUNCTION refuse_unknown_joint_meeting();`;

/** The joint meeting of what is written by the thousand: implied by another key, or looked up once for a statement. */
export class JointMeetingKnown implements MigrationInterface {
  readonly name = 'joint-meeting-known-0000000000088';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPLIED);
    await runner.query(KNOWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(KNOWN_BACK);
    await runner.query(IMPLIED_BACK);
  }
}
