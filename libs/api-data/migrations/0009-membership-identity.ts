import type { MigrationInterface, QueryRunner } from 'typeorm';

// Like the three doors of 0005: inside this function only, more than one joint meeting is seen, and only their ids come out.
const POST_JOINT_MEETINGS = `
CREATE FUNCTION post_joint_meeting_ids(asked_post_ids uuid[], asked_on date) RETURNS TABLE (post_id uuid, joint_meeting_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  RETURN QUERY SELECT DISTINCT r.post_id, r.joint_meeting_id FROM public.joint_meeting_role r
    WHERE r.post_id = ANY(asked_post_ids) AND (r.to_on IS NULL OR r.to_on >= asked_on) ORDER BY 1, 2;
  PERFORM set_config('lianxi.across', '', true);
END $$;
REVOKE ALL ON FUNCTION post_joint_meeting_ids(uuid[], date) FROM PUBLIC;`;

/** Why a membership ended; who changed an account, and why; where a post has roles. */
export class MembershipIdentity implements MigrationInterface {
  readonly name = 'membership-identity-0000000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership ADD COLUMN end_reason text;
      ALTER TABLE account_event
        ADD COLUMN actor_account_id uuid CONSTRAINT account_event_actor_fk REFERENCES account,
        ADD COLUMN reason text,
        ADD COLUMN data jsonb NOT NULL DEFAULT '{}';
      CREATE INDEX account_event_actor_ix ON account_event (actor_account_id, at);`);
    await runner.query(POST_JOINT_MEETINGS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION post_joint_meeting_ids(uuid[], date);
      ALTER TABLE account_event DROP COLUMN actor_account_id, DROP COLUMN reason, DROP COLUMN data;
      ALTER TABLE membership DROP COLUMN end_reason;`);
  }
}
