import type { CellRow, CountyCellRow, OverviewUnitRow, SlotCounts } from '@lianxi/api-data';
import type { CountyRow, Matrix, MatrixCell, MatrixPeriod, MatrixRow, MatrixTotal, TrendPoint } from '@lianxi/contract';
import { addMonths, periodOf, type LocalDate } from '@lianxi/domain';

/** Months of the matrix: eleven past, the current one, two to come. */
export const pastMonths = 11;
export const futureMonths = 2;
const countyMonths = 3;

export function matrixPeriods(today: LocalDate): MatrixPeriod[] {
  const { startOn: current } = periodOf(today, 1);
  return Array.from({ length: pastMonths + 1 + futureMonths }, (_, at) => {
    const { startOn, endOn } = periodOf(addMonths(current, at - pastMonths), 1);
    return { startOn, endOn, current: startOn === current, future: startOn > current };
  });
}

const sum = (cells: readonly SlotCounts[], count: keyof SlotCounts): number => cells.reduce((total, cell) => total + cell[count], 0);

function matrixCell(periodStartOn: LocalDate, cell: CellRow | CountyCellRow | undefined): MatrixCell {
  return { periodStartOn, mark: cell?.mark ?? null, expected: cell?.expected ?? 0, missing: cell?.missing ?? 0, slotIds: [...(cell?.slotIds ?? [])] };
}

function matrixRow(unit: OverviewUnitRow, cells: readonly CellRow[], periods: readonly MatrixPeriod[]): MatrixRow {
  const byMonth = new Map(cells.map((cell) => [cell.month, cell]));
  return {
    unitId: unit.unitId,
    unitName: unit.unitName,
    group: unit.group,
    cells: periods.map((period) => matrixCell(period.startOn, byMonth.get(period.startOn))),
    onTime: sum(cells, 'onTime'),
    expected: sum(cells, 'due'),
    unsetOnly: unit.unsetOnly && cells.length === 0,
  };
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Units by months. A row's figures are over what is due by now; a column's totals over the whole month. */
export function buildMatrix(units: readonly OverviewUnitRow[], cells: readonly CellRow[], today: LocalDate): Matrix {
  const periods = matrixPeriods(today);
  const byUnit = groupBy(cells, (cell) => cell.unitId);
  const byMonth = groupBy(cells, (cell) => cell.month);
  const totals = periods.map(({ startOn }): MatrixTotal => {
    const column = byMonth.get(startOn) ?? [];
    return { periodStartOn: startOn, expected: sum(column, 'expected'), onTime: sum(column, 'inTime'), missing: sum(column, 'missing') };
  });
  return { periods, rows: units.map((unit) => matrixRow(unit, byUnit.get(unit.unitId) ?? [], periods)), totals };
}

/** Months up to the current one, of what is due by now; the current month only once something in it is. */
export function buildTrend(cells: readonly CellRow[], today: LocalDate): TrendPoint[] {
  const byMonth = groupBy(cells, (cell) => cell.month);
  const points = matrixPeriods(today)
    .filter((period) => !period.future)
    .map(({ startOn, current }) => {
      const column = byMonth.get(startOn) ?? [];
      const [expected, onTime, late, missing] = [sum(column, 'due'), sum(column, 'onTime'), sum(column, 'late'), sum(column, 'missing')];
      return { current, point: { periodStartOn: startOn, expected, onTime, late, missing } };
    });
  return points.filter(({ current, point }) => !current || point.expected > 0).map(({ point }) => point);
}

/** What is due by now in the months shown. */
export function buildTotals(cells: readonly CellRow[]): Pick<TrendPoint, 'expected' | 'onTime' | 'late' | 'missing'> {
  return { expected: sum(cells, 'due'), onTime: sum(cells, 'onTime'), late: sum(cells, 'late'), missing: sum(cells, 'missing') };
}

/** County governments with their towns: marks of the last three months, figures of all months shown. */
export function buildCounties(rows: readonly CountyCellRow[], today: LocalDate): CountyRow[] {
  const months = matrixPeriods(today).filter((period) => !period.future).slice(-countyMonths);
  return [...groupBy(rows, (row) => row.unitId).values()].flatMap((cells): CountyRow[] => {
    const [first] = cells;
    if (!first) return [];
    const byMonth = new Map(cells.map((cell) => [cell.month, cell]));
    const asks = cells.find((cell) => cell.month === months.at(-1)?.startOn)?.townAsks ?? 0;
    return [{
      unitId: first.unitId,
      name: first.name,
      cells: months.map(({ startOn }) => matrixCell(startOn, byMonth.get(startOn))),
      expected: sum(cells, 'due'),
      onTime: sum(cells, 'onTime'),
      towns: first.towns,
      asksPerTown: first.towns === 0 ? 0 : Math.round((asks / first.towns) * 10) / 10,
    }];
  });
}
