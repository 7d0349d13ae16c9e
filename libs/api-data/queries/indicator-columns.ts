import { countedReportStates, type IndicatorVersion } from '@lianxi/domain';

/** Figures of reports in these states count. */
export const countedSql = `('${countedReportStates.join(`', '`)}')`;

export const definitionColumns: readonly (keyof IndicatorVersion)[] = [
  'id', 'jointMeetingId', 'indicatorId', 'fromOn', 'name', 'description', 'kind', 'measure', 'decimals', 'numeratorName', 'denominatorName', 'rollUp',
  'direction', 'floor', 'fundPart', 'fund', 'capped', 'cumulative', 'jumpPercent', 'trigger',
];

/** The definition of an indicator for the period that begins on this day, as `definition`; no row before the first. */
export function definitionSql(indicatorId: string, periodStartOn: string): string {
  return `(SELECT * FROM indicator_version
    WHERE joint_meeting_id = :jointMeetingId::uuid AND indicator_id = ${indicatorId} AND from_on <= ${periodStartOn}
    ORDER BY from_on DESC LIMIT 1)`;
}

/** Whether a use asks for the figure with this slot, of an indicator that is not retired by then. */
export function askedSql(use: string, slot: string, indicator: string): string {
  return `${slot}.period_start_on >= ${use}.from_on AND (${use}.to_on IS NULL OR ${slot}.period_start_on <= ${use}.to_on)
      AND (${use}.unit_ids IS NULL OR ${slot}.unit_id = ANY(${use}.unit_ids))
      AND (${indicator}.retired_from_on IS NULL OR ${slot}.period_start_on < ${indicator}.retired_from_on)`;
}
