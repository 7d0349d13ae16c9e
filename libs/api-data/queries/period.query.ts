import type { LocalDate, PeriodException, PeriodLock, SlotLock } from '@lianxi/domain';
import { owedSql, sentSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

/** The lock over the month a slot counts in, with the exception that lets it through; `k` of the joins below. */
export const slotLockColumnsSql = `k.lock_id AS "lock.lockId", k.month_on AS "lock.monthOn", k.exception_id AS "lock.exceptionId", k.until_on AS "lock.exceptionUntilOn"`;

export function slotLockJoinSql(slot: string): string {
  return `
    LEFT JOIN LATERAL (
      SELECT l.id AS lock_id, l.month_on, e.id AS exception_id, e.until_on FROM period_lock l
      LEFT JOIN period_exception e ON e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = ${slot}.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = ${slot}.id) AND e.revoked_at IS NULL
      WHERE l.joint_meeting_id = ${slot}.joint_meeting_id AND l.month_on = date_trunc('month', ${slot}.period_end_on::timestamp)::date AND l.unlocked_at IS NULL
      ORDER BY e.until_on DESC NULLS LAST LIMIT 1
    ) k ON true`;
}

/** isClosedForFiling, or isClosedForReview: what can no longer be sent is nobody's to do; it stays missing in the figures. */
export function closedSlotSql(slot: string, forFiling = true): string {
  return `EXISTS (SELECT FROM period_lock l WHERE l.joint_meeting_id = ${slot}.joint_meeting_id AND l.month_on = date_trunc('month', ${slot}.period_end_on::timestamp)::date
      AND l.unlocked_at IS NULL AND NOT EXISTS (SELECT FROM period_exception e WHERE e.joint_meeting_id = l.joint_meeting_id AND e.lock_id = l.id AND e.unit_id = ${slot}.unit_id
        AND (e.slot_id IS NULL OR e.slot_id = ${slot}.id) AND e.revoked_at IS NULL${forFiling ? ' AND e.until_on >= :today::date' : ''}))`;
}

export interface SlotLockRow extends SlotLock {
  readonly slotId: string;
}

export const slotLocksQuery = (params: { readonly jointMeetingId: string; readonly slotIds: readonly string[] }) =>
  query<SlotLockRow>(
    `SELECT s.id AS "slotId", k.lock_id AS "lockId", k.month_on AS "monthOn", k.exception_id AS "exceptionId", k.until_on AS "exceptionUntilOn"
    FROM report_slot s ${slotLockJoinSql('s')}
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.id = ANY(:slotIds::uuid[]) AND k.lock_id IS NOT NULL`,
    params,
  );

/** The locks over these slots; a slot of an open month is not among them. */
export async function findSlotLocks(runner: QueryRunnerLike, params: Parameters<typeof slotLocksQuery>[0]): Promise<ReadonlyMap<string, SlotLock>> {
  const rows = params.slotIds.length === 0 ? [] : await run(runner, slotLocksQuery(params));
  return new Map(rows.map(({ slotId, ...lock }) => [slotId, lock]));
}

const lockColumns = `l.id, l.joint_meeting_id AS "jointMeetingId", l.month_on AS "monthOn", l.note, l.expected, l.on_time AS "onTime", l.late, l.missing,
      l.under_review AS "underReview", l.locked_at AS "lockedAt", l.locked_by AS "lockedBy", l.unlocked_at AS "unlockedAt", l.unlocked_by AS "unlockedBy",
      l.unlock_reason AS "unlockReason", l.version`;

export const periodLocksQuery = (params: { readonly jointMeetingId: string; readonly limit: number }) =>
  query<PeriodLock>(
    `SELECT ${lockColumns} FROM period_lock l WHERE l.joint_meeting_id = :jointMeetingId::uuid
    ORDER BY l.unlocked_at IS NOT NULL, l.month_on DESC, l.locked_at DESC LIMIT :limit::int`,
    params,
  );

/** Months locked now, then those opened again; the newest first. */
export function findPeriodLocks(runner: QueryRunnerLike, params: Parameters<typeof periodLocksQuery>[0]): Promise<PeriodLock[]> {
  return run(runner, periodLocksQuery(params));
}

export const lockedMonthsQuery = (params: { readonly jointMeetingId: string }) =>
  query<{ readonly monthOn: LocalDate }>(
    `SELECT l.month_on AS "monthOn" FROM period_lock l WHERE l.joint_meeting_id = :jointMeetingId::uuid AND l.unlocked_at IS NULL`,
    params,
  );

/** First days of the months that are locked. */
export async function findLockedMonths(runner: QueryRunnerLike, jointMeetingId: string): Promise<ReadonlySet<LocalDate>> {
  return new Set((await run(runner, lockedMonthsQuery({ jointMeetingId }))).map((row) => row.monthOn));
}

export interface ExceptionRow extends PeriodException {
  readonly unitName: string;
  readonly slotTitle: string | null;
  readonly periodStartOn: LocalDate | null;
  readonly periodEndOn: LocalDate | null;
  /** Reports sent under it. */
  readonly filed: number;
}

export const periodExceptionsQuery = (params: { readonly jointMeetingId: string; readonly lockIds: readonly string[] }) =>
  query<ExceptionRow>(
    `SELECT e.id, e.joint_meeting_id AS "jointMeetingId", e.lock_id AS "lockId", e.unit_id AS "unitId", e.slot_id AS "slotId", e.reason, e.until_on AS "untilOn",
      e.granted_at AS "grantedAt", e.granted_by AS "grantedBy", e.revoked_at AS "revokedAt", e.revoked_by AS "revokedBy", e.revoke_reason AS "revokeReason", e.version,
      u.name AS "unitName", t.title AS "slotTitle", s.period_start_on AS "periodStartOn", s.period_end_on AS "periodEndOn",
      (SELECT count(DISTINCT r.slot_id)::int FROM report r WHERE r.joint_meeting_id = e.joint_meeting_id AND r.exception_id = e.id AND r.submitted_at IS NOT NULL) AS "filed"
    FROM period_exception e
    JOIN unit u ON u.id = e.unit_id
    LEFT JOIN report_slot s ON s.joint_meeting_id = e.joint_meeting_id AND s.id = e.slot_id
    LEFT JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    WHERE e.joint_meeting_id = :jointMeetingId::uuid AND e.lock_id = ANY(:lockIds::uuid[])
    ORDER BY e.revoked_at IS NOT NULL, e.granted_at DESC, e.id`,
    params,
  );

/** Exceptions of these locks, those that stand first. */
export function findPeriodExceptions(runner: QueryRunnerLike, params: Parameters<typeof periodExceptionsQuery>[0]): Promise<ExceptionRow[]> {
  return run(runner, periodExceptionsQuery(params));
}

/** One report a unit still owes. */
export interface MonthSlotRow {
  readonly slotId: string;
  readonly title: string;
  readonly periodStartOn: LocalDate;
  readonly periodEndOn: LocalDate;
}

export interface MonthUnitRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly missing: number;
  readonly slots: readonly MonthSlotRow[];
}

