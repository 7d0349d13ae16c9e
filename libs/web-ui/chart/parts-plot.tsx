import { useId } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { PartsChartProps } from './parts-chart';

const EDGES = ['var(--accent)', 'var(--amber)', 'var(--red)'];
const WORDS = ['var(--on-accent)', 'var(--ink)', 'var(--ink)'];
/** A long name is cut in the picture; the table has it whole. */
const MOST = 10;
const short = (name: string): string => (name.length > MOST ? `${name.slice(0, MOST - 1)}…` : name);
const numberOf = (value: unknown): string => (typeof value === 'number' && value > 0 ? String(value) : '');

/** Told apart without colour too: full, hatched, empty with a line. */
export function PartsPlot({ rows, series, label }: PartsChartProps) {
  const hatch = useId();
  const data = rows.map(({ name, values }) => ({ name, ...Object.fromEntries(values.map((value, at) => [`v${String(at)}`, value])) }));
  const fills = ['var(--accent)', `url(#${hatch})`, 'var(--surface)'];
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={data} layout="vertical" margin={{ top: 0, right: 16, bottom: 0, left: 0 }} barCategoryGap="25%" accessibilityLayer title={label}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--surface)" />
            <line x1="0" y1="0" x2="0" y2="6" stroke="var(--amber)" strokeWidth="3" />
          </pattern>
        </defs>
        <XAxis type="number" hide />
        <YAxis type="category" dataKey="name" width={132} tickFormatter={short} tick={{ fontSize: 12, fill: 'var(--ink-2)' }} tickLine={false} axisLine={{ stroke: 'var(--rule)' }} interval={0} />
        {series.map((name, at) => (
          <Bar key={name} dataKey={`v${String(at)}`} name={name} stackId="all" isAnimationActive={false} fill={fills[at] ?? 'var(--bar)'} stroke={EDGES[at] ?? 'var(--bar)'}>
            <LabelList dataKey={`v${String(at)}`} position="center" formatter={numberOf} fill={WORDS[at] ?? 'var(--ink)'} fontSize={12} fontWeight={600} {...(at === 1 ? { stroke: 'var(--surface)', strokeWidth: 4, paintOrder: 'stroke' } : {})} />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
