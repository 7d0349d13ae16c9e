import type { Light, LocalDate, SlotMark, Task, TaskState, Unit } from '@lianxi/domain';
import { reportColumns, select, taskColumns, unitColumns, within, type ReportRow } from './columns.js';
import { lightSql, taskMarkSql, taskPartSql } from './light.sql.js';
import { taskSeenSql } from './seen.sql.js';
import { likePattern, query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface TaskListParams {
  readonly jointMeetingId: string;
  /** Units whose tasks may be seen; null = all of the joint meeting. */
  readonly visibleUnitIds: readonly string[] | null;
  readonly states: readonly TaskState[];
  readonly unitId: string | null;
  readonly dutyId: string | null;
  readonly light: Light | null;
  readonly text: string | null;
  readonly sort: 'due_on' | 'code' | 'assigned_on';
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  readonly offset: number;
  readonly withTotal: boolean;
  readonly today: LocalDate;
  readonly amberUntilOn: LocalDate;
}

/** What decides the task's light. */
export interface TaskPart {
  readonly mark: SlotMark;
  readonly dueOn: LocalDate | null;
  readonly doneOn: LocalDate | null;
}

export interface TaskListRow {
  readonly task: Task;
  readonly leadUnit: Unit | null;
  readonly latestReport: ReportRow | null;
  readonly part: TaskPart | null;
}

export interface TaskListResult {
  readonly rows: readonly TaskListRow[];
  /** Null where it was not asked for. */
  readonly total: number | null;
}

/** Drafts have no part to judge; the light is reckoned for every candidate only where the list is filtered by it. */
function matchSql(params: TaskListParams): string {
  const seen = params.visibleUnitIds === null ? '' : `AND ${taskSeenSql('t')}`;
  const unit = params.unitId === null ? '' : `AND EXISTS (
      SELECT FROM assignment a WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.unit_id = :unitId::uuid)`;
  const duty = params.dutyId === null ? '' : 'AND t.duty_id = :dutyId::uuid';
  const text = params.text === null ? '' : 'AND (t.code ILIKE :pattern OR t.title ILIKE :pattern OR t.content ILIKE :pattern)';
  const light = params.light === null ? '' : `AND ${lightSql(`(${taskMarkSql('t', `(SELECT mark FROM (${taskPartSql('t')}) worst)`)})`)} = :light`;
  return `FROM task t
    WHERE t.joint_meeting_id = :jointMeetingId::uuid AND t.state = ANY(:states::text[]) ${[seen, unit, duty, text, light].filter((part) => part !== '').join('\n    ')}`;
}

/** The newest period's latest sent report the viewer may read: the own unit's, for the lead anyone's. */
function latestReportSql(params: TaskListParams): string {
  const readable = params.visibleUnitIds === null ? '' : 'AND (s.unit_id = ANY(:visibleUnitIds::uuid[]) OR lead.unit_id = ANY(:visibleUnitIds::uuid[]))';
  return `SELECT r.* FROM report_slot s
    JOIN report r ON r.joint_meeting_id = s.joint_meeting_id AND r.slot_id = s.id AND r.submitted_at IS NOT NULL
    WHERE s.joint_meeting_id = t.joint_meeting_id AND s.task_id = t.id AND s.first_submitted_on IS NOT NULL ${readable}
    ORDER BY s.period_start_on DESC, r.submitted_at DESC LIMIT 1`;
}

export function taskListQuery(params: TaskListParams): Query<Record<string, unknown>> {
  const match = matchSql(params);
  const order = (alias: string) => `${alias}.${params.sort} ${params.direction} NULLS LAST, ${alias}.id ${params.direction}`;
  const text = `
    WITH page AS (SELECT t.* ${match} ORDER BY ${order('t')} LIMIT :limit::int OFFSET :offset::int)
    SELECT counted.total, ${select('t', taskColumns)}, ${select('u', unitColumns, 'leadUnit.')}, ${select('r', reportColumns, 'latestReport.')},
      part.mark AS "part.mark", part.due_on AS "part.dueOn", part.done_on AS "part.doneOn"
    FROM (SELECT ${params.withTotal ? `(SELECT count(*)::int ${match})` : 'NULL::int'} AS total) counted
    LEFT JOIN page t ON true
    LEFT JOIN LATERAL (SELECT a.unit_id FROM assignment a WHERE a.joint_meeting_id = t.joint_meeting_id AND a.task_id = t.id AND a.role = 'lead'
      ORDER BY a.state = 'withdrawn', a.id DESC LIMIT 1) lead ON true
    LEFT JOIN unit u ON u.id = lead.unit_id
    LEFT JOIN LATERAL (${taskPartSql('t')}) part ON true
    LEFT JOIN LATERAL (${latestReportSql(params)}) r ON true
    ORDER BY ${order('t')}`;
  return query(text, { ...params, pattern: likePattern(params.text) });
}

const taskOfRow = within<Task>('', taskColumns);
const leadUnitWithin = within<Unit>('leadUnit.', unitColumns);
const latestReportWithin = within<ReportRow>('latestReport.', reportColumns);

function readRow(row: Record<string, unknown>): TaskListRow {
  const mark = row['part.mark'] as SlotMark | null;
  return {
    task: taskOfRow(row) as Task,
    leadUnit: leadUnitWithin(row),
    latestReport: latestReportWithin(row),
    part: mark === null ? null : { mark, dueOn: row['part.dueOn'] as string | null, doneOn: row['part.doneOn'] as string | null },
  };
}

/** One page of tasks with lead unit, latest report and what its light needs: one statement. */
export async function findTaskList(runner: QueryRunnerLike, params: TaskListParams): Promise<TaskListResult> {
  const rows = await run(runner, taskListQuery(params));
  return { rows: rows.filter((row) => row['id'] !== null).map(readRow), total: (rows[0]?.['total'] as number | null | undefined) ?? null };
}
