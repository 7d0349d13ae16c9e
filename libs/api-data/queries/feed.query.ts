import type { FeedKind, LocalDate } from '@lianxi/domain';
import { awaitsExtensionSql, owedSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

export interface FeedRow {
  readonly kind: FeedKind;
  readonly id: string;
  readonly title: string;
  readonly content: string;
  readonly unitName: string;
  readonly dueOn: LocalDate;
  readonly version: number;
  readonly taskId: string;
  /** More time was asked for, and the answer waits. */
  readonly awaitsExtension: boolean;
}

export interface FeedParams {
  readonly jointMeetingId: string;
  /** Units the person works for. */
  readonly ownUnitIds: readonly string[];
  /** Also what every lead has to complete, for those who watch all. */
  readonly watchesAll: boolean;
  readonly today: LocalDate;
  readonly untilOn: LocalDate;
  readonly limit: number;
}

export const feedQuery = (params: FeedParams) =>
  query<FeedRow>(
    `SELECT due.kind, due.id, due.title, due.content, u.name AS "unitName", due.due_on AS "dueOn", due.version, due.task_id AS "taskId", due.waits AS "awaitsExtension"
    FROM (
      SELECT 'assignment' AS kind, a.id, t.title, t.content, a.unit_id, a.due_on, a.version, t.id AS task_id, ${awaitsExtensionSql('a')} AS waits
      FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
      WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.state IN ('pending', 'in_progress') AND a.role <> 'guide' AND a.due_on IS NOT NULL
        AND (a.unit_id = ANY(:ownUnitIds::uuid[]) OR (:watchesAll::boolean AND a.role = 'lead'))
      UNION ALL
      SELECT 'report', s.id, t.title, t.content, s.unit_id, s.due_on, s.version, t.id, false
      FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
      WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ${owedSql} AND s.due_on <= :untilOn::date AND s.unit_id = ANY(:ownUnitIds::uuid[])
    ) due JOIN unit u ON u.id = due.unit_id
    ORDER BY due.due_on, due.kind, due.id LIMIT :limit::int`,
    { ...params },
  );

/** Deadlines for a calendar, the nearest first. */
export function findFeed(runner: QueryRunnerLike, params: FeedParams): Promise<FeedRow[]> {
  return run(runner, feedQuery(params));
}
