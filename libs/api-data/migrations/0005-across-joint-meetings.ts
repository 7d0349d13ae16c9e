import type { MigrationInterface, QueryRunner } from 'typeorm';

// Row-level security is forced on the owner too. Only inside these functions, whose own setting opens the two policies, does
// the owner see more than one joint meeting; the setting alone opens nothing for the application role, which is not named in them.
const POLICIES = ['joint_meeting', 'joint_meeting_role']
  .map((table) => `CREATE POLICY ${table}_across ON ${table} FOR SELECT TO CURRENT_USER USING (current_setting('lianxi.across', true) = 'on');`)
  .join('\n');

const definer = (returns: string, statement: string): string => `RETURNS ${returns}
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  RETURN QUERY ${statement};
  PERFORM set_config('lianxi.across', '', true);
END $$;`;

const FUNCTIONS = `
-- The roles of one person's posts, with their days: what sign-in needs before any scope is known.
CREATE FUNCTION viewer_joint_meetings(asked_person_id uuid, asked_on date) ${definer(
  `TABLE (joint_meeting_id uuid, code text, name text, level text, demo boolean, amber_working_days integer,
  acknowledge_working_days integer, role text, post_id uuid, unit_id uuid, from_on date, to_on date)`,
  `SELECT DISTINCT jm.id, jm.code, jm.name, jm.level, jm.demo, jm.amber_working_days, jm.acknowledge_working_days,
    r.role, r.post_id, p.unit_id, r.from_on, r.to_on
  FROM public.post_holding h
  JOIN public.post p ON p.id = h.post_id
  JOIN public.joint_meeting_role r ON r.post_id = h.post_id
  JOIN public.joint_meeting jm ON jm.id = r.joint_meeting_id
  WHERE h.person_id = asked_person_id
    AND h.from_on <= asked_on AND (h.to_on IS NULL OR h.to_on >= asked_on)
    AND r.from_on <= asked_on AND (r.to_on IS NULL OR r.to_on >= asked_on)
  ORDER BY jm.code, r.role, p.unit_id`,
)}

-- For the daily jobs, which then take each joint meeting in a transaction with its own scope.
CREATE FUNCTION joint_meeting_ids() ${definer('SETOF uuid', 'SELECT id FROM public.joint_meeting ORDER BY code')}

CREATE FUNCTION installation_is_demo() ${definer('SETOF boolean', 'SELECT EXISTS (SELECT FROM public.joint_meeting WHERE demo)')}

REVOKE ALL ON FUNCTION viewer_joint_meetings(uuid, date), joint_meeting_ids(), installation_is_demo() FROM PUBLIC;`;

/** The three narrow doors through the wall between joint meetings. */
export class AcrossJointMeetings implements MigrationInterface {
  readonly name = 'across-joint-meetings-0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POLICIES);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION viewer_joint_meetings(uuid, date); DROP FUNCTION joint_meeting_ids(); DROP FUNCTION installation_is_demo();
      DROP POLICY joint_meeting_across ON joint_meeting; DROP POLICY joint_meeting_role_across ON joint_meeting_role;`);
  }
}
