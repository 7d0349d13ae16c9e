import type { LocalDate } from '@lianxi/domain';
import { latePartSql, owedSql } from './light.sql.js';
import { closedSlotSql } from './period.query.js';
import { query, run, type QueryRunnerLike } from './sql.js';

/** A part of a task, or a report, that is late. */
export interface OverdueThingRow {
  readonly taskCode: string;
  readonly title: string;
  readonly kind: 'assignment' | 'report';
  readonly dueOn: LocalDate;
}

export interface OverdueThingParams {
  readonly jointMeetingId: string;
  readonly unitId: string;
  /** Null: of all tasks. */
  readonly taskId: string | null;
  readonly today: LocalDate;
}

export const overdueThingsQuery = (params: OverdueThingParams) =>
  query<OverdueThingRow>(
    `SELECT t.code AS "taskCode", t.title, late.kind, late.due_on AS "dueOn" FROM (
      SELECT a.task_id, 'assignment' AS kind, a.due_on FROM assignment a
      WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.unit_id = :unitId::uuid AND ${latePartSql('a')}
      UNION ALL
      SELECT s.task_id, 'report' AS kind, s.due_on FROM report_slot s
      WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.unit_id = :unitId::uuid AND s.state IN ${owedSql} AND s.due_on < :today::date AND NOT ${closedSlotSql('s')}
    ) late
    JOIN task t ON t.joint_meeting_id = :jointMeetingId::uuid AND t.id = late.task_id AND t.state = 'assigned'
    WHERE :taskId::uuid IS NULL OR t.id = :taskId::uuid
    ORDER BY late.due_on, t.code, late.kind
    LIMIT 200`,
    { ...params },
  );

/** What is late with a unit, the oldest first: what a letter of supervision names. */
export function findOverdueThings(runner: QueryRunnerLike, params: OverdueThingParams): Promise<OverdueThingRow[]> {
  return run(runner, overdueThingsQuery(params));
}
