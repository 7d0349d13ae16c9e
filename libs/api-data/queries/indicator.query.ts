import type { Figure, Indicator, IndicatorVersion, LocalDate } from '@lianxi/domain';
import { nested, select } from './columns.js';
import { askedSql, countedSql, definitionColumns, definitionSql } from './indicator-columns.js';
import { likePattern, query, run, type QueryRunnerLike } from './sql.js';

type Row = Readonly<Record<string, unknown>>;

const definitionSelect = (alias: string): string => `${select(alias, definitionColumns, 'definition.')}, ${alias}.target::float8 AS "definition.target"`;

const figure = (amount: unknown, whole: unknown): Figure | null => (amount === null ? null : { amount: amount as number, whole: whole as number | null });

export interface AskedIndicatorRow {
  readonly slotId: string;
  readonly code: string;
  readonly definition: IndicatorVersion;
  readonly previous: Figure | null;
  readonly previousPeriodStartOn: LocalDate | null;
  readonly above: Figure | null;
}

export const askedIndicatorsQuery = (params: { readonly jointMeetingId: string; readonly slotIds: readonly string[] }) =>
  query<Row>(
    `SELECT asked.* FROM (
      SELECT DISTINCT ON (s.id, i.id) s.id AS "slotId", i.code, ${definitionSelect('d')}, before.amount::float8 AS "beforeAmount", before.whole::float8 AS "beforeWhole",
        before.period_start_on AS "previousPeriodStartOn", above.amount::float8 AS "aboveAmount", above.whole::float8 AS "aboveWhole"
      FROM report_slot s
      JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
      JOIN indicator_use iu ON iu.joint_meeting_id = s.joint_meeting_id AND (iu.task_id = t.id OR iu.duty_id = t.duty_id)
      JOIN indicator i ON i.joint_meeting_id = iu.joint_meeting_id AND i.id = iu.indicator_id AND ${askedSql('iu', 's', 'i')}
      JOIN unit u ON u.id = s.unit_id
      JOIN jurisdiction j ON j.id = u.jurisdiction_id
      CROSS JOIN LATERAL ${definitionSql('i.id', 's.period_start_on')} d
      LEFT JOIN LATERAL (
        SELECT v.amount, v.whole, earlier.period_start_on
        FROM report_slot earlier
        JOIN report r ON r.joint_meeting_id = earlier.joint_meeting_id AND r.slot_id = earlier.id AND r.state IN ${countedSql}
        JOIN indicator_value v ON v.joint_meeting_id = r.joint_meeting_id AND v.report_id = r.id AND v.indicator_id = i.id AND v.amount IS NOT NULL
        WHERE earlier.joint_meeting_id = s.joint_meeting_id AND earlier.assignment_id = s.assignment_id AND earlier.period_start_on < s.period_start_on
        ORDER BY earlier.period_start_on DESC, r.sequence DESC LIMIT 1
      ) before ON true
      LEFT JOIN LATERAL (
        SELECT v.amount, v.whole
        FROM indicator_value v
        JOIN report r ON r.joint_meeting_id = v.joint_meeting_id AND r.id = v.report_id AND r.state IN ${countedSql}
        JOIN report_slot theirs ON theirs.joint_meeting_id = r.joint_meeting_id AND theirs.id = r.slot_id AND theirs.period_start_on <= s.period_start_on
        JOIN unit above_unit ON above_unit.id = theirs.unit_id AND above_unit.jurisdiction_id = j.parent_id
        WHERE d.floor AND v.joint_meeting_id = s.joint_meeting_id AND v.indicator_id = i.id AND v.amount IS NOT NULL
        ORDER BY theirs.period_start_on DESC, r.submitted_at DESC LIMIT 1
      ) above ON true
      WHERE s.joint_meeting_id = :jointMeetingId::uuid AND s.id = ANY(:slotIds::uuid[])
    ) asked ORDER BY asked."slotId", asked.code`,
    params,
  );

/** What these reports ask for: definition of the period, figure of the period before, and the standard of the level above. */
export async function findAskedIndicators(runner: QueryRunnerLike, params: Parameters<typeof askedIndicatorsQuery>[0]): Promise<AskedIndicatorRow[]> {
  const rows = await run(runner, askedIndicatorsQuery(params));
  return rows.map((row) => ({
    slotId: row['slotId'] as string,
    code: row['code'] as string,
    definition: nested<IndicatorVersion>(row, 'definition.') as IndicatorVersion,
    previous: figure(row['beforeAmount'], row['beforeWhole']),
    previousPeriodStartOn: row['previousPeriodStartOn'] as string | null,
    above: figure(row['aboveAmount'], row['aboveWhole']),
  }));
}

