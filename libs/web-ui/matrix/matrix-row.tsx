import { memo } from 'react';
import { LightShape } from '../light/light-shape';
import { CellLight } from './cell-light';
import type { MatrixPeriod, MatrixRowData, MatrixSentenceRow, MatrixUnitRow } from './matrix.types';

export interface MatrixRowProps {
  row: MatrixRowData;
  index: number;
  periods: readonly MatrixPeriod[];
  /** Indexes of the periods that are shown. */
  shown: readonly number[];
  /** Column that takes the tab key, none in other rows. */
  tabColumn: number | null;
  /** Column whose popover is open. */
  openColumn: number | null;
  openable: boolean;
}

export const phaseClass = (period: MatrixPeriod, before: MatrixPeriod | undefined): string => {
  const phase = period.phase === 'current' ? 'now' : period.phase === 'future' ? 'nxt' : '';
  return before !== undefined && before.year !== period.year ? `${phase} yl` : phase;
};

export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, index, shown } = props;
  if (row.type === 'group') {
    return (
      <tr className="g" aria-rowindex={index + 3}>
        <th scope="rowgroup" className="unit" colSpan={1}>
          {row.name}
        </th>
        <th className="rest" colSpan={shown.length + 1} aria-hidden="true" />
      </tr>
    );
  }
  return (
    <tr className={props.openColumn === null ? 'u' : 'u open'} aria-rowindex={index + 3}>
      <th scope="row" className="unit" title={row.name}>
        {row.head ?? row.name}
      </th>
      {row.type === 'sentence' ? <Sentence {...props} row={row} /> : <Cells {...props} row={row} />}
      <td className="tail">{row.tail}</td>
    </tr>
  );
});

function Sentence({ row, index, shown, tabColumn }: MatrixRowProps & { row: MatrixSentenceRow }) {
  return (
    <td className="said" colSpan={shown.length} data-row={index} data-column={0} tabIndex={tabColumn === null ? -1 : 0}>
      <span>
        <LightShape kind={row.light} />
        <span>{row.sentence}</span>
      </span>
    </td>
  );
}

function Cells({
  row,
  index,
  periods,
  shown,
  tabColumn,
  openColumn,
  openable,
}: MatrixRowProps & { row: MatrixUnitRow }) {
  return shown.map((at, column) => {
    const period = periods[at];
    const cell = row.cells[at];
    if (period === undefined || cell === undefined) return <td key={at} className="c" />;
    const can = openable && cell.light !== 'none';
    const classes = [
      'c',
      phaseClass(period, periods[shown[column - 1] ?? -1]),
      can ? 'can' : '',
      openColumn === column ? 'open' : '',
    ];
    return (
      <td
        key={period.key}
        className={classes.filter(Boolean).join(' ')}
        data-row={index}
        data-column={column}
        tabIndex={tabColumn === column ? 0 : -1}
        aria-label={cell.label}
        title={cell.label}
        aria-haspopup={can ? 'dialog' : undefined}
      >
        <CellLight kind={cell.light} digit={cell.count} />
      </td>
    );
  });
}
