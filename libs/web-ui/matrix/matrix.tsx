import { useMemo, useRef, type CSSProperties } from 'react';
import { Popover } from '../state/popover';
import { usePhone } from '../state/hooks';
import { periodsShown } from './matrix-layout';
import { MatrixHead, MatrixTotals } from './matrix-head';
import { MatrixRow } from './matrix-row';
import { useSlides, useMatrixWindow, type MatrixWindow } from './use-matrix-window';
import { useMatrixKeys, type MatrixKeys } from './use-matrix-keys';
import type { MatrixPeriod, MatrixProps } from './matrix.types';

/** The responsibility matrix: units by periods, a light in each cell, and the sentence that asks for it one key away. */
export function Matrix(props: MatrixProps) {
  const { periods, rows, totals, labels, phonePeriods = 4, windowFrom = 80 } = props;
  const wrap = useRef<HTMLDivElement>(null);
  const phone = usePhone();
  const windowed = rows.length >= windowFrom;
  const shown = useMemo(() => periodsShown(periods, phone, phonePeriods), [periods, phone, phonePeriods]);
  const heads = useMemo(
    () => shown.map((at) => periods[at]).filter((period): period is MatrixPeriod => period !== undefined),
    [shown, periods],
  );
  const view = useMatrixWindow(rows, wrap, windowed, phone);
  const slides = useSlides(wrap, shown.length);
  const keys = useMatrixKeys(rows, shown.length, wrap, view);
  const classes = ['lx-mx-wrap', windowed ? 'windowed' : '', slides ? 'slides' : '', windowed || slides ? '' : 'fits']
    .filter(Boolean)
    .join(' ');
  return (
    <div ref={wrap} className={classes}>
      <table
        className="lx-mx"
        role="grid"
        aria-label={labels.matrix}
        aria-rowcount={rows.length + 2 + (totals?.length ?? 0)}
        style={{ '--cols': shown.length } as CSSProperties}
        onKeyDown={keys.handleKeyDown}
        onClick={keys.handleClick}
      >
        <Columns count={shown.length} />
        <MatrixHead periods={heads} labels={labels} phone={phone} />
        <tbody>
          <Gap height={view.before} columns={shown.length} />
          <RowsInView {...props} view={view} keys={keys} shown={shown} />
          <Gap height={view.after} columns={shown.length} />
        </tbody>
        {totals === undefined ? null : <MatrixTotals totals={totals} periods={periods} shown={shown} />}
      </table>
      <OpenCell {...props} keys={keys} shown={shown} />
    </div>
  );
}

interface InViewProps extends MatrixProps {
  view: MatrixWindow;
  keys: MatrixKeys;
  shown: readonly number[];
}

function RowsInView({ rows, periods, renderPopover, view, keys, shown }: InViewProps) {
  return rows.slice(view.start, view.end).map((row, at) => {
    const index = view.start + at;
    return (
      <MatrixRow
        key={row.key}
        row={row}
        index={index}
        periods={periods}
        shown={shown}
        openable={renderPopover !== undefined}
        tabColumn={keys.tab.row === index ? keys.tab.column : null}
        openColumn={keys.open?.row === index ? keys.open.column : null}
      />
    );
  });
}

function Columns({ count }: { count: number }) {
  return (
    <colgroup>
      <col className="unit" />
      {Array.from({ length: count }, (_, index) => (
        <col key={index} className="cell" />
      ))}
      <col className="tail" />
    </colgroup>
  );
}

/** Stands for the rows that are not in the page. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="gap" aria-hidden="true">
      <td colSpan={columns + 2} style={{ height }} />
    </tr>
  );
}

function OpenCell({
  rows,
  periods,
  labels,
  renderPopover,
  keys,
  shown,
}: MatrixProps & { keys: MatrixKeys; shown: readonly number[] }) {
  if (keys.open === null || renderPopover === undefined) return null;
  const row = rows[keys.open.row];
  const at = shown[keys.open.column];
  const period = at === undefined ? undefined : periods[at];
  if (row?.type !== 'unit' || at === undefined || period === undefined) return null;
  const cell = row.cells[at];
  if (cell === undefined || cell.light === 'none') return null;
  const content = renderPopover({ row, period, cell, close: keys.close });
  if (content === null) return null;
  return (
    <Popover
      anchor={keys.open.anchor}
      label={`${row.name} ${period.year}${period.label} ${cell.label}`}
      closeLabel={labels.close}
      onClose={keys.close}
    >
      {content}
    </Popover>
  );
}
