import type { LocalDate } from '@lianxi/domain';
import { latePartSql, owedSql, sentSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

/** What became of the parts handed down under one part, and of the reports expected of them up to the period of today. */
export interface RollUpRow {
  readonly taskId: string;
  readonly parentId: string;
  readonly parts: number;
  readonly acknowledged: number;
  readonly completed: number;
  readonly overdueParts: number;
  readonly expectedReports: number;
  readonly sentReports: number;
  readonly overdueReports: number;
  readonly waitingCheck: number;
}

interface RollUpParams {
  readonly jointMeetingId: string;
  readonly taskIds: readonly string[];
  readonly today: LocalDate;
}

export const rollUpQuery = (params: RollUpParams) =>
  query<RollUpRow>(
    `SELECT a.task_id AS "taskId", a.parent_id AS "parentId", count(*)::int AS "parts", count(*) FILTER (WHERE a.acknowledged_at IS NOT NULL)::int AS "acknowledged",
      count(*) FILTER (WHERE a.state = 'completed')::int AS "completed",
      count(*) FILTER (WHERE ${latePartSql('a')})::int AS "overdueParts",
      sum(s.expected)::int AS "expectedReports", sum(s.sent)::int AS "sentReports", sum(s.overdue)::int AS "overdueReports", sum(s.waiting)::int AS "waitingCheck"
    FROM assignment a
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE slot.state NOT IN ('suspended', 'withdrawn')) AS expected, count(*) FILTER (WHERE slot.state IN ${sentSql}) AS sent,
        count(*) FILTER (WHERE slot.state IN ${owedSql} AND slot.due_on < :today::date) AS overdue, count(*) FILTER (WHERE slot.state = 'awaiting_check') AS waiting
      FROM report_slot slot
      WHERE slot.joint_meeting_id = a.joint_meeting_id AND slot.task_id = a.task_id AND slot.assignment_id = a.id
        AND (slot.period_start_on <= :today::date OR slot.state IN ${sentSql})
    ) s
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.task_id = ANY(:taskIds::uuid[]) AND a.parent_id IS NOT NULL AND a.state <> 'withdrawn'
    GROUP BY a.task_id, a.parent_id`,
    params,
  );

/** Roll-up of the towns' parts, for each part that was handed down, over what is expected of them. */
export function findRollUps(runner: QueryRunnerLike, params: RollUpParams): Promise<RollUpRow[]> {
  return run(runner, rollUpQuery(params));
}
