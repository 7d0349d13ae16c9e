import type { LocalDate } from '@lianxi/domain';
import { owedSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

/** Open tasks with a date that a change of this day can move: a stretch that takes it in, of the task, of a part, of an expected report. */
export const tasksAroundQuery = (params: { readonly jointMeetingId: string; readonly dayOn: LocalDate }) =>
  query<{ id: string }>(
    `SELECT t.id FROM task t
    WHERE t.joint_meeting_id = :jointMeetingId::uuid AND t.state = 'assigned' AND (
      (t.assigned_on < :dayOn::date AND t.due_on >= :dayOn::date)
      OR EXISTS (SELECT FROM assignment a WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id
        AND a.state = 'pending' AND a.assigned_on < :dayOn::date AND a.acknowledge_due_on >= :dayOn::date)
      OR EXISTS (SELECT FROM report_slot s WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id
        AND s.state IN ${owedSql} AND s.period_start_on <= :dayOn::date AND s.due_on >= :dayOn::date))
    ORDER BY t.id`,
    params,
  );

export async function findTasksAround(runner: QueryRunnerLike, params: Parameters<typeof tasksAroundQuery>[0]): Promise<readonly string[]> {
  return (await run(runner, tasksAroundQuery(params))).map(({ id }) => id);
}

export interface SettingEventRow {
  readonly seq: number;
  readonly at: string;
  readonly verb: string;
  readonly personName: string | null;
  readonly postTitle: string | null;
  readonly reason: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What was set and corrected, the newest first. */
export const settingEventsQuery = (params: { readonly jointMeetingId: string; readonly limit: number }) =>
  query<SettingEventRow>(
    `SELECT e.seq, e.at, e.verb, e.actor->>'personName' AS "personName", e.actor->>'postTitle' AS "postTitle", e.reason, e.data FROM event e
    WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.verb IN ('reviseSettings', 'correctCalendar', 'reviseLadder', 'reviseMessageText', 'setRobot', 'removeRobot')
      AND e.subject_type IN ('joint_meeting', 'calendar_correction', 'robot')
    ORDER BY e.seq DESC LIMIT :limit`,
    params,
  );

export const findSettingEvents = (runner: QueryRunnerLike, params: Parameters<typeof settingEventsQuery>[0]) => run(runner, settingEventsQuery(params));
