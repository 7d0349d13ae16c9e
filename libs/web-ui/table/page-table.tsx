import { useDelayed, usePhone } from '../state/hooks';
import { SkeletonList, SkeletonRows } from '../state/skeleton';
import { Pager } from './pager';
import { PhoneList } from './phone-list';
import { SelectAll, SelectRow } from './select-box';
import { SortHead } from './sort-head';
import type { PageTableProps } from './page-table.types';

/** The ledger: sorting and paging by props, selection, and its own empty, error and loading states (look.md §5). */
export function PageTable<Row>(props: PageTableProps<Row>) {
  const phone = usePhone();
  const waiting = useDelayed(props.loading === true && props.rows.length === 0);
  const nothing = props.rows.length === 0 && props.loading !== true;
  return (
    <div aria-busy={props.loading === true}>
      {props.error !== undefined ? props.error : null}
      {props.error === undefined && nothing ? props.empty : null}
      {(props.error !== undefined && props.rows.length === 0) || nothing ? null : phone ? (
        waiting ? (
          <SkeletonList label={props.labels.loading} />
        ) : (
          <PhoneList {...props} />
        )
      ) : (
        <LedgerTable {...props} waiting={waiting} />
      )}
      {props.page === undefined || nothing ? null : (
        <Pager page={props.page} onPage={props.onPage} labels={props.labels} footer={props.footer} />
      )}
    </div>
  );
}

function LedgerTable<Row>(props: PageTableProps<Row> & { waiting: boolean }) {
  const { columns, selection, labels, sort, onSort } = props;
  return (
    <div className="lx-scroll">
      <table className="lx-ledger" aria-label={props.label}>
        <thead>
          <tr>
            {selection === undefined ? null : (
              <th className="pick">
                <SelectAll rows={props.rows} rowKey={props.rowKey} selection={selection} label={labels.selectAll} />
              </th>
            )}
            {columns.map((column) => (
              <SortHead key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.waiting ? (
            <SkeletonRows columns={columns.length + (selection === undefined ? 0 : 1)} label={labels.loading} />
          ) : null}
          <Rows {...props} />
        </tbody>
      </table>
    </div>
  );
}

function Rows<Row>(props: PageTableProps<Row>) {
  const span = props.columns.length + (props.selection === undefined ? 0 : 1);
  return props.rows.map((row, index) => {
    const before = props.rows[index - 1];
    const group = props.groupOf?.(row);
    const headed = group !== undefined && (before === undefined || props.groupOf?.(before) !== group);
    return (
      <RowWithGroup key={props.rowKey(row)} group={headed ? group : undefined} span={span}>
        <LedgerRow row={row} {...props} />
      </RowWithGroup>
    );
  });
}

function RowWithGroup({
  group,
  span,
  children,
}: {
  group: string | undefined;
  span: number;
  children: React.ReactNode;
}) {
  return (
    <>
      {group === undefined ? null : (
        <tr className="group">
          <td colSpan={span}>{group}</td>
        </tr>
      )}
      {children}
    </>
  );
}

function LedgerRow<Row>({ row, ...props }: PageTableProps<Row> & { row: Row }) {
  const key = props.rowKey(row);
  const classes = [props.currentKey === key ? 'current' : '', props.onRowClick === undefined ? '' : 'clickable'];
  const handleClick = (event: React.MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, input, label') !== null) return;
    props.onRowClick?.(row);
  };
  return (
    <tr
      className={classes.filter(Boolean).join(' ')}
      aria-current={props.currentKey === key ? 'true' : undefined}
      onClick={handleClick}
    >
      {props.selection === undefined ? null : (
        <td className="pick">
          <SelectRow
            rowKey={key}
            selection={props.selection}
            label={props.labels.selectRow(props.selection.name(row))}
          />
        </td>
      )}
      {props.columns.map((column) => (
        <td
          key={column.key}
          className={`${column.align ?? ''} ${column.nowrap ? 'nowrap' : ''}`}
          {...(column.width === undefined ? {} : { style: { width: column.width } })}
        >
          {column.render(row)}
        </td>
      ))}
    </tr>
  );
}
