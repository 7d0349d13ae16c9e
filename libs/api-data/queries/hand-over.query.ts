import type { HandOverKind, LocalDate } from '@lianxi/domain';
import { sentSql } from './light.sql.js';
import { aboveJoinSql } from './report.query.js';
import { query, run, type QueryRunnerLike } from './sql.js';

export interface HandOverRow {
  readonly kind: HandOverKind;
  readonly id: string;
  readonly title: string;
  /** Whose thing it is, where it is not the post's own unit. */
  readonly unitName: string | null;
  readonly dueOn: LocalDate | null;
  readonly periodStartOn: LocalDate | null;
  readonly periodEndOn: LocalDate | null;
  readonly taskId: string | null;
  readonly slotId: string | null;
  readonly instructionId: string | null;
  readonly noticeId: string | null;
  readonly inspectionId: string | null;
  readonly rectificationId: string | null;
  readonly complaintId: string | null;
}

export interface HandOverParams {
  readonly jointMeetingId: string;
  readonly unitId: string;
  readonly postId: string;
  /** The post registers instructions. */
  readonly secretariat: boolean;
  /** The viewer reads all: what the secretariat has of complaints and inspections is nothing for others of its unit. */
  readonly readsAll: boolean;
  readonly today: LocalDate;
  /** Reports expected up to this day. */
  readonly untilOn: LocalDate;
}

const assignmentsSql = `
  SELECT CASE a.state WHEN 'pending' THEN 'acknowledge' ELSE 'assignment' END AS kind, a.id, t.title, CASE a.state WHEN 'pending' THEN a.acknowledge_due_on ELSE a.due_on END AS due_on,
    NULL::date AS period_start_on, NULL::date AS period_end_on, t.id AS task_id, NULL::uuid AS slot_id, NULL::uuid AS instruction_id, NULL::uuid AS notice_id, NULL::uuid AS of_unit_id
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state IN ('assigned', 'suspended')
  WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.unit_id = :unitId::uuid AND a.state NOT IN ('completed', 'withdrawn')`;

const reportsSql = `
  SELECT CASE WHEN s.state = 'awaiting_sign_off' THEN 'sign_off_report' WHEN s.state = 'returned' THEN 'returned_report' WHEN d.id IS NOT NULL THEN 'draft_report' WHEN s.state = 'expected' THEN 'expected_report' ELSE 'confirm_report' END,
    s.id, t.title, s.due_on, s.period_start_on, s.period_end_on, t.id, s.id, NULL, NULL, NULL
  FROM report_slot s
  JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  LEFT JOIN report d ON d.joint_meeting_id = s.joint_meeting_id AND d.slot_id = s.id AND d.state = 'draft'
  LEFT JOIN report b ON b.joint_meeting_id = s.joint_meeting_id AND b.slot_id = s.id AND b.on_behalf AND b.confirmed_at IS NULL AND b.state IN ${sentSql}
  WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.unit_id = :unitId::uuid
    AND (s.state IN ('returned', 'awaiting_sign_off') OR (s.state = 'expected' AND (d.id IS NOT NULL OR s.due_on <= :untilOn::date)) OR (s.state IN ${sentSql} AND b.id IS NOT NULL))
  UNION ALL
  SELECT 'check_report', s.id, t.title, s.due_on, s.period_start_on, s.period_end_on, t.id, s.id, NULL, NULL, s.unit_id
  FROM report_slot s
  JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
  ${aboveJoinSql}
  WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state = 'awaiting_check' AND above.unit_id = :unitId::uuid`;

/** Those the unit carries out, those the post wrote, and for the secretariat those that wait to be registered or told. */
const instructionsSql = `
  SELECT 'instruction', i.id, i.text, i.due_on, NULL, NULL, i.task_id, NULL, coalesce(i.root_id, i.id), NULL, NULL
  FROM instruction i
  WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.state <> 'closed' AND (i.post_id = :postId::uuid OR (:secretariat::boolean AND i.state <> 'reported')
    OR (i.state = 'assigned' AND EXISTS (SELECT FROM assignment p WHERE p.joint_meeting_id = i.joint_meeting_id AND p.task_id = i.task_id AND p.unit_id = :unitId::uuid
      AND p.state NOT IN ('completed', 'withdrawn'))))`;

/** What waits at the secretariat: reports and completions to review, objections and more time to decide on, tasks and notices not yet out. */
const deskSql = `
  SELECT 'review', s.id, t.title, s.due_on, s.period_start_on, s.period_end_on, t.id, s.id, NULL, NULL, s.unit_id
  FROM report_slot s JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
  WHERE :secretariat::boolean AND s.joint_meeting_id = :jointMeetingId::uuid AND s.state = 'submitted'
  UNION ALL
  SELECT 'review', a.id, t.title, a.due_on, NULL, NULL, t.id, NULL, NULL, NULL, a.unit_id
  FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
  WHERE :secretariat::boolean AND a.joint_meeting_id = :jointMeetingId::uuid AND (a.state IN ('completion_requested', 'objected') OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))
  UNION ALL
  SELECT 'draft_task', t.id, t.title, t.due_on, NULL, NULL, t.id, NULL, NULL, NULL, NULL
  FROM task t WHERE :secretariat::boolean AND t.joint_meeting_id = :jointMeetingId::uuid AND t.state = 'draft'
  UNION ALL
  SELECT 'draft_notice', n.id, n.title, NULL, NULL, NULL, NULL, NULL, NULL, n.id, NULL
  FROM notice n WHERE :secretariat::boolean AND n.joint_meeting_id = :jointMeetingId::uuid AND n.state = 'draft'`;

