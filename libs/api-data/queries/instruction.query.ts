import type { Instant, Instruction, InstructionState, InstructionSubject, LocalDate, TaskState, Verb } from '@lianxi/domain';
import { select } from './columns.js';
import { slotSeenSql, taskSeenSql } from './seen.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

const columns = [
  'id', 'jointMeetingId', 'code', 'rootId', 'text', 'urgency', 'state', 'subjectKind', 'subjectId', 'postId', 'personName', 'postTitle', 'writtenOn', 'dueOn', 'taskId',
  'registeredOn', 'result', 'reportedOn', 'closedOn', 'closeNote', 'version',
] as const satisfies readonly (keyof Instruction)[];

/** An instruction with the state of the task it became. */
export interface InstructionRow extends Instruction {
  readonly taskState: TaskState | null;
  /** Whether anybody holds the post it was written in. */
  readonly authorHeld: boolean;
}

interface Seen {
  readonly jointMeetingId: string;
  /** Units whose rows may be read; null = all. */
  readonly visibleUnitIds: readonly string[] | null;
}

export interface InstructionListParams extends Seen {
  readonly today: LocalDate;
  readonly ids: readonly string[] | null;
  readonly rootIds: readonly string[] | null;
  readonly states: readonly InstructionState[] | null;
  /** Written on the task, or become it. */
  readonly taskId: string | null;
  readonly unitId: string | null;
  readonly slotId: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** Whether anybody holds the post today. */
export const postHeldSql = (postId: string): string =>
  `EXISTS (SELECT FROM post_holding h WHERE h.post_id = ${postId} AND h.from_on <= :today::date AND (h.to_on IS NULL OR h.to_on >= :today::date))`;

/** Those who read all read all; a unit reads those whose task it has a part in. */
export const instructionListQuery = (params: InstructionListParams) =>
  query<InstructionRow & { readonly total: number }>(
    `SELECT ${select('i', columns)}, t.state AS "taskState", ${postHeldSql('i.post_id')} AS "authorHeld", count(*) OVER ()::int AS "total"
    FROM instruction i
    LEFT JOIN task t ON t.joint_meeting_id = i.joint_meeting_id AND t.id = i.task_id
    WHERE i.joint_meeting_id = :jointMeetingId::uuid AND (:visibleUnitIds::uuid[] IS NULL OR (i.task_id IS NOT NULL AND ${taskSeenSql('t')}))
      AND (:ids::uuid[] IS NULL OR i.id = ANY(:ids::uuid[])) AND (:rootIds::uuid[] IS NULL OR i.root_id = ANY(:rootIds::uuid[]))
      AND (:states::text[] IS NULL OR i.state = ANY(:states::text[]))
      AND (:taskId::uuid IS NULL OR i.task_id = :taskId::uuid OR (i.subject_kind = 'task' AND i.subject_id = :taskId::uuid))
      AND (:unitId::uuid IS NULL OR (i.subject_kind = 'unit' AND i.subject_id = :unitId::uuid))
      AND (:slotId::uuid IS NULL OR (i.subject_kind = 'report_slot' AND i.subject_id = :slotId::uuid))
    ORDER BY i.state = 'closed', CASE WHEN i.state = 'closed' THEN i.closed_on END DESC, i.due_on, i.code, i.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** Instructions, what is late first and closed ones last. */
export async function findInstructions(runner: QueryRunnerLike, params: InstructionListParams): Promise<{ items: InstructionRow[]; total: number }> {
  const rows = await run(runner, instructionListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export interface InstructionSubjectRow {
  readonly instructionId: string;
  readonly kind: InstructionSubject;
  readonly id: string | null;
  /** Null where the viewer may not see the subject. */
  readonly title: string | null;
}

export const instructionSubjectsQuery = (params: Seen & { readonly ids: readonly string[] }) =>
  query<InstructionSubjectRow>(
    `SELECT i.id AS "instructionId", i.subject_kind AS kind, i.subject_id AS id,
      CASE i.subject_kind WHEN 'task' THEN t.title WHEN 'unit' THEN u.name WHEN 'report_slot' THEN su.name || '：' || st.title END AS title
    FROM instruction i
    LEFT JOIN task t ON i.subject_kind = 'task' AND t.joint_meeting_id = i.joint_meeting_id AND t.id = i.subject_id AND ${taskSeenSql('t')}
    LEFT JOIN unit u ON i.subject_kind = 'unit' AND u.id = i.subject_id
    LEFT JOIN report_slot s ON i.subject_kind = 'report_slot' AND s.joint_meeting_id = i.joint_meeting_id AND s.id = i.subject_id AND ${slotSeenSql('s')}
    LEFT JOIN task st ON st.joint_meeting_id = s.joint_meeting_id AND st.id = s.task_id
    LEFT JOIN unit su ON su.id = s.unit_id
    WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.id = ANY(:ids::uuid[])`,
    params,
  );

/** What instructions are written on. */
export function findInstructionSubjects(runner: QueryRunnerLike, params: Parameters<typeof instructionSubjectsQuery>[0]): Promise<InstructionSubjectRow[]> {
  return run(runner, instructionSubjectsQuery(params));
}

export interface InstructionEventRow {
  readonly rootId: string;
  readonly sequence: number;
  readonly at: Instant;
  readonly verb: Verb;
  readonly code: string;
  readonly personName: string | null;
  readonly postTitle: string | null;
  readonly reason: string | null;
}

export const instructionEventsQuery = (params: { readonly jointMeetingId: string; readonly ids: readonly string[] }) =>
  query<InstructionEventRow>(
    `SELECT coalesce(i.root_id, i.id) AS "rootId", e.seq::int AS "sequence", e.at, e.verb, i.code, e.actor ->> 'personName' AS "personName",
      e.actor ->> 'postTitle' AS "postTitle", e.reason
    FROM instruction i
    JOIN event e ON e.joint_meeting_id = i.joint_meeting_id AND e.subject_type = 'instruction' AND e.subject_id = i.id
    WHERE i.joint_meeting_id = :jointMeetingId::uuid AND (i.id = ANY(:ids::uuid[]) OR i.root_id = ANY(:ids::uuid[]))
    ORDER BY e.seq DESC`,
    params,
  );

/** What happened to first instructions and to those added to them, newest first. */
export function findInstructionEvents(runner: QueryRunnerLike, params: Parameters<typeof instructionEventsQuery>[0]): Promise<InstructionEventRow[]> {
  return run(runner, instructionEventsQuery(params));
}
