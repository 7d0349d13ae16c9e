import type { Assignment, Instant, LocalDate, Task, Unit } from '@lianxi/domain';
import { assignmentColumns, assignmentWithin, select, taskColumns, taskWithin, unitColumns, unitWithin } from './columns.js';
import { taskPartSql } from './light.sql.js';
import { slotSeenSql, taskSeenSql } from './seen.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';
import type { TaskPart } from './task-list.query.js';

interface TaskIds {
  readonly jointMeetingId: string;
  readonly taskIds: readonly string[];
}

interface Seen {
  /** Units whose things may be seen; null = all. */
  readonly visibleUnitIds: readonly string[] | null;
}

export const tasksByIdQuery = (params: TaskIds & Seen) =>
  query<Task>(
    `SELECT ${select('t', taskColumns)} FROM task t
    WHERE t.joint_meeting_id = :jointMeetingId::uuid AND t.id = ANY(:taskIds::uuid[])
      AND ${taskSeenSql('t')}`,
    params,
  );

/** The tasks the viewer may see among these. */
export function findTasksById(runner: QueryRunnerLike, params: TaskIds & Seen): Promise<Task[]> {
  return run(runner, tasksByIdQuery(params));
}

export interface AssignmentRow {
  readonly assignment: Assignment;
  readonly unit: Unit;
}

export const assignmentsByTaskQuery = (params: TaskIds) =>
  query<Record<string, unknown>>(
    `SELECT ${select('a', assignmentColumns, 'assignment.')}, ${select('u', unitColumns, 'unit.')}
    FROM assignment a JOIN unit u ON u.id = a.unit_id
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.task_id = ANY(:taskIds::uuid[])
    ORDER BY a.task_id, array_position(ARRAY['lead', 'support', 'guide'], a.role), u.code, a.id`,
    params,
  );

/** Who takes part in these tasks, lead first. */
export async function findAssignmentsByTask(runner: QueryRunnerLike, params: TaskIds): Promise<AssignmentRow[]> {
  const rows = await run(runner, assignmentsByTaskQuery(params));
  return rows.map((row) => ({ assignment: assignmentWithin(row) as Assignment, unit: unitWithin(row) as Unit }));
}

export interface CompletionRow extends AssignmentRow {
  readonly task: Task;
}

export const reviewAssignmentsQuery = (params: { readonly jointMeetingId: string; readonly limit: number }) =>
  query<Record<string, unknown>>(
    `SELECT ${select('a', assignmentColumns, 'assignment.')}, ${select('u', unitColumns, 'unit.')}, ${select('t', taskColumns, 'task.')}
    FROM assignment a
    JOIN unit u ON u.id = a.unit_id
    JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.state = 'completion_requested'
    ORDER BY a.completion_requested_at, a.id LIMIT :limit::int`,
    params,
  );

/** Completions that wait for review, the longest waiting first. */
export async function findReviewAssignments(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly limit: number }): Promise<CompletionRow[]> {
  return (await run(runner, reviewAssignmentsQuery(params))).map(completionRow);
}

function completionRow(row: Record<string, unknown>): CompletionRow {
  return { assignment: assignmentWithin(row) as Assignment, unit: unitWithin(row) as Unit, task: taskWithin(row) as Task };
}

export const waitingDecisionsQuery = (params: { readonly jointMeetingId: string; readonly limit: number }) =>
  query<Record<string, unknown>>(
    `SELECT ${select('a', assignmentColumns, 'assignment.')}, ${select('u', unitColumns, 'unit.')}, ${select('t', taskColumns, 'task.')}
    FROM assignment a
    JOIN unit u ON u.id = a.unit_id
    JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND (a.state = 'objected' OR (a.extension_requested_at IS NOT NULL AND a.state = 'in_progress'))
    ORDER BY coalesce(a.extension_requested_at, a.objected_at), a.id LIMIT :limit::int`,
    params,
  );

/** Objections and extensions that wait for an answer, the longest waiting first. */
export async function findWaitingDecisions(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly limit: number }): Promise<CompletionRow[]> {
  return (await run(runner, waitingDecisionsQuery(params))).map(completionRow);
}

