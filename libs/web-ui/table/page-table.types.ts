import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  head: ReactNode;
  render: (row: Row) => ReactNode;
  align?: 'left' | 'right' | 'center' | undefined;
  /** CSS width of the column, such as '12rem'. */
  width?: string | undefined;
  sortable?: boolean | undefined;
  nowrap?: boolean | undefined;
  /** On a phone each row is a list item: `title` first and bold, `verb` at the right, `hide` left out, the rest as label and value. */
  phone?: 'title' | 'verb' | 'plain' | 'hide' | undefined;
}

export interface Sort {
  key: string;
  direction: 'asc' | 'desc';
}

export interface PageState {
  limit: number;
  offset: number;
  total: number;
}

export interface PageTableLabels {
  total: (total: number) => string;
  previous: string;
  next: string;
  page: (page: number) => string;
  selectRow: (name: string) => string;
  selectAll: string;
  loading: string;
}

export interface Selection<Row> {
  keys: ReadonlySet<string>;
  onChange: (keys: ReadonlySet<string>) => void;
  /** Name of the row, for the checkbox's spoken label. */
  name: (row: Row) => string;
}

export interface PageTableProps<Row> {
  /** Spoken name of the table. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  labels: PageTableLabels;
  loading?: boolean | undefined;
  /** Shown instead of rows: what failed, what is kept, what to do. */
  error?: ReactNode | undefined;
  /** Shown when there are no rows: one fact, one line of what to do, one button. */
  empty: ReactNode;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  page?: PageState | undefined;
  onPage?: ((offset: number) => void) | undefined;
  selection?: Selection<Row> | undefined;
  /** Row that is open beside the table. */
  currentKey?: string | undefined;
  onRowClick?: ((row: Row) => void) | undefined;
  /** Group heading above a row; written when it differs from the row before. */
  groupOf?: ((row: Row) => string) | undefined;
  /** Replaces the generated phone item. */
  renderPhone?: ((row: Row) => ReactNode) | undefined;
  /** Beside the pager: 导出 and the like. */
  footer?: ReactNode | undefined;
}