const line = (kind: string, columns: { id: string; title: string; dueOn: string; taskId?: string; unitId?: string }): string =>
  `SELECT ${kind}, ${columns.id}, ${columns.title}, ${columns.dueOn}, NULL, NULL, ${columns.taskId ?? 'NULL'}, NULL, NULL, NULL, ${columns.unitId ?? 'NULL'}`;

/** What came since: closing out, rectification, complaints by their code alone, inspections with their clocks, tokens to take. */
const restSql = `
  ${line(`'close_out'`, { id: 't.id', title: 't.title', dueOn: 'NULL', taskId: 't.id' })}
  FROM task t WHERE :secretariat::boolean AND t.joint_meeting_id = :jointMeetingId::uuid AND t.state = 'completed'
  UNION ALL
  ${line(`CASE WHEN z.state IN ('open', 'in_progress') AND z.unit_id = :unitId::uuid THEN 'rectification' ELSE 'rectification_check' END`, { id: 'z.id', title: 'f.matter', dueOn: `CASE WHEN z.state IN ('open', 'in_progress') THEN z.due_on END`, unitId: 'nullif(z.unit_id, :unitId::uuid)' })}
  FROM rectification z JOIN finding f ON f.joint_meeting_id = z.joint_meeting_id AND f.id = z.finding_id
  WHERE z.joint_meeting_id = :jointMeetingId::uuid AND ((z.unit_id = :unitId::uuid AND z.state IN ('open', 'in_progress'))
    OR (:secretariat::boolean AND :readsAll::boolean AND (z.state IN ('reported', 'verified') OR (z.state = 'in_progress' AND z.extension_due_on IS NOT NULL AND z.unit_id <> :unitId::uuid))))
  UNION ALL
  ${line(`'conclusion'`, { id: 'o.id', title: 'n.matter', dueOn: `CASE o.state WHEN 'received' THEN o.objection_until_on END` })}
  FROM inspection_object o JOIN inspection n ON n.joint_meeting_id = o.joint_meeting_id AND n.id = o.inspection_id AND n.state = 'concluded'
  WHERE o.joint_meeting_id = :jointMeetingId::uuid AND o.unit_id = :unitId::uuid AND (o.state = 'delivered' OR (o.state = 'received' AND o.objection_until_on >= :today::date))
  UNION ALL
  ${line(`'inspection'`, { id: 'n.id', title: 'n.matter', dueOn: `(SELECT min(o.review_until_on) FROM inspection_object o WHERE o.joint_meeting_id = n.joint_meeting_id AND o.inspection_id = n.id AND o.state = 'objected')` })}
  FROM inspection n WHERE :secretariat::boolean AND :readsAll::boolean AND n.joint_meeting_id = :jointMeetingId::uuid AND n.state IN ('draft', 'submitted', 'approved', 'under_way', 'concluded')
  UNION ALL
  ${line(`CASE WHEN c.state IN ('assigned', 'verifying') THEN 'complaint_verify' WHEN c.state = 'verified' THEN 'complaint_answer' ELSE 'complaint_register' END`, { id: 'c.id', title: 'c.code', dueOn: 'c.due_on' })}
  FROM complaint c WHERE c.joint_meeting_id = :jointMeetingId::uuid AND ((c.unit_id = :unitId::uuid AND c.state IN ('assigned', 'verifying'))
    OR (:secretariat::boolean AND :readsAll::boolean AND c.category <> 'retaliation' AND c.state IN ('received', 'registered', 'verified')))
  UNION ALL
  ${line(`'api_token'`, { id: 'k.id', title: 'k.name', dueOn: 'k.expires_on' })}
  FROM api_token k WHERE k.joint_meeting_id = :jointMeetingId::uuid AND k.post_id = :postId::uuid AND k.taken_at IS NULL AND k.revoked_at IS NULL AND k.expires_on >= :today::date`;

export const handOverQuery = (params: HandOverParams) =>
  query<HandOverRow>(
    `SELECT open.kind, open.id, open.title, open.due_on AS "dueOn", open.period_start_on AS "periodStartOn", open.period_end_on AS "periodEndOn", u.name AS "unitName", open.notice_id AS "noticeId", open.task_id AS "taskId", open.slot_id AS "slotId",
      open.instruction_id AS "instructionId", CASE open.kind WHEN 'inspection' THEN open.id ELSE io.inspection_id END AS "inspectionId",
      CASE WHEN open.kind IN ('rectification', 'rectification_check') THEN open.id END AS "rectificationId", CASE WHEN open.kind IN ('complaint_register', 'complaint_verify', 'complaint_answer') THEN open.id END AS "complaintId"
    FROM (${assignmentsSql}
      UNION ALL ${reportsSql}
      UNION ALL ${instructionsSql}
      UNION ALL ${deskSql}
      UNION ALL ${restSql}) open
    LEFT JOIN inspection_object io ON open.kind = 'conclusion' AND io.joint_meeting_id = :jointMeetingId::uuid AND io.id = open.id
    LEFT JOIN unit u ON u.id = open.of_unit_id
    ORDER BY open.due_on NULLS LAST, open.title, open.id`,
    params,
  );

/** Everything open at a unit, with what hangs on the post itself. */
export function findHandOver(runner: QueryRunnerLike, params: HandOverParams): Promise<HandOverRow[]> {
  return run(runner, handOverQuery(params));
}
