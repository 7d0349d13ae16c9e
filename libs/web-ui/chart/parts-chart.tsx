import { lazy, Suspense } from 'react';

const PartsPlot = lazy(() => import('./parts-plot').then((module) => ({ default: module.PartsPlot })));

export interface PartsRow {
  name: string;
  /** One number a series; they add up to the bar. */
  values: readonly number[];
}

export interface PartsChartProps {
  rows: readonly PartsRow[];
  /** What the parts are: at most three. */
  series: readonly string[];
  label: string;
}

/** Bars that add up, one a row. The page has the numbers as a table too: the picture is never the only way to them. */
export function PartsChart(props: PartsChartProps) {
  const { rows, series, label } = props;
  return (
    <figure className="lx-trend lx-parts" aria-label={label}>
      <ul className="keys" aria-hidden="true">
        {series.map((name, at) => (
          <li key={name}>
            <span className={`key p${String(at)}`} />
            {name}
          </li>
        ))}
      </ul>
      <div className="plot" style={{ height: `${String(Math.max(8, rows.length * 3.2 + 1))}rem` }}>
        <Suspense fallback={null}>
          <PartsPlot {...props} />
        </Suspense>
      </div>
    </figure>
  );
}
