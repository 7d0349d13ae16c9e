import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { figurePoints, type FigurePoint } from './figure-points';
import type { FigureChartProps } from './figure-chart';

const TICK = { fontSize: 12, fill: 'var(--ink-3)' };

interface DotProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: FigurePoint | undefined;
  say: (value: number) => string;
}

/** Hollow while figures are missing; the last one filled. Only first, lowest, highest and last carry their number. */
function Dot({ cx, cy, payload, say }: DotProps) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.value === null) return null;
  return (
    <g>
      <circle cx={cx} cy={cy} r={3} fill={payload.last && payload.complete ? 'var(--accent)' : 'var(--surface)'} stroke="var(--accent)" strokeWidth={1.5} strokeDasharray={payload.complete ? '' : '2 2'} />
      {payload.labelled ? (
        <text x={cx} y={cy - 10} textAnchor="middle" fontSize={12} fontWeight={600} fill="var(--ink)">
          {say(payload.value)}
        </text>
      ) : null}
    </g>
  );
}

export function FigurePlot({ rows, target, say, labels }: FigureChartProps) {
  const points = figurePoints(rows);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={[...points]} margin={{ top: 24, right: 24, bottom: 0, left: 0 }} accessibilityLayer title={labels.chart}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="label" tick={TICK} tickLine={false} axisLine={{ stroke: 'var(--rule)' }} interval="preserveStartEnd" padding={{ left: 32, right: 32 }} />
        <YAxis width={56} tick={TICK} tickLine={false} axisLine={false} domain={['auto', 'auto']} tickFormatter={say} />
        {target == null ? null : <ReferenceLine y={target} stroke="var(--ink-3)" strokeDasharray="3 3" label={{ value: labels.target, position: 'insideBottomRight', fontSize: 12, fill: 'var(--ink-3)' }} />}
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--line-2)' }}
          content={({ active, payload }) => {
            const point = payload[0]?.payload as FigurePoint | undefined;
            return active && point !== undefined ? (
              <div className="tip">
                <b>{point.name}</b>
                <div>{point.said}</div>
              </div>
            ) : null;
          }}
        />
        <Line dataKey="value" type="linear" stroke="var(--accent)" strokeWidth={2} isAnimationActive={false} connectNulls activeDot={{ r: 4 }} dot={({ key, cx, cy, payload }) => <Dot key={key} cx={cx} cy={cy} payload={payload as FigurePoint} say={say} />} />
      </LineChart>
    </ResponsiveContainer>
  );
}
