import type { AssistanceCategory, FindingKind, FindingSeverity, InspectionReading, LocalDate } from '@lianxi/domain';
import { standingSql } from './finding.sql.js';
import { likePattern, query, run, type QueryRunnerLike } from './sql.js';

export type FindingOrigin = 'inspection' | 'assessment';
export type FindingSort = 'newest' | 'severity' | 'unit' | 'repeated';

/** A finding that stands, of an inspection or taken over from an assessment. Nothing of a sealed complaint is in it. */
export interface FindingListRow {
  readonly id: string;
  readonly origin: FindingOrigin;
  readonly originId: string;
  readonly originCode: string;
  readonly originMatter: string;
  readonly sequence: number;
  readonly foundOn: LocalDate;
  readonly severity: FindingSeverity;
  readonly kind: FindingKind;
  readonly matter: string;
  readonly text: string;
  readonly topics: readonly AssistanceCategory[];
  readonly unitId: string;
  readonly unitName: string;
  readonly countyName: string | null;
  readonly dutyId: string | null;
  readonly dutyCode: string | null;
  readonly taskId: string | null;
  readonly taskCode: string | null;
  readonly evidenceCount: number;
  /** Items it has to be put right by, and how many of them are closed out. */
  readonly rectifications: number;
  readonly rectified: number;
  /** How many of this kind stand at this unit, with this one, as far as the reader may know. */
  readonly ofKind: number;
}

interface Seen extends InspectionReading {
  readonly jointMeetingId: string;
}

export interface FindingFilterParams {
  readonly origin: FindingOrigin | null;
  readonly unitId: string | null;
  readonly countyId: string | null;
  readonly kind: FindingKind | null;
  readonly severity: FindingSeverity | null;
  readonly topic: AssistanceCategory | null;
  readonly repeated: boolean;
  readonly text: string | null;
}

export interface FindingListParams extends Seen, FindingFilterParams {
  readonly sort: FindingSort;
  readonly limit: number;
  readonly offset: number;
}

const placedSql = `
    SELECT s.*, u.name AS unit_name, u.code AS unit_code, county.id AS county_id, county.name AS county_name, count(*) OVER (PARTITION BY s.unit_id, s.kind)::int AS of_kind
    FROM standing s
    JOIN unit u ON u.id = s.unit_id
    JOIN jurisdiction j ON j.id = u.jurisdiction_id
    LEFT JOIN jurisdiction county ON county.id = CASE j.level WHEN 'county' THEN j.id WHEN 'town' THEN j.parent_id END`;

const chosenSql = `(:origin::text IS NULL OR p.origin = :origin::text) AND (:unitId::uuid IS NULL OR p.unit_id = :unitId::uuid) AND (:countyId::uuid IS NULL OR p.county_id = :countyId::uuid)
      AND (:kind::text IS NULL OR p.kind = :kind::text) AND (:severity::text IS NULL OR p.severity = :severity::text) AND (:topic::text IS NULL OR :topic::text = ANY(p.topics))
      AND (NOT :repeated::boolean OR p.of_kind > 1) AND (:pattern::text IS NULL OR p.matter ILIKE :pattern OR p.text ILIKE :pattern OR p.origin_code ILIKE :pattern OR p.unit_name ILIKE :pattern)`;

const graveness = `array_position(ARRAY['grave', 'serious', 'minor'], p.severity)`;
const orderSql = `CASE WHEN :sort::text = 'severity' THEN ${graveness} END, CASE WHEN :sort::text = 'unit' THEN p.unit_code END, CASE WHEN :sort::text = 'repeated' THEN p.of_kind END DESC NULLS LAST,
      CASE WHEN :sort::text = 'repeated' THEN p.unit_code END, CASE WHEN :sort::text = 'repeated' THEN p.kind END, p.found_on DESC, p.origin_code DESC, p.sequence, p.id`;

