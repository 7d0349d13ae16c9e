import type { MigrationInterface, QueryRunner } from 'typeorm';

// A person with seats in several joint meetings has one mail a day. Which others of it wait: their keys and when they are due, and nothing
// of what is in them; each is then taken in its own scope.
const ELSEWHERE = `
CREATE INDEX delivery_day_ix ON delivery (target_id, key) WHERE state = 'waiting' AND channel = 'mail' AND key LIKE 'day:%';

CREATE FUNCTION day_mails_elsewhere(of_account uuid, of_key text, of_joint_meeting uuid) RETURNS TABLE (joint_meeting_id uuid, id uuid, next_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  RETURN QUERY SELECT d.joint_meeting_id, d.id, d.next_at FROM public.delivery d
    WHERE d.target_id = of_account AND d.key = of_key AND d.key LIKE 'day:%' AND d.channel = 'mail' AND d.state = 'waiting' AND d.joint_meeting_id <> of_joint_meeting
    ORDER BY d.joint_meeting_id;
  PERFORM set_config('lianxi.across', '', true);
END $$;
REVOKE ALL ON FUNCTION day_mails_elsewhere(uuid, text, uuid) FROM PUBLIC;`;

/** The mails of a day to one person are found together. */
export class DayMailsTogether implements MigrationInterface {
  readonly name = 'day-mails-together-0000000000049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ELSEWHERE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION day_mails_elsewhere(uuid, text, uuid); DROP INDEX delivery_day_ix;');
  }
}
