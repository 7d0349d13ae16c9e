import { lazy, Suspense } from 'react';
import type { FigureRow } from './figure-points';

const FigurePlot = lazy(() => import('./figure-plot').then((module) => ({ default: module.FigurePlot })));

export interface FigureChartProps {
  /** Oldest first. */
  rows: readonly FigureRow[];
  /** Drawn dashed. */
  target?: number | null | undefined;
  say: (value: number) => string;
  labels: { chart: string; target: string };
}

/** Figures over time. The page has them as a table too: the picture is never the only way to them. */
export function FigureChart(props: FigureChartProps) {
  return (
    <div className="lx-trend">
      <div className="plot">
        <Suspense fallback={null}>
          <FigurePlot {...props} />
        </Suspense>
      </div>
    </div>
  );
}
