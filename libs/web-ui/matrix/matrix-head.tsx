import { phaseClass } from './matrix-row';
import type { MatrixLabels, MatrixPeriod, MatrixTotal } from './matrix.types';

interface YearSpan {
  year: string;
  key: string;
  span: number;
}

export function yearSpans(periods: readonly MatrixPeriod[]): readonly YearSpan[] {
  const spans: YearSpan[] = [];
  for (const period of periods) {
    const last = spans.at(-1);
    if (last !== undefined && last.year === period.year) last.span += 1;
    else spans.push({ year: period.year, key: period.key, span: 1 });
  }
  return spans;
}

function MonthLabel({ period }: { period: MatrixPeriod }) {
  return (
    <>
      {period.label}
      {period.locked === undefined ? null : <LockMark label={period.locked} />}
    </>
  );
}

function LockMark({ label }: { label: string }) {
  return (
    <svg className="lock" viewBox="0 0 10 12" role="img" aria-label={label}>
      <title>{label}</title>
      <path d="M1 5h8v6H1zM3 5V3.4a2 2 0 0 1 4 0V5" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}

export function MatrixHead({
  periods,
  labels,
  phone,
}: {
  periods: readonly MatrixPeriod[];
  labels: MatrixLabels;
  phone: boolean;
}) {
  const rowSpan = phone ? {} : { rowSpan: 2 };
  const unit = (
    <th scope="col" className="unit" {...rowSpan}>
      {labels.unit}
    </th>
  );
  const tail = (
    <th scope="col" className="tail" {...rowSpan}>
      {labels.tail}
    </th>
  );
  return (
    <thead>
      {phone ? null : (
        <tr className="y">
          {unit}
          {yearSpans(periods).map((span, index) => (
            <th key={span.key} scope="colgroup" colSpan={span.span} className={index === 0 ? 'year' : 'year yl'}>
              {span.span === 1 ? (span.year.match(/\d+/)?.[0] ?? span.year) : span.year}
            </th>
          ))}
          {tail}
        </tr>
      )}
      <tr className="m">
        {phone ? unit : null}
        {periods.map((period, index) => (
          <th
            key={period.key}
            scope="col"
            className={phaseClass(period, periods[index - 1])}
            aria-current={period.phase === 'current' ? 'date' : undefined}
          >
            <MonthLabel period={period} />
          </th>
        ))}
        {phone ? tail : null}
      </tr>
    </thead>
  );
}

export interface MatrixTotalsProps {
  totals: readonly MatrixTotal[];
  periods: readonly MatrixPeriod[];
  shown: readonly number[];
}

/** Under a double rule; the caller puts 应报 first. */
export function MatrixTotals({ totals, periods, shown }: MatrixTotalsProps) {
  return (
    <tfoot>
      {totals.map((total, row) => (
        <tr key={total.key} className={row === 0 ? 'first' : ''}>
          <th scope="row" className="unit">
            {total.name}
          </th>
          {shown.map((at, column) => {
            const period = periods[at];
            const value = total.values[at] ?? null;
            const hot = total.hot === true && value !== null && value > 0 ? 'hot' : '';
            return (
              <td
                key={at}
                className={`${period === undefined ? '' : phaseClass(period, periods[shown[column - 1] ?? -1])} ${hot}`}
              >
                {value}
              </td>
            );
          })}
          <td className="tail">{total.tail}</td>
        </tr>
      ))}
    </tfoot>
  );
}
