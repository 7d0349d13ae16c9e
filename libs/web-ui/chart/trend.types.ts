export interface TrendRow {
  key: string;
  /** Short label under the axis, such as 10. */
  label: string;
  /** Spoken label, such as 2026年10月. */
  name: string;
  expected: number;
  onTime: number;
  late: number;
  missing: number;
}

export interface TrendChartProps {
  rows: readonly TrendRow[];
  /** Percent; drawn dashed. */
  target?: number | undefined;
  labels: {
    table: string;
    chart: string;
    period: string;
    expected: string;
    late: string;
    missing: string;
    onTime: string;
    target: string;
  };
}
