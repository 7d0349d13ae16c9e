import type { Bulletin, BulletinCounts, BulletinLine, BulletinReading, BulletinReceipt, BulletinState, Level, LocalDate } from '@lianxi/domain';
import { bulletinColumns, bulletinReceiptColumns, select } from './columns.js';
import { owedSql, sentSql } from './light.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

interface Seen extends BulletinReading {
  readonly jointMeetingId: string;
}

/* A unit reads the issued ones that are sent to it. */
const readSql = `(:all::boolean OR (b.state = 'issued' AND EXISTS (SELECT FROM bulletin_receipt own WHERE own.joint_meeting_id = b.joint_meeting_id AND own.bulletin_id = b.id AND own.unit_id = ANY(:unitIds::uuid[]))))`;

/** What is long is read for one, not for a list. */
type Long = 'figures' | 'text';

/** A bulletin with what lists show of it. */
export interface BulletinRow extends Omit<Bulletin, Long>, BulletinCounts {
  readonly unitCount: number;
  readonly receivedCount: number;
}

export interface BulletinListParams extends Seen {
  readonly ids: readonly string[] | null;
  readonly states: readonly BulletinState[] | null;
  readonly limit: number;
  readonly offset: number;
}

const countSql = (name: keyof BulletinCounts): string => `(b.figures ->> '${name}')::int AS "${name}"`;

export const bulletinListQuery = (params: BulletinListParams) =>
  query<BulletinRow & { readonly total: number }>(
    `SELECT ${select('b', bulletinColumns.filter((name) => name !== 'figures' && name !== 'text'))}, count(*) OVER ()::int AS total, ${(['expected', 'inTime', 'late', 'missing'] as const).map(countSql).join(', ')},
      jsonb_array_length(b.figures -> 'units') AS "unitCount",
      (SELECT count(*)::int FROM bulletin_receipt r WHERE r.joint_meeting_id = b.joint_meeting_id AND r.bulletin_id = b.id AND r.state = 'received') AS "receivedCount"
    FROM bulletin b
    WHERE b.joint_meeting_id = :jointMeetingId::uuid AND (:ids::uuid[] IS NULL OR b.id = ANY(:ids::uuid[])) AND (:states::text[] IS NULL OR b.state = ANY(:states::text[])) AND ${readSql}
    ORDER BY b.until_on DESC, b.id DESC
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params },
  );

/** Bulletins the reader may know of, the newest period first. */
export async function findBulletins(runner: QueryRunnerLike, params: BulletinListParams): Promise<{ items: BulletinRow[]; total: number }> {
  const rows = await run(runner, bulletinListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

type OfBulletins = Seen & { readonly ids: readonly string[] };

export type BulletinContentRow = Pick<Bulletin, 'id' | Long>;

export const bulletinContentsQuery = (params: OfBulletins) =>
  query<BulletinContentRow>(`SELECT b.id, b.figures, b.text FROM bulletin b WHERE b.joint_meeting_id = :jointMeetingId::uuid AND b.id = ANY(:ids::uuid[]) AND ${readSql}`, { ...params });

/** Figures and words. */
export function findBulletinContents(runner: QueryRunnerLike, params: OfBulletins): Promise<BulletinContentRow[]> {
  return run(runner, bulletinContentsQuery(params));
}

export interface BulletinReceiptRow extends BulletinReceipt {
  readonly unitName: string;
}

export const bulletinReceiptsQuery = (params: Seen & { readonly ids: readonly string[] | null }) =>
  query<BulletinReceiptRow>(
    `SELECT ${select('r', bulletinReceiptColumns)}, u.name AS "unitName" FROM bulletin_receipt r JOIN unit u ON u.id = r.unit_id
    WHERE r.joint_meeting_id = :jointMeetingId::uuid AND (:ids::uuid[] IS NULL OR r.bulletin_id = ANY(:ids::uuid[])) AND (:all::boolean OR r.unit_id = ANY(:unitIds::uuid[]))
    ORDER BY r.bulletin_id, r.state <> 'pending', array_position(ARRAY['city', 'county', 'town'], u.level), u.code`,
    { ...params },
  );

/** Who acknowledged: all for secretariat and leaders, its own for a unit. */
export function findBulletinReceipts(runner: QueryRunnerLike, params: Parameters<typeof bulletinReceiptsQuery>[0]): Promise<BulletinReceiptRow[]> {
  return run(runner, bulletinReceiptsQuery(params));
}

export interface FreezeParams {
  readonly jointMeetingId: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  readonly level: Level | null;
  readonly today: LocalDate;
}

export type FrozenLineRow = Pick<BulletinLine, 'slotId' | 'unitId' | 'dueOn' | 'firstSubmittedOn' | 'outcome'> & { readonly unitName: string; readonly level: Level };

/* One statement, so that the lines and the last event they know of are of one moment. */
export const freezeQuery = (params: FreezeParams) =>
  query<{ readonly seq: number } & { readonly [Name in keyof FrozenLineRow]: FrozenLineRow[Name] | null }>(
    `SELECT head.seq, due.* FROM (SELECT coalesce(max(e.seq), 0)::int AS seq FROM event e WHERE e.joint_meeting_id = :jointMeetingId::uuid) head
    LEFT JOIN (
      SELECT s.id AS "slotId", s.unit_id AS "unitId", s.due_on AS "dueOn", s.first_submitted_on AS "firstSubmittedOn", u.name AS "unitName", u.level,
        CASE WHEN s.state IN ${owedSql} THEN 'missing' WHEN s.first_submitted_on > s.due_on THEN 'late' ELSE 'in_time' END AS outcome,
        row_number() OVER (ORDER BY array_position(ARRAY['city', 'county', 'town'], u.level), m.position NULLS LAST, u.code, u.id, s.due_on, s.id) AS place
      FROM report_slot s
      JOIN unit u ON u.id = s.unit_id
      LEFT JOIN membership m ON m.joint_meeting_id = s.joint_meeting_id AND m.unit_id = s.unit_id AND m.from_on <= :today::date AND (m.to_on IS NULL OR m.to_on >= :today::date)
      WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.due_on BETWEEN :fromOn::date AND :untilOn::date AND s.due_on < :today::date
        AND (s.state IN ${owedSql} OR s.state IN ${sentSql}) AND (:level::text IS NULL OR u.level = :level)
    ) due ON true
    ORDER BY due.place`,
    { ...params },
  );

/** The expected reports of a period as they stand, units in the official order; nothing that is paused or withdrawn, nothing that has time left. */
export async function freezeReports(runner: QueryRunnerLike, params: FreezeParams): Promise<{ seq: number; lines: FrozenLineRow[] }> {
  const rows = await run(runner, freezeQuery(params));
  const lines = rows.flatMap(({ slotId, unitId, dueOn, firstSubmittedOn, outcome, unitName, level }) =>
    slotId === null || unitId === null || dueOn === null || outcome === null || unitName === null || level === null ? [] : [{ slotId, unitId, dueOn, firstSubmittedOn, outcome, unitName, level }]);
  return { seq: rows[0]?.seq ?? 0, lines };
}
