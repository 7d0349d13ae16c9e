import type { Level, LocalDate, Unit } from '@lianxi/domain';
import { select, unitColumns } from './columns.js';
import { latePartSql, owedSql } from './light.sql.js';
import { memberSql, unitHereSql } from './unit.sql.js';
import { likePattern, query, run, type Query, type QueryRunnerLike } from './sql.js';

export interface UnitListParams {
  readonly jointMeetingId: string;
  readonly today: LocalDate;
  readonly level: Level | null;
  readonly text: string | null;
  /** Members today; else every unit in the joint meeting's jurisdiction and below. */
  readonly membersOnly: boolean;
  /** Only units of this county's towns. */
  readonly countyCode: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** A name that begins with what was typed, after its place too (江门市|民政局), comes before one it stands in by chance (人|民政|府). */
const RANK = `CASE WHEN u.name ILIKE :start OR u.short_name ILIKE :start THEN 0
      WHEN u.name ILIKE ANY (SELECT '%' || place || :start FROM unnest(ARRAY['省', '市', '县', '区', '镇', '乡', '街道']) AS place) THEN 1 ELSE 2 END,
      char_length(u.name), u.kind = 'lower_government', `;

export function unitListQuery(params: UnitListParams): Query<Unit & { total: number }> {
  const where = [
    `(u.valid_to IS NULL OR u.valid_to >= :today::date)`,
    params.membersOnly ? memberSql : unitHereSql,
    ...(params.level === null ? [] : ['u.level = :level']),
    ...(params.countyCode === null ? [] : [`u.level = 'town' AND j.parent_id = (SELECT id FROM jurisdiction WHERE code = :countyCode)`]),
    ...(params.text === null ? [] : ['(u.name ILIKE :pattern OR u.short_name ILIKE :pattern)']),
  ];
  return query(
    `SELECT ${select('u', unitColumns)}, (count(*) OVER ())::int AS total
    FROM unit u JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN LATERAL (SELECT m.position FROM membership m WHERE m.joint_meeting_id = :jointMeetingId::uuid AND m.unit_id = u.id ORDER BY m.from_on DESC LIMIT 1) place ON true
    WHERE ${where.join('\n      AND ')}
    ORDER BY ${params.text === null ? '' : RANK}array_position(ARRAY['city', 'county', 'town'], u.level), place.position NULLS LAST, u.code, u.id
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params, pattern: likePattern(params.text), start: likePattern(params.text)?.slice(1) ?? null },
  );
}

export function findUnits(runner: QueryRunnerLike, params: UnitListParams): Promise<(Unit & { total: number })[]> {
  return run(runner, unitListQuery(params));
}

/** By ids; the register is shared by all joint meetings. */
export function unitsByIdQuery(unitIds: readonly string[]): Query<Unit> {
  return query(`SELECT ${select('u', unitColumns)} FROM unit u WHERE u.id = ANY(:unitIds::uuid[])`, { unitIds });
}

export async function findUnitsById(runner: QueryRunnerLike, unitIds: readonly string[]): Promise<ReadonlyMap<string, Unit>> {
  return new Map((await run(runner, unitsByIdQuery(unitIds))).map((unit) => [unit.id, unit]));
}

export interface UnitFigureParams {
  readonly jointMeetingId: string | null;
  readonly unitIds: readonly string[];
  /** Units whose rows the viewer may read; null = all. The figures of others are 0. */
  readonly visibleUnitIds: readonly string[] | null;
  readonly today: LocalDate;
}

export interface UnitFigures {
  readonly id: string;
  readonly jurisdictionName: string;
  readonly membershipRole: 'lead' | 'member' | null;
  readonly dutyCount: number;
  readonly unsetCount: number;
  readonly openTaskCount: number;
  readonly overdueCount: number;
}

export function unitFiguresQuery(params: UnitFigureParams): Query<UnitFigures> {
  return query(
    `WITH wanted AS (SELECT id, jurisdiction_id, :visibleUnitIds::uuid[] IS NULL OR id = ANY(:visibleUnitIds::uuid[]) AS seen FROM unit WHERE id = ANY(:unitIds::uuid[])),
      duties AS (SELECT d.unit_id, count(*)::int AS n, count(*) FILTER (WHERE d.frequency_state = 'unset')::int AS unset FROM duty d
        WHERE d.joint_meeting_id = :jointMeetingId::uuid AND d.unit_id = ANY(:unitIds::uuid[]) AND d.valid_from <= :today::date
          AND (d.valid_to IS NULL OR d.valid_to >= :today::date) GROUP BY 1),
      parts AS (SELECT a.unit_id, count(*)::int AS n, count(*) FILTER (WHERE ${latePartSql('a')})::int AS late
        FROM assignment a JOIN task t ON t.joint_meeting_id = a.joint_meeting_id AND t.id = a.task_id AND t.state = 'assigned'
        WHERE a.joint_meeting_id = :jointMeetingId::uuid AND a.unit_id = ANY(:unitIds::uuid[]) AND a.state IN ('pending', 'in_progress', 'completion_requested') GROUP BY 1),
      slots AS (SELECT s.unit_id, count(*)::int AS late FROM report_slot s
        WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.unit_id = ANY(:unitIds::uuid[]) AND s.state IN ${owedSql} AND s.due_on < :today::date GROUP BY 1)
    SELECT w.id, j.name AS "jurisdictionName",
      (SELECT m.role FROM membership m WHERE m.joint_meeting_id = :jointMeetingId::uuid AND m.unit_id = w.id AND m.from_on <= :today::date
        AND (m.to_on IS NULL OR m.to_on >= :today::date) ORDER BY m.from_on DESC LIMIT 1) AS "membershipRole",
      CASE WHEN w.seen THEN coalesce(duties.n, 0) ELSE 0 END AS "dutyCount", CASE WHEN w.seen THEN coalesce(duties.unset, 0) ELSE 0 END AS "unsetCount",
      CASE WHEN w.seen THEN coalesce(parts.n, 0) ELSE 0 END AS "openTaskCount",
      CASE WHEN w.seen THEN coalesce(parts.late, 0) + coalesce(slots.late, 0) ELSE 0 END AS "overdueCount"
    FROM wanted w JOIN jurisdiction j ON j.id = w.jurisdiction_id
    LEFT JOIN duties ON duties.unit_id = w.id LEFT JOIN parts ON parts.unit_id = w.id LEFT JOIN slots ON slots.unit_id = w.id`,
    { ...params },
  );
}

/** Name of the place, membership, and counts in the joint meeting: one statement for all units of an answer. */
export async function findUnitFigures(runner: QueryRunnerLike, params: UnitFigureParams): Promise<ReadonlyMap<string, UnitFigures>> {
  return new Map((await run(runner, unitFiguresQuery(params))).map((row) => [row.id, row]));
}
