import type { DataDeliveryRow } from '@lianxi/api-data';
import type { DataProvisionCell, DataProvisionRow } from '@lianxi/contract';
import { marksWorstFirst, worstMark } from '@lianxi/domain';
import { groupBy } from '../task/task.loaders.js';

/** Providers by months: what falls due in each, the worst first. */
export function matrixOf(deliveries: readonly DataDeliveryRow[]): readonly DataProvisionRow[] {
  return [...groupBy(deliveries, (row) => row.providerUnitId)].map(([unitId, rows]) => ({
    unitId, unitName: rows[0]?.providerName ?? '', cells: [...groupBy(rows, ({ dueOn }) => `${dueOn.slice(0, 7)}-01`)].map(([monthOn, due]) => cellOf(monthOn, due)).sort((one, other) => (one.monthOn < other.monthOn ? -1 : 1)),
  }));
}

function cellOf(monthOn: string, due: readonly DataDeliveryRow[]): DataProvisionCell {
  const entries = due.map(({ dataProvisionId, dataName, recipientName, dueOn, mark }) => ({ dataProvisionId, dataName, recipientName, dueOn, mark })).sort((one, other) => marksWorstFirst.indexOf(one.mark) - marksWorstFirst.indexOf(other.mark));
  return { monthOn, mark: worstMark(due.map(({ mark }) => mark)) ?? 'unset', total: due.length, confirmed: due.filter(({ state }) => state === 'confirmed').length, entries };
}