export interface ReportFigureRow {
  readonly id: string;
  readonly reportId: string;
  readonly indicatorId: string;
  readonly code: string;
  readonly amount: number | null;
  readonly whole: number | null;
  readonly note: string | null;
  readonly definition: IndicatorVersion;
}

export const reportFiguresQuery = (params: { readonly jointMeetingId: string; readonly reportIds: readonly string[] }) =>
  query<Row>(
    `SELECT v.id, v.report_id AS "reportId", v.indicator_id AS "indicatorId", i.code, v.amount::float8 AS "amount", v.whole::float8 AS "whole", v.note, ${definitionSelect('d')}
    FROM indicator_value v
    JOIN indicator i ON i.joint_meeting_id = v.joint_meeting_id AND i.id = v.indicator_id
    JOIN indicator_version d ON d.joint_meeting_id = v.joint_meeting_id AND d.id = v.indicator_version_id
    WHERE v.joint_meeting_id = :jointMeetingId::uuid AND v.report_id = ANY(:reportIds::uuid[])
    ORDER BY v.report_id, i.code`,
    params,
  );

/** Figures of reports with the definition they were entered under; who may read a report is asked before. */
export async function findReportFigures(runner: QueryRunnerLike, params: Parameters<typeof reportFiguresQuery>[0]): Promise<ReportFigureRow[]> {
  const rows = await run(runner, reportFiguresQuery(params));
  return rows.map((row) => ({ ...row, definition: nested<IndicatorVersion>(row, 'definition.') })) as unknown as ReportFigureRow[];
}

export interface IndicatorListParams {
  readonly jointMeetingId: string;
  readonly text: string | null;
  readonly retired: boolean;
  readonly today: LocalDate;
  readonly limit: number;
  readonly offset: number;
}

export const indicatorListQuery = (params: IndicatorListParams) =>
  query<Indicator & { readonly total: number }>(
    `SELECT i.id, i.joint_meeting_id AS "jointMeetingId", i.code, i.retired_from_on AS "retiredFromOn", i.version, count(*) OVER ()::int AS "total"
    FROM indicator i
    CROSS JOIN LATERAL (
      SELECT name, description FROM indicator_version v WHERE v.joint_meeting_id = i.joint_meeting_id AND v.indicator_id = i.id
      ORDER BY v.from_on <= :today::date DESC, CASE WHEN v.from_on <= :today::date THEN v.from_on END DESC, v.from_on LIMIT 1
    ) d
    WHERE i.joint_meeting_id = :jointMeetingId::uuid AND (:retired::boolean = (i.retired_from_on IS NOT NULL AND i.retired_from_on <= :today::date))
      AND (:pattern::text IS NULL OR d.name LIKE :pattern OR i.code LIKE :pattern OR d.description LIKE :pattern)
    ORDER BY i.code, i.id LIMIT :limit::int OFFSET :offset::int`,
    { ...params, pattern: likePattern(params.text) },
  );

/** Indicators in the order of their codes. */
export async function findIndicators(runner: QueryRunnerLike, params: IndicatorListParams): Promise<{ items: Indicator[]; total: number }> {
  const rows = await run(runner, indicatorListQuery(params));
  return { items: rows.map(({ total: _total, ...indicator }) => indicator), total: rows[0]?.total ?? 0 };
}

export const lastFigurePeriodQuery = (params: { readonly jointMeetingId: string; readonly indicatorId: string }) =>
  query<{ readonly on: LocalDate | null }>(
    `SELECT max(s.period_start_on) AS "on"
    FROM indicator_value v
    JOIN report r ON r.joint_meeting_id = v.joint_meeting_id AND r.id = v.report_id AND r.submitted_at IS NOT NULL
    JOIN report_slot s ON s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id
    WHERE v.joint_meeting_id = :jointMeetingId::uuid AND v.indicator_id = :indicatorId::uuid`,
    params,
  );

/** First day of the newest period with sent figures, returned ones too; null for none. */
export async function findLastFigurePeriod(runner: QueryRunnerLike, params: Parameters<typeof lastFigurePeriodQuery>[0]): Promise<LocalDate | null> {
  return (await run(runner, lastFigurePeriodQuery(params)))[0]?.on ?? null;
}
