import type { MigrationInterface, QueryRunner } from 'typeorm';

// What of accountability waits for somebody today, as counts: the one way past the wall of 0044 without opening it. It runs as the owner, within
// the scope of the asking joint meeting, and gives neither number, nor unit, nor words. The officer's: hearings that are over, approvals to carry
// out or hand over, receipts and results of appeals that are missing, what can be closed; and apart from these appeals about to lapse.
const FUNCTION = `
CREATE FUNCTION accountability_waiting(asked_person uuid, officer boolean, leads boolean, headed uuid[], today date, soon date) RETURNS TABLE (reason text, count integer, due_on date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT w.reason, count(*)::integer, min(w.due_on) FROM (
    SELECT 'hear_accountability' AS reason, (a.hearings -> -1 ->> 'untilOn')::date AS due_on FROM public.accountability a
      WHERE a.joint_meeting_id = nullif(current_setting('lianxi.joint_meeting_id', true), '')::uuid AND a.state = 'hearing'
        AND ((a.responsibility = 'unit' AND a.unit_id = ANY(headed)) OR a.person_id = asked_person)
    UNION ALL
    SELECT 'decide_accountability', NULL::date FROM public.accountability a
      WHERE a.joint_meeting_id = nullif(current_setting('lianxi.joint_meeting_id', true), '')::uuid AND leads AND a.state = 'submitted' AND asked_person <> ALL (a.author_person_ids)
        AND a.person_id IS DISTINCT FROM asked_person
    UNION ALL
    SELECT CASE WHEN a.state = 'decided' AND a.appeal IS NULL AND clock.until_on >= today THEN 'appeal_ending' ELSE 'follow_accountability' END,
      CASE WHEN a.state = 'decided' AND a.appeal IS NULL AND clock.until_on >= today THEN clock.until_on END FROM public.accountability a
      CROSS JOIN LATERAL (SELECT (a.outcome ->> 'appealUntilOn')::date AS until_on) clock
      WHERE a.joint_meeting_id = nullif(current_setting('lianxi.joint_meeting_id', true), '')::uuid AND officer
        AND ((a.state = 'hearing' AND (a.hearings -> -1 ->> 'untilOn')::date < today) OR a.state IN ('heard', 'approved', 'handed_over', 'received', 'transferred')
          OR (a.state = 'decided' AND (a.appeal IS NOT NULL OR clock.until_on IS NULL OR clock.until_on <= soon)))
  ) w GROUP BY w.reason;
END $$;
REVOKE ALL ON FUNCTION accountability_waiting(uuid, boolean, boolean, uuid[], date, date) FROM PUBLIC;`;

/** Lines of 今日要办 for accountability. */
export class AccountabilityWaiting implements MigrationInterface {
  readonly name = 'accountability-waiting-0000000000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION accountability_waiting(uuid, boolean, boolean, uuid[], date, date);');
  }
}
