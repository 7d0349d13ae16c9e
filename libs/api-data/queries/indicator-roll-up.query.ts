import type { Level, LocalDate } from '@lianxi/domain';
import { askedSql, countedSql, definitionSql } from './indicator-columns.js';
import { query, run, type QueryRunnerLike } from './sql.js';

export interface IndicatorRollUpParams {
  readonly jointMeetingId: string;
  readonly indicatorIds: readonly string[];
  /** Null: the joint meeting's own area; else the areas right below this one. */
  readonly under: string | null;
  /** Periods that begin between these days. */
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate;
  /** Null for all; else figures of these units only, and of the level above where it sets a floor. */
  readonly visibleUnitIds: readonly string[] | null;
  /** True: figures of accepted reports only. */
  readonly acceptedOnly: boolean;
}

export interface IndicatorFigureRow {
  readonly indicatorId: string;
  readonly definitionId: string;
  readonly level: Level;
  readonly areaId: string;
  readonly areaName: string;
  readonly parentId: string | null;
  readonly periodStartOn: LocalDate;
  readonly periodEndOn: LocalDate;
  readonly expected: number;
  readonly entered: number;
  readonly amount: number | null;
  readonly whole: number | null;
  /** Of the area above in the same period, where the definition sets a floor. */
  readonly aboveAmount: number | null;
  readonly aboveWhole: number | null;
}

/** One line per unit that is asked for the figure in a period, with its figure if it has sent one. */
const ENTRY = `
  SELECT DISTINCT ON (i.id, s.id) i.id AS indicator_id, d.id AS definition_id, d.roll_up, d.floor, s.period_start_on, s.period_end_on, s.unit_id, u.level,
    CASE j.level WHEN 'town' THEN j.id END AS town_id,
    CASE j.level WHEN 'county' THEN j.id WHEN 'town' THEN county.id END AS county_id,
    v.amount, v.whole, r.submitted_at
  FROM indicator i
  JOIN indicator_use iu ON iu.joint_meeting_id = i.joint_meeting_id AND iu.indicator_id = i.id
  CROSS JOIN LATERAL (
    SELECT task.id FROM task WHERE task.joint_meeting_id = iu.joint_meeting_id AND task.id = iu.task_id
    UNION SELECT task.id FROM task WHERE task.joint_meeting_id = iu.joint_meeting_id AND task.duty_id = iu.duty_id
  ) t
  JOIN report_slot s ON s.joint_meeting_id = iu.joint_meeting_id AND s.task_id = t.id AND s.state NOT IN ('withdrawn', 'suspended')
    AND s.period_start_on BETWEEN :fromOn::date AND :untilOn::date AND ${askedSql('iu', 's', 'i')}
  JOIN unit u ON u.id = s.unit_id
  JOIN jurisdiction j ON j.id = u.jurisdiction_id
  LEFT JOIN jurisdiction county ON county.id = j.parent_id AND county.level = 'county'
  CROSS JOIN LATERAL ${definitionSql('i.id', 's.period_start_on')} d
  LEFT JOIN LATERAL (
    SELECT report.id, report.submitted_at FROM report
    WHERE report.joint_meeting_id = s.joint_meeting_id AND report.slot_id = s.id AND report.state IN ${countedSql}
      AND (NOT :acceptedOnly::boolean OR report.state = 'accepted')
    ORDER BY report.sequence DESC LIMIT 1
  ) r ON true
  LEFT JOIN indicator_value v ON v.joint_meeting_id = s.joint_meeting_id AND v.report_id = r.id AND v.indicator_id = i.id
  WHERE i.joint_meeting_id = :jointMeetingId::uuid AND i.id = ANY(:indicatorIds::uuid[])
    AND (:visibleUnitIds::uuid[] IS NULL OR s.unit_id = ANY(:visibleUnitIds::uuid[]) OR (d.floor AND u.level = 'city'))
  ORDER BY i.id, s.id`;

const rolledSql = (level: string, area: string, stands: string): string => `
  SELECT indicator_id, (array_agg(definition_id))[1] AS definition_id, '${level}' AS level, ${area} AS area_id, period_start_on, period_end_on,
    bool_or(floor) AS floor, count(*)::int AS expected, count(amount)::int AS entered,
    CASE min(roll_up) WHEN 'max' THEN max(amount)
      WHEN 'latest' THEN (array_agg(amount ORDER BY submitted_at DESC, unit_id DESC) FILTER (WHERE amount IS NOT NULL))[1]
      ELSE sum(amount) END AS amount,
    CASE min(roll_up) WHEN 'ratio' THEN sum(whole) END AS whole
  FROM marked WHERE ${stands}
  GROUP BY indicator_id, ${area}, period_start_on, period_end_on`;

/*
 * The domain's rollUpArea: a level that is asked for its own figure stands for its area, else the level below does, place by
 * place. indicator-roll-up.int.test.ts holds the two equal.
 */
export const indicatorRollUpQuery = (params: IndicatorRollUpParams) =>
  query<IndicatorFigureRow>(
    `WITH entry AS (${ENTRY}), marked AS (
      SELECT entry.*, (SELECT jurisdiction_id FROM joint_meeting WHERE id = :jointMeetingId::uuid) AS top_id,
        bool_or(level = 'county') OVER (PARTITION BY indicator_id, period_start_on, period_end_on, county_id) AS own_county,
        bool_or(level = 'city') OVER (PARTITION BY indicator_id, period_start_on, period_end_on) AS own_city
      FROM entry
    ), rolled AS (${rolledSql('town', 'town_id', `level = 'town'`)}
      UNION ALL ${rolledSql('county', 'county_id', `county_id IS NOT NULL AND level = CASE WHEN own_county THEN 'county' ELSE 'town' END`)}
      UNION ALL ${rolledSql('city', 'top_id', `CASE WHEN own_city THEN level = 'city' ELSE level = 'county' OR NOT own_county END`)}
    )
    SELECT rolled.indicator_id AS "indicatorId", rolled.definition_id AS "definitionId", j.level, j.id AS "areaId", j.name AS "areaName", j.parent_id AS "parentId",
      rolled.period_start_on AS "periodStartOn", rolled.period_end_on AS "periodEndOn", rolled.expected, rolled.entered,
      rolled.amount::float8 AS "amount", rolled.whole::float8 AS "whole", above.amount::float8 AS "aboveAmount", above.whole::float8 AS "aboveWhole"
    FROM rolled
    JOIN jurisdiction j ON j.id = rolled.area_id AND j.level = rolled.level
    JOIN joint_meeting jm ON jm.id = :jointMeetingId::uuid
    LEFT JOIN rolled above ON rolled.floor AND above.area_id = j.parent_id AND above.indicator_id = rolled.indicator_id
      AND above.period_start_on = rolled.period_start_on AND above.period_end_on = rolled.period_end_on
    WHERE CASE WHEN :under::uuid IS NULL THEN j.id = jm.jurisdiction_id ELSE j.parent_id = :under::uuid END
    ORDER BY rolled.indicator_id, rolled.period_start_on, rolled.period_end_on, j.code`,
    params,
  );

/** Figures by area and period: of the joint meeting's area, or of the areas below one. */
export function findIndicatorFigures(runner: QueryRunnerLike, params: IndicatorRollUpParams): Promise<IndicatorFigureRow[]> {
  return run(runner, indicatorRollUpQuery(params));
}
