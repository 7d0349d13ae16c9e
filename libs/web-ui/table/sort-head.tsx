import type { Column, Sort } from './page-table.types';

const ARIA = { asc: 'ascending', desc: 'descending' } as const;

export interface SortHeadProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

export function SortHead<Row>({ column, sort, onSort }: SortHeadProps<Row>) {
  const align = column.align ?? '';
  const width = column.width === undefined ? {} : { style: { width: column.width } };
  if (column.sortable !== true || onSort === undefined) {
    return (
      <th scope="col" className={align} {...width}>
        {column.head}
      </th>
    );
  }
  const active = sort?.key === column.key ? sort.direction : undefined;
  const handleSort = () => onSort({ key: column.key, direction: active === 'asc' ? 'desc' : 'asc' });
  return (
    <th scope="col" className={align} aria-sort={active === undefined ? 'none' : ARIA[active]} {...width}>
      <button type="button" className="sort" onClick={handleSort}>
        {column.head}
        <svg viewBox="0 0 8 12" aria-hidden="true" fill="currentColor">
          <path className={active === 'asc' ? '' : 'dim'} d="M4 0 7.5 5H.5Z" />
          <path className={active === 'desc' ? '' : 'dim'} d="M4 12 .5 7h7Z" />
        </svg>
      </button>
    </th>
  );
}
