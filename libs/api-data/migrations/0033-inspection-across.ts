import type { MigrationInterface, QueryRunner } from 'typeorm';

// As in 0005: only inside these functions, whose own setting opens the policies, does the owner see more than one joint meeting.
const POLICIES = ['inspection', 'inspection_object']
  .map((table) => `CREATE POLICY ${table}_across ON ${table} FOR SELECT TO CURRENT_USER USING (current_setting('lianxi.across', true) = 'on');`)
  .join('\n');

const SCOPE = `nullif(current_setting('lianxi.joint_meeting_id', true), '')::uuid`;

const definer = (returns: string, statement: string): string => `RETURNS ${returns}
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  RETURN QUERY ${statement};
  PERFORM set_config('lianxi.across', '', true);
END $$;`;

// What counts as an inspection of a unit: sent to be approved, or further. Drafts are nobody's business but their own.
const STANDS = `i.state IN ('submitted', 'approved', 'under_way', 'concluded', 'closed')`;

const FUNCTIONS = `
-- Inspections of these units in those days, over all joint meetings (decree 733, art. 15), as far as one joint meeting may know of
-- another's: code, matter, days, and who. Of a covert one of others it tells only that one shares a kind of assistance, and its days;
-- and of one that goes to the unit which keeps the asking secretariat nothing at all: the inspected are not told beforehand.
CREATE FUNCTION inspection_elsewhere(asked_unit_ids uuid[], asked_from date, asked_to date, asked_topics text[], asked_id uuid) ${definer(
  `TABLE (unit_id uuid, own boolean, joint_meeting_id uuid, joint_meeting_name text, inspection_id uuid, code text, matter text, topics text[], shares_topic boolean, from_on date, to_on date)`,
  `SELECT o.unit_id, i.joint_meeting_id = asker.id, CASE WHEN seen.full THEN i.joint_meeting_id END, CASE WHEN seen.full THEN jm.name END, CASE WHEN seen.full THEN i.id END,
    CASE WHEN seen.full THEN i.code END, CASE WHEN seen.full THEN i.matter END, CASE WHEN seen.full THEN i.topics ELSE '{}' END, i.topics && asked_topics, i.from_on, i.to_on
  FROM public.joint_meeting asker
  CROSS JOIN public.inspection_object o
  JOIN public.inspection i ON i.joint_meeting_id = o.joint_meeting_id AND i.id = o.inspection_id
  JOIN public.joint_meeting jm ON jm.id = i.joint_meeting_id
  CROSS JOIN LATERAL (SELECT i.joint_meeting_id = asker.id OR NOT i.covert AS full) seen
  WHERE asker.id = ${SCOPE} AND o.unit_id = ANY(asked_unit_ids) AND ${STANDS} AND i.id <> asked_id
    AND i.from_on <= asked_to AND i.to_on >= asked_from
    AND (seen.full OR (i.topics && asked_topics AND o.unit_id <> asker.secretariat_unit_id))
  ORDER BY i.from_on, i.joint_meeting_id, i.id, o.unit_id`,
)}

-- How often each unit is inspected in those days, over all joint meetings; covert ones of others are not counted.
CREATE FUNCTION inspection_load(asked_unit_ids uuid[], asked_from date, asked_to date) ${definer(
  `TABLE (unit_id uuid, inspections integer, own integer)`,
  `SELECT o.unit_id, count(*)::integer, (count(*) FILTER (WHERE i.joint_meeting_id = ${SCOPE}))::integer
  FROM public.inspection_object o
  JOIN public.inspection i ON i.joint_meeting_id = o.joint_meeting_id AND i.id = o.inspection_id
  WHERE o.unit_id = ANY(asked_unit_ids) AND ${STANDS} AND i.from_on <= asked_to AND i.to_on >= asked_from
    AND (i.joint_meeting_id = ${SCOPE} OR (NOT i.covert AND ${SCOPE} IS NOT NULL))
  GROUP BY o.unit_id ORDER BY o.unit_id`,
)}

-- What other inspections went into these of the asking joint meeting instead of being done twice.
CREATE FUNCTION inspection_joined(asked_ids uuid[]) ${definer(
  `TABLE (into_id uuid, joint_meeting_name text, code text, matter text)`,
  `SELECT i.joined_inspection_id, jm.name, i.code, i.matter
  FROM public.inspection i JOIN public.joint_meeting jm ON jm.id = i.joint_meeting_id
  WHERE i.state = 'joined' AND i.joined_joint_meeting_id = ${SCOPE} AND i.joined_inspection_id = ANY(asked_ids)
  ORDER BY jm.name, i.code`,
)}

REVOKE ALL ON FUNCTION inspection_elsewhere(uuid[], date, date, text[], uuid), inspection_load(uuid[], date, date), inspection_joined(uuid[]) FROM PUBLIC;`;

/** The narrow doors through which one joint meeting sees that another inspects the same. */
export class InspectionAcross implements MigrationInterface {
  readonly name = 'inspection-across-0000000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POLICIES);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION inspection_elsewhere(uuid[], date, date, text[], uuid); DROP FUNCTION inspection_load(uuid[], date, date); DROP FUNCTION inspection_joined(uuid[]);
      DROP POLICY inspection_across ON inspection; DROP POLICY inspection_object_across ON inspection_object;`);
  }
}
