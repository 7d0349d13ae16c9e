import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { axisFloor, trendPoints, type TrendPoint } from './trend-points';
import type { TrendChartProps } from './trend.types';

const TICK = { fontSize: 12, fill: 'var(--ink-3)' };
/** Width of the row heads of the table below, so that points stand over their columns. */
const HEAD = 36;

/** Straight, without animation: people compare points, they do not watch them arrive. */
const LINE = {
  type: 'linear',
  stroke: 'var(--accent)',
  strokeWidth: 2,
  isAnimationActive: false,
  connectNulls: true,
  activeDot: { r: 4 },
} as const;

interface DotProps {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: TrendPoint | undefined;
}

function Dot({ cx, cy, payload }: DotProps) {
  if (cx === undefined || cy === undefined || payload === undefined || payload.rate === null) return null;
  return (
    <g>
      <circle
        cx={cx}
        cy={cy}
        r={3}
        fill={payload.last ? 'var(--accent)' : 'var(--surface)'}
        stroke="var(--accent)"
        strokeWidth={1.5}
      />
      {payload.labelled ? (
        <text
          x={cx}
          y={payload.above ? cy - 10 : cy + 20}
          textAnchor="middle"
          fontSize={12}
          fontWeight={600}
          fill="var(--ink)"
        >
          {Math.round(payload.rate)}
        </text>
      ) : null}
    </g>
  );
}

function Tip({
  active,
  payload,
  labels,
}: {
  active?: boolean;
  payload?: readonly { payload?: TrendPoint }[];
  labels: TrendChartProps['labels'];
}) {
  const point = payload?.[0]?.payload;
  if (active !== true || point === undefined) return null;
  return (
    <div className="tip">
      <b>{point.name}</b>
      <div>
        {labels.onTime} {point.rate}% {point.onTime}/{point.expected} {labels.expected}
      </div>
      <div>
        {labels.late} {point.late} {labels.missing} {point.missing}
      </div>
    </div>
  );
}

const targetLabel = (value: string) => ({
  value,
  position: 'insideBottomRight' as const,
  fontSize: 12,
  fill: 'var(--ink-3)',
});

export function TrendPlot({ rows, target, labels }: TrendChartProps) {
  const points = trendPoints(rows);
  const floor = axisFloor(points.map(({ rate }) => rate));
  const ticks = Array.from({ length: (100 - floor) / 10 + 1 }, (_, index) => floor + index * 10);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={[...points]}
        margin={{ top: 20, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer
        title={labels.chart}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="label"
          tick={false}
          tickLine={false}
          height={8}
          axisLine={{ stroke: 'var(--rule)' }}
          scale="band"
        />
        <YAxis
          width={HEAD}
          domain={[floor, 100]}
          ticks={ticks}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          interval={0}
        />
        {target === undefined ? null : (
          <ReferenceLine
            y={target}
            stroke="var(--ink-3)"
            strokeDasharray="3 3"
            label={targetLabel(`${labels.target}${target}`)}
          />
        )}
        <Tooltip
          content={(tip) => <Tip active={tip.active} payload={tip.payload} labels={labels} />}
          cursor={{ stroke: 'var(--line-2)' }}
          isAnimationActive={false}
        />
        <Line dataKey="rate" {...LINE} dot={Dot} />
      </LineChart>
    </ResponsiveContainer>
  );
}
