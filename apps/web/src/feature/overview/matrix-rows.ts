import type { MatrixGroupRow, MatrixRowData } from '@lianxi/web-ui';
import type { OverviewQuery } from '../../gql/graphql';

export type OverviewMatrix = OverviewQuery['overview']['matrix'];
export type OverviewRow = OverviewMatrix['rows'][number];
export type OverviewCell = OverviewRow['cells'][number];

/** A row is a problem when a report is missing. */
export const hasProblem = (row: OverviewRow): boolean => row.cells.some((cell) => cell.missing > 0);

/** Puts a heading with its count above each run of rows of one group. */
export function withGroups(rows: readonly OverviewRow[], name: (group: string) => string, draw: (row: OverviewRow) => MatrixRowData): MatrixRowData[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.group, (counts.get(row.group) ?? 0) + 1);
  if (counts.size < 2) return rows.map(draw);
  let group: string | null = null;
  return rows.flatMap((row) => {
    const head: MatrixGroupRow[] = row.group === group ? [] : [{ type: 'group', key: `group ${row.group}`, name: `${name(row.group)} ${counts.get(row.group) ?? 0}` }];
    group = row.group;
    return [...head, draw(row)];
  });
}

/** The year whose calendar is out of reach, when a column shown lies beyond it. */
export function yearAhead(periods: OverviewMatrix['periods'], today: string): string | null {
  const beyond = periods.find((period) => period.startOn.slice(0, 4) > today.slice(0, 4));
  return beyond === undefined ? null : beyond.startOn.slice(0, 4);
}
