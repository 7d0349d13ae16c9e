import type { LocalDate } from '@lianxi/domain';
import { owedSql } from './light.sql.js';
import { aboveJoinSql } from './report.query.js';
import { slotSeenSql, taskSeenSql } from './seen.sql.js';
import { closedSlotSql } from './period.query.js';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface NavigationCountParams {
  readonly jointMeetingId: string;
  /** Units whose rows may be read; null = all of the joint meeting. */
  readonly visibleUnitIds: readonly string[] | null;
  /** Units whose reports the viewer signs, and counties whose towns' reports he checks. */
  readonly signingUnitIds: readonly string[];
  readonly checkingUnitIds: readonly string[];
  /** Whether drafts and reviews are the viewer's business. */
  readonly secretariat: boolean;
  readonly today: LocalDate;
}

export interface NavigationCountRow {
  readonly duties: number;
  readonly tasks: number;
  readonly overdueReports: number;
  readonly reviews: number;
  readonly notices: number;
}

export function navigationCountQuery(params: NavigationCountParams): Query<NavigationCountRow> {
  const here = 'joint_meeting_id = :jointMeetingId::uuid';
  return query<NavigationCountRow>(
    `SELECT
      (SELECT count(*)::int FROM duty d WHERE d.${here} AND (d.valid_to IS NULL OR d.valid_to >= :today::date) AND d.valid_from <= :today::date
        AND (:visibleUnitIds::uuid[] IS NULL OR d.unit_id = ANY(:visibleUnitIds::uuid[]))) AS duties,
      (SELECT count(*)::int FROM task t WHERE t.${here} AND t.state = 'assigned' AND ${taskSeenSql('t')}) AS tasks,
      (SELECT count(*)::int FROM report_slot s WHERE s.${here} AND s.state IN ${owedSql} AND s.due_on < :today::date AND NOT ${closedSlotSql('s')}
        AND ${slotSeenSql('s')}) AS "overdueReports",
      CASE WHEN :secretariat THEN (SELECT count(*)::int FROM report_slot s WHERE s.${here} AND s.state = 'submitted' AND NOT ${closedSlotSql('s', false)})
        + (SELECT count(*)::int FROM assignment a WHERE a.${here} AND (a.state IN ('completion_requested', 'objected') OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))) ELSE 0 END
        + (SELECT count(*)::int FROM report_slot s JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id ${aboveJoinSql}
          WHERE s.${here} AND s.state IN ('awaiting_sign_off', 'awaiting_check') AND ((s.state = 'awaiting_sign_off' AND s.unit_id = ANY(:signingUnitIds::uuid[]) AND NOT ${closedSlotSql('s')})
            OR (s.state = 'awaiting_check' AND above.unit_id = ANY(:checkingUnitIds::uuid[])))) AS reviews,
      (SELECT count(*)::int FROM notice n WHERE n.${here} AND (n.state = 'confirmed' OR (n.state = 'draft' AND :secretariat))) AS notices`,
    { ...params },
  );
}

/** The numbers beside the navigation, in one statement; what waits "today" is counted by its own list. */
export async function countNavigation(runner: QueryRunnerLike, params: NavigationCountParams): Promise<NavigationCountRow> {
  const [row] = await run(runner, navigationCountQuery(params));
  return row ?? { duties: 0, tasks: 0, overdueReports: 0, reviews: 0, notices: 0 };
}
