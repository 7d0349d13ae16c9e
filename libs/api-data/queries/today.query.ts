import type { LocalDate, SlotMark } from '@lianxi/domain';
import { dueMarkSql, markRankSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

export type TodayReason =
  | 'overdue_report'
  | 'overdue_assignment'
  | 'due_soon_report'
  | 'due_soon_assignment'
  | 'acknowledge'
  | 'returned_report'
  | 'returned_completion'
  | 'review_report'
  | 'review_completion'
  | 'review_objection'
  | 'review_extension'
  | 'confirm_report'
  | 'confirm_notice'
  | 'unset_frequency'
  | 'draft_task'
  | 'register_instruction'
  | 'report_instruction'
  | 'read_instruction';

export interface TodayParams {
  readonly jointMeetingId: string;
  /** Units the viewer works for; empty for none. */
  readonly ownUnitIds: readonly string[];
  /** Also what is late anywhere: for the secretariat and the leaders. */
  readonly watchesAll: boolean;
  /** Also what waits for the secretariat. */
  readonly reviews: boolean;
  /** Also results told to the leaders. */
  readonly leads: boolean;
  readonly today: LocalDate;
  readonly amberUntilOn: LocalDate;
  readonly limit: number;
}

export interface TodayRow {
  readonly reason: TodayReason;
  readonly title: string;
  readonly unitName: string | null;
  readonly dueOn: LocalDate | null;
  readonly mark: SlotMark;
  readonly slotId: string | null;
  readonly taskId: string | null;
  readonly noticeId: string | null;
  readonly count: number;
  readonly periodStartOn: LocalDate | null;
  readonly periodEndOn: LocalDate | null;
  /** The first instruction of those that hang together. */
  readonly instructionId: string | null;
  readonly total: number;
}

/** Reports a unit still owes that are late, near or returned; and, for those who watch all, everybody's late ones. */
const slotsSql = `
  SELECT CASE WHEN s.state = 'returned' AND s.unit_id = ANY(:ownUnitIds::uuid[]) THEN 'returned_report' WHEN s.due_on < :today::date THEN 'overdue_report'
      ELSE 'due_soon_report' END AS reason,
    t.title, s.unit_id, s.due_on, ${dueMarkSql('s.due_on')} AS mark, s.id AS slot_id, t.id AS task_id, NULL::uuid AS notice_id, 1 AS count, s.period_start_on, NULL::uuid AS instruction_id
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ('expected', 'returned')
    AND ((s.unit_id = ANY(:ownUnitIds::uuid[]) AND (s.state = 'returned' OR s.due_on <= :amberUntilOn::date)) OR (:watchesAll AND s.due_on < :today::date))`;

/** One line a part of a task: its lateness goes before its acknowledgement. */
const assignmentsSql = `
  SELECT CASE WHEN a.due_on < :today::date THEN 'overdue_assignment' WHEN a.state = 'pending' THEN 'acknowledge'
      WHEN a.completion_return_reason IS NOT NULL THEN 'returned_completion' ELSE 'due_soon_assignment' END,
    t.title, a.unit_id, due.on_date, ${dueMarkSql('due.on_date')}, NULL, t.id, NULL, 1, NULL, NULL
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
  CROSS JOIN LATERAL (SELECT CASE WHEN a.state = 'pending' AND (a.due_on IS NULL OR a.due_on >= :today::date) THEN a.acknowledge_due_on ELSE a.due_on END AS on_date) due
  WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.state IN ('pending', 'in_progress')
    AND ((a.unit_id = ANY(:ownUnitIds::uuid[]) AND (a.state = 'pending' OR (a.role <> 'guide' AND (a.completion_return_reason IS NOT NULL OR a.due_on <= :amberUntilOn::date))))
      OR (:watchesAll AND a.role <> 'guide' AND a.due_on < :today::date))`;

const reviewsSql = `
  SELECT 'review_report', t.title, s.unit_id, s.due_on, 'under_review', s.id, t.id, NULL, 1, s.period_start_on, NULL
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE :reviews AND s.joint_meeting_id = :jointMeetingId::uuid AND s.state = 'submitted'
  UNION ALL
  SELECT 'review_completion', t.title, a.unit_id, a.due_on, 'under_review', NULL, t.id, NULL, 1, NULL, NULL
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
  WHERE :reviews AND a.joint_meeting_id = :jointMeetingId::uuid AND a.state = 'completion_requested'
  UNION ALL
  SELECT CASE a.state WHEN 'objected' THEN 'review_objection' ELSE 'review_extension' END, t.title, a.unit_id, a.due_on,
    CASE a.state WHEN 'objected' THEN 'suspended' ELSE ${dueMarkSql('a.due_on')} END, NULL, t.id, NULL, 1, NULL, NULL
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
  WHERE :reviews AND a.joint_meeting_id = :jointMeetingId::uuid AND (a.state = 'objected' OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))
  UNION ALL
  SELECT 'confirm_report', t.title, s.unit_id, NULL, 'under_review', s.id, t.id, NULL, 1, s.period_start_on, NULL
  FROM report r
  JOIN report_slot s ON s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id AND s.state IN ('submitted', 'accepted')
  JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE r.joint_meeting_id = :jointMeetingId::uuid AND r.on_behalf AND r.confirmed_at IS NULL AND r.state IN ('submitted', 'accepted')
    AND s.unit_id = ANY(:ownUnitIds::uuid[])
  UNION ALL
  SELECT 'confirm_notice', n.title, NULL, NULL, 'unset', NULL, NULL, n.id, 1, NULL, NULL
  FROM notice n WHERE :reviews AND n.joint_meeting_id = :jointMeetingId::uuid AND n.state = 'draft'
  UNION ALL
  SELECT 'draft_task', t.title, NULL, t.due_on, 'unset', NULL, t.id, NULL, 1, NULL, NULL
  FROM task t WHERE :reviews AND t.joint_meeting_id = :jointMeetingId::uuid AND t.state = 'draft'
  UNION ALL
  SELECT 'unset_frequency', '', NULL, NULL, 'unset', NULL, NULL, NULL, count(*)::int, NULL, NULL
  FROM duty d WHERE :reviews AND d.joint_meeting_id = :jointMeetingId::uuid AND d.frequency_state = 'unset'
    AND d.valid_from <= :today::date AND (d.valid_to IS NULL OR d.valid_to >= :today::date)
  HAVING count(*) > 0`;

/** The secretariat registers and tells the result, the leaders read it. */
const instructionsSql = `
  SELECT CASE i.state WHEN 'waiting' THEN 'register_instruction' WHEN 'assigned' THEN 'report_instruction' ELSE 'read_instruction' END,
    i.text, NULL, i.due_on, CASE i.state WHEN 'reported' THEN 'under_review' ELSE ${dueMarkSql('i.due_on')} END, NULL, NULL, NULL, 1, NULL, coalesce(i.root_id, i.id)
  FROM instruction i
  LEFT JOIN task t ON t.joint_meeting_id = i.joint_meeting_id AND t.id = i.task_id
  WHERE i.joint_meeting_id = :jointMeetingId::uuid AND ((:reviews AND i.state = 'waiting')
    OR (:reviews AND i.state = 'assigned' AND t.state IN ('completed', 'closed', 'archived', 'withdrawn')) OR (:leads::boolean AND i.state = 'reported' AND NOT EXISTS (SELECT FROM instruction added WHERE added.joint_meeting_id = i.joint_meeting_id
      AND added.root_id = i.id AND added.state IN ('waiting', 'assigned'))))`;

export const todayQuery = (params: TodayParams) =>
  query<TodayRow>(
    `SELECT item.reason, item.title, u.name AS "unitName", item.due_on AS "dueOn", item.mark, item.slot_id AS "slotId", item.task_id AS "taskId",
      item.notice_id AS "noticeId", item.count, item.period_start_on AS "periodStartOn", slot.period_end_on AS "periodEndOn", item.instruction_id AS "instructionId", (count(*) OVER ())::int AS "total"
    FROM (${slotsSql}
      UNION ALL ${assignmentsSql}
      UNION ALL ${reviewsSql}
      UNION ALL ${instructionsSql}) item
    LEFT JOIN unit u ON u.id = item.unit_id
    LEFT JOIN report_slot slot ON slot.joint_meeting_id = :jointMeetingId::uuid AND slot.id = item.slot_id
    ORDER BY CASE WHEN item.mark IN ('overdue', 'due_soon') THEN ${markRankSql('item.mark')} ELSE 9 END, item.due_on NULLS LAST, item.reason,
      item.task_id, item.slot_id, item.notice_id, item.instruction_id
    LIMIT :limit::int`,
    params,
  );

/** 今日要办: most urgent first; `total` on every row says how many there are in all. */
export function findToday(runner: QueryRunnerLike, params: TodayParams): Promise<TodayRow[]> {
  return run(runner, todayQuery(params));
}