export const findingListQuery = (params: FindingListParams) =>
  query<FindingListRow & { readonly total: number }>(
    `WITH standing AS (${standingSql}),
    placed AS (${placedSql})
    SELECT p.id, p.origin, p.origin_id AS "originId", p.origin_code AS "originCode", p.origin_matter AS "originMatter", p.sequence, p.found_on AS "foundOn", p.severity, p.kind, p.matter, p.text, p.topics,
      p.unit_id AS "unitId", p.unit_name AS "unitName", p.county_name AS "countyName", d.id AS "dutyId", d.code AS "dutyCode", t.id AS "taskId", t.code AS "taskCode", p.evidence_count AS "evidenceCount",
      items.total AS rectifications, items.closed AS rectified, p.of_kind AS "ofKind", count(*) OVER ()::int AS total
    FROM placed p
    LEFT JOIN duty d ON d.joint_meeting_id = :jointMeetingId::uuid AND d.id = p.duty_id
    LEFT JOIN task t ON t.joint_meeting_id = :jointMeetingId::uuid AND t.id = p.task_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS total, (count(*) FILTER (WHERE z.state = 'closed'))::int AS closed FROM rectification z
      WHERE z.joint_meeting_id = :jointMeetingId::uuid AND z.finding_id = p.id AND z.state <> 'withdrawn') items
    WHERE ${chosenSql}
    ORDER BY ${orderSql}
    LIMIT :limit::int OFFSET :offset::int`,
    { ...params, pattern: likePattern(params.text) },
  );

/** A page of the findings the reader may know of. */
export async function findFindingList(runner: QueryRunnerLike, params: FindingListParams): Promise<{ items: FindingListRow[]; total: number }> {
  const rows = await run(runner, findingListQuery(params));
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

export type FindingDimension = 'unit' | 'county' | 'kind' | 'topic' | 'again';

/** One count of findings: of a unit, a county, a kind, a kind of assistance, or of one kind found again at one unit. */
export interface FindingCountRow {
  readonly dimension: FindingDimension;
  readonly unitId: string | null;
  readonly countyId: string | null;
  readonly name: string | null;
  readonly kind: FindingKind | null;
  readonly topic: AssistanceCategory | null;
  readonly total: number;
  readonly grave: number;
  /** Of these, those of a kind that stands more than once at their unit. */
  readonly repeated: number;
}

const FIGURES = `count(*)::int AS total, (count(*) FILTER (WHERE p.severity = 'grave'))::int AS grave, (count(*) FILTER (WHERE p.of_kind > 1))::int AS repeated`;

export const findingCountsQuery = (params: Seen) =>
  query<FindingCountRow>(
    `WITH standing AS (${standingSql}),
    placed AS (${placedSql})
    SELECT 'unit' AS dimension, p.unit_id AS "unitId", NULL::uuid AS "countyId", p.unit_name AS name, NULL::text AS kind, NULL::text AS topic, ${FIGURES} FROM placed p GROUP BY p.unit_id, p.unit_name
    UNION ALL SELECT 'county', NULL, p.county_id, p.county_name, NULL, NULL, ${FIGURES} FROM placed p WHERE p.county_id IS NOT NULL GROUP BY p.county_id, p.county_name
    UNION ALL SELECT 'kind', NULL, NULL, NULL, p.kind, NULL, ${FIGURES} FROM placed p GROUP BY p.kind
    UNION ALL SELECT 'topic', NULL, NULL, NULL, NULL, topic.name, ${FIGURES} FROM placed p CROSS JOIN LATERAL unnest(p.topics) topic(name) GROUP BY topic.name
    UNION ALL SELECT 'again', p.unit_id, NULL, p.unit_name, p.kind, NULL, ${FIGURES} FROM placed p WHERE p.of_kind > 1 GROUP BY p.unit_id, p.unit_name, p.kind
    ORDER BY 1, 7 DESC, 4, 5, 6`,
    { ...params },
  );

/** Every count of the overview in one statement. */
export function findFindingCounts(runner: QueryRunnerLike, params: Seen): Promise<FindingCountRow[]> {
  return run(runner, findingCountsQuery(params));
}
