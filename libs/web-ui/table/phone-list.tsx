import { SelectRow } from './select-box';
import type { PageTableProps } from './page-table.types';

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

function Item<Row>({ columns, row, onRowClick }: PageTableProps<Row> & { row: Row }) {
  const shown = columns.filter((column) => column.phone !== 'hide');
  const titles = shown.filter((column) => column.phone === 'title');
  const handleClick = (event: React.MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, input, label') !== null) return;
    onRowClick?.(row);
  };
  return (
    <div onClick={handleClick}>
      {titles.map((column) => (
        <div key={column.key} className="main">
          {column.render(row)}
        </div>
      ))}
      <dl className="cells">
        {shown
          .filter((column) => column.phone !== 'title')
          .map((column) => (
            <div key={column.key}>
              <dt className={column.phone === 'plain' ? 'lx-sr' : ''}>{column.head}</dt>
              <dd>{column.render(row)}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