export const monthMissingQuery = (params: { readonly jointMeetingId: string; readonly fromOn: LocalDate; readonly untilOn: LocalDate }) =>
  query<MonthUnitRow>(
    `SELECT u.id AS "unitId", u.name AS "unitName", count(*)::int AS "missing",
      json_agg(json_build_object('slotId', s.id, 'title', t.title, 'periodStartOn', s.period_start_on, 'periodEndOn', s.period_end_on) ORDER BY t.code, s.period_start_on) AS slots
    FROM report_slot s JOIN unit u ON u.id = s.unit_id JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.period_end_on BETWEEN :fromOn::date AND :untilOn::date AND s.state IN ${owedSql}
    GROUP BY u.id, u.name, u.code ORDER BY u.code, u.id`,
    params,
  );

/** Units that still owe reports of a month. */
export function findMonthMissing(runner: QueryRunnerLike, params: Parameters<typeof monthMissingQuery>[0]): Promise<MonthUnitRow[]> {
  return run(runner, monthMissingQuery(params));
}

/** A month of reports as it stands; of a locked one too, whose figures of that day are with the lock. */
export interface ReportMonthRow {
  readonly monthOn: LocalDate;
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly underReview: number;
  /** Not missing: reports that are open and not due yet, and the last of their days: until then nobody is shut out. */
  readonly coming: number;
  readonly comingUntilOn: LocalDate | null;
  /** Units with a missing report. */
  readonly missingUnits: number;
}

export const reportMonthsQuery = (params: { readonly jointMeetingId: string; readonly fromOn: LocalDate; readonly untilOn: LocalDate; readonly today: LocalDate }) =>
  query<ReportMonthRow>(
    `SELECT date_trunc('month', s.period_end_on::timestamp)::date AS "monthOn", count(*)::int AS expected,
      (count(*) FILTER (WHERE s.state IN ${sentSql} AND s.first_submitted_on <= s.due_on))::int AS "onTime",
      (count(*) FILTER (WHERE s.state IN ${sentSql} AND (s.first_submitted_on IS NULL OR s.first_submitted_on > s.due_on)))::int AS late,
      (count(*) FILTER (WHERE s.state IN ${owedSql} AND s.due_on < :today::date))::int AS missing,
      (count(*) FILTER (WHERE s.state IN ${sentSql} AND s.state <> 'accepted'))::int AS "underReview",
      (count(*) FILTER (WHERE s.state IN ${owedSql} AND s.due_on >= :today::date))::int AS coming,
      max(s.due_on) FILTER (WHERE s.state IN ${owedSql} AND s.due_on >= :today::date) AS "comingUntilOn",
      (count(DISTINCT s.unit_id) FILTER (WHERE s.state IN ${owedSql} AND s.due_on < :today::date))::int AS "missingUnits"
    FROM report_slot s
    WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.period_end_on BETWEEN :fromOn::date AND :untilOn::date AND s.state NOT IN ('withdrawn', 'suspended')
    GROUP BY 1 ORDER BY 1 DESC`,
    params,
  );

/** Months with expected reports, the newest first. */
export function findReportMonths(runner: QueryRunnerLike, params: Parameters<typeof reportMonthsQuery>[0]): Promise<ReportMonthRow[]> {
  return run(runner, reportMonthsQuery(params));
}