export const partsByTaskQuery = (params: TaskIds & { readonly today: LocalDate; readonly amberUntilOn: LocalDate }) =>
  query<TaskPart & { readonly taskId: string }>(
    `SELECT t.id AS "taskId", part.mark, part.due_on AS "dueOn", part.done_on AS "doneOn"
    FROM task t CROSS JOIN LATERAL (${taskPartSql('t')}) part
    WHERE t.joint_meeting_id = :jointMeetingId::uuid AND t.id = ANY(:taskIds::uuid[])`,
    params,
  );

/** What decides the light of each task; none for a task without parts. */
export function findPartsByTask(runner: QueryRunnerLike, params: Parameters<typeof partsByTaskQuery>[0]): Promise<(TaskPart & { readonly taskId: string })[]> {
  return run(runner, partsByTaskQuery(params));
}

export interface TimelineRow {
  readonly id: string;
  readonly taskId: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly verb: string;
  readonly subjectType: string;
  readonly subjectUnitName: string | null;
  readonly periodStartOn: LocalDate | null;
  readonly periodEndOn: LocalDate | null;
  readonly personName: string | null;
  readonly postTitle: string | null;
  readonly unitName: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly reason: string | null;
}

export const eventsByTaskQuery = (params: TaskIds & Seen) =>
  query<TimelineRow>(
    `SELECT e.id, e.task_id AS "taskId", e.seq::int AS "sequence", e.at, e.verb, e.subject_type AS "subjectType", u.name AS "subjectUnitName",
      s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn", e.actor ->> 'personName' AS "personName",
      e.actor ->> 'postTitle' AS "postTitle", e.actor ->> 'unitName' AS "unitName", e.from_state AS "fromState", e.to_state AS "toState",
      CASE WHEN e.verb = 'declineSignOff' AND (:visibleUnitIds::uuid[] IS NULL OR e.unit_id <> ALL(:visibleUnitIds::uuid[])) THEN NULL ELSE e.reason END AS "reason"
    FROM event e
    LEFT JOIN unit u ON u.id = e.unit_id
    LEFT JOIN report r ON e.subject_type = 'report' AND r.joint_meeting_id = e.joint_meeting_id AND r.id = e.subject_id
    LEFT JOIN report_slot s ON s.joint_meeting_id = e.joint_meeting_id AND s.id = CASE WHEN e.subject_type = 'report_slot' THEN e.subject_id ELSE r.slot_id END
    WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.task_id = ANY(:taskIds::uuid[])
      AND e.verb <> 'saveReportDraft' AND (e.unit_id IS NULL OR ${slotSeenSql('e')})
    ORDER BY e.seq DESC`,
    params,
  );

/** What happened to these tasks, newest first, without the saving of drafts; what concerns only a unit one may not read is left out, as is why a head did not sign. */
export function findEventsByTask(runner: QueryRunnerLike, params: TaskIds & Seen): Promise<TimelineRow[]> {
  return run(runner, eventsByTaskQuery(params));
}

export interface ResponsibleRow {
  readonly unitId: string;
  readonly postTitle: string;
  /** Null while the post is vacant. */
  readonly personName: string | null;
}

export const responsibleQuery = (params: { readonly jointMeetingId: string; readonly unitIds: readonly string[]; readonly today: LocalDate }) =>
  query<ResponsibleRow>(
    `SELECT DISTINCT ON (p.unit_id) p.unit_id AS "unitId", p.title AS "postTitle", holder.name AS "personName"
    FROM joint_meeting_role role
    JOIN post p ON p.id = role.post_id
    LEFT JOIN LATERAL (
      SELECT person.name FROM post_holding h JOIN person ON person.id = h.person_id
      WHERE h.post_id = p.id AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date)
      ORDER BY array_position(ARRAY['holder', 'acting', 'deputy'], h.capacity), h.from_on, h.id LIMIT 1
    ) holder ON true
    WHERE role.joint_meeting_id = :jointMeetingId::uuid AND p.unit_id = ANY(:unitIds::uuid[]) AND role.role IN ('liaison', 'unit_head')
      AND role.from_on <= :today::date AND (role.to_on IS NULL OR role.to_on >= :today::date)
    ORDER BY p.unit_id, role.role, p.id`,
    params,
  );

/** Who answers for each unit today: its liaison's post, else its head's. */
export function findResponsible(runner: QueryRunnerLike, params: Parameters<typeof responsibleQuery>[0]): Promise<ResponsibleRow[]> {
  return run(runner, responsibleQuery(params));
}
