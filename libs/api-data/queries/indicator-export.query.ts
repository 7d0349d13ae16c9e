import type { FundPart, IndicatorDirection, IndicatorKind, LocalDate } from '@lianxi/domain';
import { countedSql, definitionSql } from './indicator-columns.js';
import { slotSeenSql } from './seen.sql.js';
import { query, run, type QueryRunnerLike } from './sql.js';

/** One indicator as it is defined today, or as it first will be. */
export interface IndicatorDefinitionRow {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly kind: IndicatorKind;
  readonly measure: string;
  readonly numeratorName: string | null;
  readonly denominatorName: string | null;
  readonly target: number | null;
  readonly direction: IndicatorDirection | null;
  readonly floor: boolean;
  readonly fundPart: FundPart | null;
  readonly fund: string | null;
  readonly fromOn: LocalDate;
  readonly retiredFromOn: LocalDate | null;
}

export const indicatorDefinitionsQuery = (params: { readonly jointMeetingId: string; readonly today: LocalDate }) =>
  query<IndicatorDefinitionRow>(
    `SELECT i.code, d.name, d.description, d.kind, d.measure, d.numerator_name AS "numeratorName", d.denominator_name AS "denominatorName", d.target::float8 AS "target",
      d.direction, d.floor, d.fund_part AS "fundPart", d.fund, d.from_on AS "fromOn", i.retired_from_on AS "retiredFromOn"
    FROM indicator i
    CROSS JOIN LATERAL (
      SELECT * FROM indicator_version v WHERE v.joint_meeting_id = i.joint_meeting_id AND v.indicator_id = i.id
      ORDER BY v.from_on <= :today::date DESC, CASE WHEN v.from_on <= :today::date THEN v.from_on END DESC, v.from_on LIMIT 1
    ) d
    WHERE i.joint_meeting_id = :jointMeetingId::uuid
    ORDER BY i.code, i.id`,
    params,
  );

/** All indicators, retired ones too, in the order of their codes. */
export function findIndicatorDefinitions(runner: QueryRunnerLike, params: Parameters<typeof indicatorDefinitionsQuery>[0]): Promise<IndicatorDefinitionRow[]> {
  return run(runner, indicatorDefinitionsQuery(params));
}

export interface IndicatorValueRow {
  readonly code: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly measure: string;
  readonly fundPart: FundPart | null;
  readonly fund: string | null;
  readonly unitName: string;
  readonly taskCode: string;
  readonly periodStartOn: LocalDate;
  readonly periodEndOn: LocalDate;
  readonly amount: number;
  readonly whole: number | null;
  readonly note: string | null;
  readonly filedOn: LocalDate | null;
}

interface IndicatorValueParams {
  readonly jointMeetingId: string;
  readonly visibleUnitIds: readonly string[] | null;
  readonly indicatorId: string | null;
  readonly unitId: string | null;
  readonly fromOn: LocalDate | null;
  readonly toOn: LocalDate | null;
}

export const indicatorValuesQuery = (params: IndicatorValueParams) =>
  query<IndicatorValueRow>(
    `SELECT i.code, d.name, d.kind, d.measure, d.fund_part AS "fundPart", d.fund, u.name AS "unitName", t.code AS "taskCode", s.period_start_on AS "periodStartOn",
      s.period_end_on AS "periodEndOn", v.amount::float8 AS "amount", v.whole::float8 AS "whole", v.note, s.first_submitted_on AS "filedOn"
    FROM indicator_value v
    JOIN report r ON r.joint_meeting_id = v.joint_meeting_id AND r.id = v.report_id AND r.state IN ${countedSql}
    JOIN report_slot s ON s.joint_meeting_id = r.joint_meeting_id AND s.id = r.slot_id
    JOIN task t ON t.joint_meeting_id = s.joint_meeting_id AND t.id = s.task_id
    JOIN unit u ON u.id = s.unit_id
    JOIN indicator i ON i.joint_meeting_id = v.joint_meeting_id AND i.id = v.indicator_id
    CROSS JOIN LATERAL ${definitionSql('i.id', 's.period_start_on')} d
    WHERE v.joint_meeting_id = :jointMeetingId::uuid AND v.amount IS NOT NULL AND ${slotSeenSql('s')}
      AND (:indicatorId::uuid IS NULL OR i.id = :indicatorId::uuid) AND (:unitId::uuid IS NULL OR s.unit_id = :unitId::uuid)
      AND (:fromOn::date IS NULL OR s.period_start_on >= :fromOn::date) AND (:toOn::date IS NULL OR s.period_start_on <= :toOn::date)
    ORDER BY i.code, s.period_start_on DESC, u.code, t.code, v.id`,
    params,
  );

/** Figures that count, of reports the viewer may see. */
export function findIndicatorValues(runner: QueryRunnerLike, params: IndicatorValueParams): Promise<IndicatorValueRow[]> {
  return run(runner, indicatorValuesQuery(params));
}
