import type { ReactNode } from 'react';
import { SelectRow } from './select-box';
import type { Column, PageTableProps } from './page-table.types';

/** On a phone a table is a list: the title column leads, the rest follows as label and value. */
export function PhoneList<Row>(props: PageTableProps<Row>) {
  return (
    <ul className="lx-list" aria-label={props.label}>
      {props.rows.map((row) => {
        const key = props.rowKey(row);
        return (
          <li
            key={key}
            className={`${props.currentKey === key ? 'current' : ''} ${props.selection === undefined ? '' : 'pickable'}`}
          >
            {props.selection === undefined ? null : (
              <SelectRow
                rowKey={key}
                selection={props.selection}
                label={props.labels.selectRow(props.selection.name(row))}
              />
            )}
            {props.renderPhone === undefined ? <Item {...props} row={row} /> : props.renderPhone(row)}
          </li>
        );
      })}
    </ul>
  );
}

/** What a table shows as an empty cell is left out of a list. */
const NOTHING: readonly ReactNode[] = [null, undefined, false, '', '—'];

function Item<Row>({ columns, row, onRowClick }: PageTableProps<Row> & { row: Row }) {
  const shown = columns.filter((column) => column.phone !== 'hide').map((column) => ({ column, value: column.render(row) }));
  const of = (...places: readonly Column<Row>['phone'][]) => shown.filter(({ column }) => places.includes(column.phone));
  const verbs = of('verb').filter(({ value }) => !NOTHING.includes(value));
  const handleClick = (event: React.MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, input, label') !== null) return;
    onRowClick?.(row);
  };
  return (
    <div className={verbs.length === 0 ? '' : 'with-verb'} onClick={handleClick}>
      <div>
        {of('title').map(({ column, value }) => (
          <div key={column.key} className="main">
            {value}
          </div>
        ))}
        <dl className="cells">
          {of('plain', undefined)
            .filter(({ value }) => !NOTHING.includes(value))
            .map(({ column, value }) => (
              <div key={column.key}>
                <dt className={column.phone === 'plain' ? 'lx-sr' : ''}>{column.head}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </div>
      {verbs.map(({ column, value }) => (
        <div key={column.key} className="verb">
          {value}
        </div>
      ))}
    </div>
  );
}
