import { lazy, Suspense } from 'react';
import type { TrendChartProps, TrendRow } from './trend.types';

const TrendPlot = lazy(() => import('./trend-plot').then((module) => ({ default: module.TrendPlot })));

/** On-time rate by period. The figures stand below the axis as a table, so the picture is never the only way to them; the drawing library loads after them. */
export function TrendChart(props: TrendChartProps) {
  return (
    <div className="lx-trend">
      <div className="plot">
        <Suspense fallback={null}>
          <TrendPlot {...props} />
        </Suspense>
      </div>
      <TrendTable {...props} />
    </div>
  );
}

function TrendTable({ rows, labels }: TrendChartProps) {
  const line = (name: string, value: (row: TrendRow) => number, hot = false) => (
    <tr>
      <th scope="row">{name}</th>
      {rows.map((row) => (
        <td key={row.key} className={hot && value(row) > 0 ? 'hot' : ''}>
          {value(row)}
        </td>
      ))}
    </tr>
  );
  return (
    <table aria-label={labels.table}>
      <thead>
        <tr>
          <th scope="row">{labels.period}</th>
          {rows.map((row) => (
            <th key={row.key} scope="col">
              <span className="lx-sr">{row.name}</span>
              <span aria-hidden="true">{row.label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {line(labels.expected, (row) => row.expected)}
        {line(labels.late, (row) => row.late)}
        {line(labels.missing, (row) => row.missing, true)}
      </tbody>
    </table>
  );
}
