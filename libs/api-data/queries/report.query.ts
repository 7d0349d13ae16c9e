import type { Assignment, DutyRole, Light, LocalDate, ReportSlot, ReportSlotState, SlotLock, Task, Unit } from '@lianxi/domain';
import { reportColumns, select, slotColumns, slotWithin, taskColumns, taskWithin, unitColumns, unitWithin, within, type ReportRow } from './columns.js';
import { lightSql, slotMarkSql } from './light.sql.js';
import { closedSlotSql, slotLockColumnsSql, slotLockJoinSql } from './period.query.js';
import { slotSeenSql } from './seen.sql.js';
import { query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface SlotListParams {
  readonly jointMeetingId: string;
  /** Units whose slots may be seen; null = all. */
  readonly visibleUnitIds: readonly string[] | null;
  readonly unitId: string | null;
  readonly taskId: string | null;
  /** Null = all but withdrawn ones. */
  readonly states: readonly ReportSlotState[] | null;
  readonly light: Light | null;
  readonly fromOn: LocalDate | null;
  readonly toOn: LocalDate | null;
  readonly dueUntil: LocalDate | null;
  /** Only these; absent or null = all. */
  readonly ids?: readonly string[] | null;
  readonly limit: number;
  readonly offset: number;
  readonly withTotal: boolean;
  readonly today: LocalDate;
  readonly amberUntilOn: LocalDate;
}

export interface SlotListRow {
  readonly slot: ReportSlot;
  readonly role: DutyRole;
  readonly partState: Assignment['state'];
  /** The county government that handed the part down; null for parts the secretariat handed out. */
  readonly aboveUnitId: string | null;
  readonly task: Task;
  readonly unit: Unit;
  /** Latest sent report. */
  readonly report: ReportRow | null;
  /** The lock over its month; null while it is open. */
  readonly lock: SlotLock | null;
}

export interface SlotListResult {
  readonly rows: readonly SlotListRow[];
  readonly total: number | null;
}

const rowSql = `${select('s', slotColumns, 'slot.')}, a.role AS "role", a.state AS "partState", above.unit_id AS "aboveUnitId", ${select('t', taskColumns, 'task.')}, ${select('u', unitColumns, 'unit.')},
    ${select('r', reportColumns, 'report.')}, ${slotLockColumnsSql}`;

/**
 * `above`: the unit of the part that `a` was handed down from, while the county has it. Looked up for each row (LIMIT): as a plain join it
 * was joined with all parts before the reports, where the tables had been counted while they were still empty: 28 s instead of 30 ms.
 */
export const aboveJoinSql = `LEFT JOIN LATERAL (
      SELECT up.unit_id FROM assignment up WHERE up.joint_meeting_id = a.joint_meeting_id AND up.id = a.parent_id AND up.state <> 'withdrawn' LIMIT 1
    ) above ON true`;

/** What a slot's row takes with it; `s` is the slot. */
const joinsSql = `
    LEFT JOIN assignment a ON a.joint_meeting_id = s.joint_meeting_id AND a.id = s.assignment_id
    ${aboveJoinSql}
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    LEFT JOIN unit u ON u.id = s.unit_id
    LEFT JOIN LATERAL (
      SELECT * FROM report WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.submitted_at IS NOT NULL
      ORDER BY report.sequence DESC LIMIT 1
    ) r ON true${slotLockJoinSql('s')}`;

const ownSql = '(:visibleUnitIds::uuid[] IS NULL OR s.unit_id = ANY(:visibleUnitIds::uuid[]))';

/** What one's own units owe; where a unit or task is asked for, also what its lead may see. */
export function slotMatchSql(params: Omit<SlotListParams, 'limit' | 'offset' | 'withTotal'>): string {
  const conditions = [
    's.joint_meeting_id = :jointMeetingId::uuid',
    params.states === null ? `s.state <> 'withdrawn'` : 's.state = ANY(:states::text[])',
    params.unitId === null && params.taskId === null && (params.ids ?? null) === null ? ownSql : slotSeenSql('s'),
    params.unitId === null ? null : 's.unit_id = :unitId::uuid',
    params.taskId === null ? null : 's.task_id = :taskId::uuid',
    params.fromOn === null ? null : 's.period_start_on >= :fromOn::date',
    params.toOn === null ? null : 's.period_start_on <= :toOn::date',
    (params.ids ?? null) === null ? null : 's.id = ANY(:ids::uuid[])',
    params.dueUntil === null ? null : 's.due_on <= :dueUntil::date',
    params.light === null ? null : `${lightSql(`(${slotMarkSql('s')})`)} = :light`,
  ];
  return `FROM report_slot s WHERE ${conditions.filter((condition) => condition !== null).join(' AND ')}`;
}

export function slotListQuery(params: SlotListParams): Query<Record<string, unknown>> {
  const match = slotMatchSql(params);
  return query(
    `WITH page AS (SELECT s.* ${match} ORDER BY s.due_on, s.id LIMIT :limit::int OFFSET :offset::int)
    SELECT counted.total, ${rowSql}
    FROM (SELECT ${params.withTotal ? `(SELECT count(*)::int ${match})` : 'NULL::int'} AS total) counted
    LEFT JOIN page s ON true ${joinsSql}
    ORDER BY s.due_on, s.id`,
    params,
  );
}

const reportWithin = within<ReportRow>('report.', reportColumns);

function lockWithin(row: Readonly<Record<string, unknown>>): SlotLock | null {
  if (row['lock.lockId'] === null) return null;
  return {
    lockId: row['lock.lockId'] as string, monthOn: row['lock.monthOn'] as LocalDate,
    exceptionId: row['lock.exceptionId'] as string | null, exceptionUntilOn: row['lock.exceptionUntilOn'] as LocalDate | null,
  };
}

function readRow(row: Record<string, unknown>): SlotListRow {
  return {
    slot: slotWithin(row) as ReportSlot,
    role: row['role'] as DutyRole,
    partState: row['partState'] as Assignment['state'],
    aboveUnitId: row['aboveUnitId'] as string | null,
    task: taskWithin(row) as Task,
    unit: unitWithin(row) as Unit,
    report: reportWithin(row),
    lock: lockWithin(row),
  };
}

/** One page of expected reports with task, unit and latest sent report, by due date: one statement. */
export async function findSlotList(runner: QueryRunnerLike, params: SlotListParams): Promise<SlotListResult> {
  const rows = await run(runner, slotListQuery(params));
  return { rows: rows.filter((row) => row['slot.id'] !== null).map(readRow), total: (rows[0]?.['total'] as number | null | undefined) ?? null };
}

export const reviewSlotsQuery = (params: { readonly jointMeetingId: string; readonly limit: number }) =>
  query<Record<string, unknown>>(
    `SELECT ${rowSql} FROM report_slot s ${joinsSql}
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state = 'submitted' AND NOT ${closedSlotSql('s', false)}
    ORDER BY r.submitted_at, s.id LIMIT :limit::int`,
    params,
  );

export interface WaitingSlotParams {
  readonly jointMeetingId: string;
  /** Units the viewer signs for, and counties he checks for. */
  readonly signingUnitIds: readonly string[];
  readonly checkingUnitIds: readonly string[];
  readonly today: LocalDate;
  readonly limit: number;
}

export const waitingSlotsQuery = (params: WaitingSlotParams) =>
  query<Record<string, unknown>>(
    `SELECT ${rowSql} FROM report_slot s ${joinsSql}
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.state IN ('awaiting_sign_off', 'awaiting_check')
      AND ((s.state = 'awaiting_sign_off' AND s.unit_id = ANY(:signingUnitIds::uuid[]) AND NOT ${closedSlotSql('s')}) OR (s.state = 'awaiting_check' AND above.unit_id = ANY(:checkingUnitIds::uuid[])))
    ORDER BY s.due_on, s.id LIMIT :limit::int`,
    params,
  );

/** Reports that wait for the viewer's signature or check, the earliest due first. */
export async function findWaitingSlots(runner: QueryRunnerLike, params: WaitingSlotParams): Promise<SlotListRow[]> {
  return params.signingUnitIds.length + params.checkingUnitIds.length === 0 ? [] : (await run(runner, waitingSlotsQuery(params))).map(readRow);
}

/** Reports that wait for review, the longest waiting first. */
export async function findReviewSlots(runner: QueryRunnerLike, params: { readonly jointMeetingId: string; readonly limit: number }): Promise<SlotListRow[]> {
  return (await run(runner, reviewSlotsQuery(params))).map(readRow);
}

export const slotsByIdQuery = (params: { readonly jointMeetingId: string; readonly ids: readonly string[]; readonly visibleUnitIds: readonly string[] | null }) =>
  query<Record<string, unknown>>(
    `SELECT ${rowSql} FROM report_slot s ${joinsSql}
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.id = ANY(:ids::uuid[])
      AND ${slotSeenSql('s')}`,
    params,
  );

/** The slots the viewer may see among these. */
export async function findSlotsById(runner: QueryRunnerLike, params: Parameters<typeof slotsByIdQuery>[0]): Promise<SlotListRow[]> {
  return (await run(runner, slotsByIdQuery(params))).map(readRow);
}

export const slotsByTaskQuery = (params: { readonly jointMeetingId: string; readonly taskIds: readonly string[]; readonly visibleUnitIds: readonly string[] | null }) =>
  query<Record<string, unknown>>(
    `SELECT ${rowSql} FROM report_slot s ${joinsSql}
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.task_id = ANY(:taskIds::uuid[]) AND s.state <> 'withdrawn' AND ${slotSeenSql('s')}
    ORDER BY s.task_id, s.period_start_on, array_position(ARRAY['lead', 'support', 'guide'], a.role), u.code, s.id`,
    params,
  );

/** What is expected in these tasks and may be seen, by period, lead first. */
export async function findSlotsByTask(runner: QueryRunnerLike, params: Parameters<typeof slotsByTaskQuery>[0]): Promise<SlotListRow[]> {
  return (await run(runner, slotsByTaskQuery(params))).map(readRow);
}
