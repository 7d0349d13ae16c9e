import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import type { TrendChartProps, TrendRow } from './trend.types';

const TrendPlot = lazy(() => import('./trend-plot').then((module) => ({ default: module.TrendPlot })));

/** On-time rate by period. The figures stand below the axis as a table, so the picture is never the only way to them; the drawing library loads when the picture comes near the screen. */
export function TrendChart(props: TrendChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const near = useNear(box);
  return (
    <div className="lx-trend">
      <div ref={box} className="plot">
        {near ? (
          <Suspense fallback={null}>
            <TrendPlot {...props} />
          </Suspense>
        ) : null}
      </div>
      <TrendTable {...props} />
    </div>
  );
}

function useNear(box: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (near || box.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setNear(true);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [near, box]);
  return near;
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
