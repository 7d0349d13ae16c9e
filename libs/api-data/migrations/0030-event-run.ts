import type { MigrationInterface, QueryRunner } from 'typeorm';

// Many events written by one statement are numbered by it, from the log's end on; a row without a number still gets its own. Whoever
// numbers, the table refuses what leaves a gap: a run begins right after a number that is there and misses none, and the key refuses doubles.
const RUN = `
CREATE FUNCTION last_event(of_joint_meeting uuid) RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('lianxi.event.' || of_joint_meeting::text, 0));
  RETURN (SELECT coalesce(max(seq), 0) FROM event WHERE joint_meeting_id = of_joint_meeting);
END $$;

CREATE OR REPLACE FUNCTION event_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.seq := last_event(NEW.joint_meeting_id) + 1;
  RETURN NEW;
END $$;
DROP TRIGGER event_number ON event;
CREATE TRIGGER event_number BEFORE INSERT ON event FOR EACH ROW WHEN (NEW.seq IS NULL) EXECUTE FUNCTION event_number();

CREATE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM (SELECT joint_meeting_id, min(seq) AS first, max(seq) AS last, count(*) AS count FROM fresh GROUP BY joint_meeting_id) run
    WHERE run.first < 1 OR run.last - run.first + 1 <> run.count
      OR (run.first > 1 AND NOT EXISTS (SELECT FROM event before WHERE before.joint_meeting_id = run.joint_meeting_id AND before.seq = run.first - 1))
  ) THEN
    RAISE EXCEPTION 'events are numbered without gaps' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER event_gapless AFTER INSERT ON event REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION refuse_gap();`;

/** Events numbered a statement at a time. */
export class EventRun implements MigrationInterface {
  readonly name = 'event-run-0000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER event_gapless ON event;
      DROP FUNCTION refuse_gap();
      DROP TRIGGER event_number ON event;
      CREATE TRIGGER event_number BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION event_number();
      CREATE OR REPLACE FUNCTION event_number() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended('lianxi.event.' || NEW.joint_meeting_id::text, 0));
        SELECT coalesce(max(seq), 0) + 1 INTO NEW.seq FROM event WHERE joint_meeting_id = NEW.joint_meeting_id;
        RETURN NEW;
      END $$;
      DROP FUNCTION last_event(uuid);`);
  }
}
