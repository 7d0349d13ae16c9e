import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPE = `nullif(current_setting('lianxi.joint_meeting_id', true), '')::uuid`;

// As 0033, but of a covert inspection of another joint meeting it is silent while the asking plan is a draft: asking leaves a trace, or is no asking.
// And it never tells a government below, or the body it keeps its secretariat in: neither of one planned above it, nor of one that goes to
// whoever is above it, nor to the unit of the secretariat itself.
const ELSEWHERE = (guarded: string): string => `
CREATE OR REPLACE FUNCTION inspection_elsewhere(asked_unit_ids uuid[], asked_from date, asked_to date, asked_topics text[], asked_id uuid)
RETURNS TABLE (unit_id uuid, own boolean, joint_meeting_id uuid, joint_meeting_name text, inspection_id uuid, code text, matter text, topics text[], shares_topic boolean, from_on date, to_on date)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  RETURN QUERY SELECT o.unit_id, i.joint_meeting_id = asker.id, CASE WHEN seen.full THEN i.joint_meeting_id END, CASE WHEN seen.full THEN jm.name END, CASE WHEN seen.full THEN i.id END,
    CASE WHEN seen.full THEN i.code END, CASE WHEN seen.full THEN i.matter END, CASE WHEN seen.full THEN i.topics ELSE '{}' END, i.topics && asked_topics, i.from_on, i.to_on
  FROM public.joint_meeting asker
  JOIN public.jurisdiction home ON home.id = asker.jurisdiction_id
  CROSS JOIN public.inspection_object o
  JOIN public.inspection i ON i.joint_meeting_id = o.joint_meeting_id AND i.id = o.inspection_id
  JOIN public.joint_meeting jm ON jm.id = i.joint_meeting_id
  JOIN public.jurisdiction theirs ON theirs.id = jm.jurisdiction_id
  JOIN public.unit u ON u.id = o.unit_id
  JOIN public.jurisdiction place ON place.id = u.jurisdiction_id
  CROSS JOIN LATERAL (SELECT i.joint_meeting_id = asker.id OR NOT i.covert AS full) seen
  WHERE asker.id = ${SCOPE} AND o.unit_id = ANY(asked_unit_ids) AND i.state IN ('submitted', 'approved', 'under_way', 'concluded', 'closed') AND i.id <> asked_id
    AND i.from_on <= asked_to AND i.to_on >= asked_from
    AND (seen.full OR (i.topics && asked_topics AND o.unit_id <> asker.secretariat_unit_id${guarded}))
  ORDER BY i.from_on, i.joint_meeting_id, i.id, o.unit_id;
  PERFORM set_config('lianxi.across', '', true);
END $$;`;

const GUARDED = `
      AND starts_with(theirs.code, home.code) AND starts_with(place.code, home.code)
      AND EXISTS (SELECT FROM public.inspection mine WHERE mine.joint_meeting_id = asker.id AND mine.id = asked_id AND mine.state <> 'draft')`;

/** A clock keeps the rule it began under, and what joint meetings learn of covert inspections of others is less. */
export class InspectionGuard implements MigrationInterface {
  readonly name = 'inspection-guard-0000000000069';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE inspection_object ADD COLUMN clock_moves boolean');
    await runner.query(ELSEWHERE(GUARDED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE inspection_object DROP COLUMN clock_moves');
    await runner.query(ELSEWHERE(''));
  }
}
