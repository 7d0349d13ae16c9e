import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { EmptyState, ErrorState } from '../state/states';
import { stubBrowser } from '../testing/browser-stubs';
import { PageTable } from './page-table';
import { pageNumbers } from './pager';
import type { Column, PageTableProps } from './page-table.types';

interface Row {
  id: string;
  name: string;
  count: number;
}
const rows: Row[] = [
  { id: '1', name: '甲局', count: 3 },
  { id: '2', name: '乙局', count: 5 },
];
const columns: Column<Row>[] = [
  { key: 'name', head: '单位', render: (row) => row.name, sortable: true, phone: 'title' },
  { key: 'count', head: '件数', render: (row) => row.count, align: 'right' },
];
const labels = {
  total: (total: number) => `共${total}项`,
  previous: '上一页',
  next: '下一页',
  page: (page: number) => `第${page}页`,
  selectRow: (name: string) => `选择${name}`,
  selectAll: '全选本页',
  loading: '正在读取',
};
const show = (more: Partial<PageTableProps<Row>> = {}) =>
  render(
    <PageTable
      label="单位"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      labels={labels}
      empty={<EmptyState fact="没有单位" />}
      {...more}
    />,
  );

describe('the ledger', () => {
  beforeEach(() => stubBrowser());
  afterEach(cleanup);

  it('asks for the other direction when a sorted head is pressed', () => {
    const onSort = jest.fn();
    show({ sort: { key: 'name', direction: 'asc' }, onSort });
    expect(screen.getByRole('columnheader', { name: '单位' }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: '单位' }));
    expect(onSort).toHaveBeenCalledWith({ key: 'name', direction: 'desc' });
  });

  it('selects rows and the whole page', () => {
    const onChange = jest.fn();
    show({ selection: { keys: new Set(['1']), onChange, name: (row) => row.name } });
    fireEvent.click(screen.getByLabelText('选择乙局'));
    expect(onChange).toHaveBeenLastCalledWith(new Set(['1', '2']));
    fireEvent.click(screen.getByLabelText('全选本页'));
    expect(onChange).toHaveBeenLastCalledWith(new Set(['1', '2']));
  });

  it('pages by offset', () => {
    const onPage = jest.fn();
    show({ page: { limit: 20, offset: 20, total: 246 }, onPage });
    fireEvent.click(screen.getByLabelText('第13页'));
    expect(onPage).toHaveBeenCalledWith(240);
    expect(screen.getByText('共246项')).toBeTruthy();
  });

  it('says what is the matter in place of rows', () => {
    show({ rows: [] });
    expect(screen.getByText('没有单位')).toBeTruthy();
    show({ rows: [], error: <ErrorState what="没有读到" /> });
    expect(screen.getByRole('alert').textContent).toContain('没有读到');
  });

  it('is a list on a phone', () => {
    stubBrowser({ phone: true });
    show();
    expect(screen.queryByRole('table')).toBeNull();
    expect(within(screen.getByRole('list', { name: '单位' })).getAllByRole('listitem')).toHaveLength(2);
  });
});

describe('page numbers', () => {
  it('show first, last and neighbours', () => {
    expect(pageNumbers(1, 1)).toEqual([1]);
    expect(pageNumbers(3, 13)).toEqual([1, 2, 3, 4, null, 13]);
    expect(pageNumbers(7, 13)).toEqual([1, null, 6, 7, 8, null, 13]);
  });
});
