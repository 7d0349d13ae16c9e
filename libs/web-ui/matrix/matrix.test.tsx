import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { stubBrowser } from '../testing/browser-stubs';
import { Matrix } from './matrix';
import type { MatrixPeriod, MatrixRowData } from './matrix.types';

const periods: MatrixPeriod[] = Array.from({ length: 6 }, (_, index) => ({
  key: `p${index}`,
  label: `${index + 1}月`,
  year: '2026年',
  phase: index === 4 ? 'current' : index > 4 ? 'future' : 'past',
}));
const labels = { matrix: '责任矩阵', unit: '单位', tail: '按时/应报', close: '关闭' };
const unit = (name: string, late = -1): MatrixRowData => ({
  type: 'unit',
  key: name,
  name,
  tail: '6/6',
  cells: periods.map((period, index) => ({
    light: index === late ? 'overdue' : 'accepted',
    count: index === late ? 2 : undefined,
    label: `${name} ${period.label} ${index === late ? '逾期，2件未报' : '已收'}`,
  })),
});
const rows: MatrixRowData[] = [
  { type: 'group', key: 'g', name: '市直部门 2' },
  unit('甲局', 2),
  { type: 'sentence', key: 's', name: '乙局', light: 'unset', sentence: '未定频次' },
  unit('丙局'),
];
const show = () =>
  render(
    <Matrix periods={periods} rows={rows} labels={labels} renderPopover={({ cell }) => <p>详情 {cell.label}</p>} />,
  );

describe('the matrix', () => {
  beforeEach(() => stubBrowser());
  afterEach(cleanup);

  it('says every light in words and writes the missing reports into the red square', () => {
    show();
    const cell = screen.getByLabelText('甲局 3月 逾期，2件未报');
    expect(cell.textContent).toBe('2');
    expect(cell.title).toBe('甲局 3月 逾期，2件未报');
  });

  it('takes the tab key in one cell only', () => {
    const { container } = show();
    expect(container.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
  });

  it('walks by arrows, over group rows and through a sentence row without losing its column', () => {
    show();
    const cell = screen.getByLabelText('甲局 3月 逾期，2件未报');
    fireEvent.click(cell);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    cell.focus();
    fireEvent.keyDown(cell, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('未定频次');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('丙局 3月 已收');
    fireEvent.keyDown(document.activeElement as Element, { key: 'Home' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('丙局 1月 已收');
  });

  it('opens on Enter, closes on Escape, and gives the focus back', () => {
    show();
    const cell = screen.getByLabelText('丙局 2月 已收');
    cell.focus();
    fireEvent.keyDown(cell, { key: 'Enter' });
    expect(screen.getByRole('dialog').textContent).toContain('详情 丙局 2月 已收');
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(cell);
  });

  it('shows four periods on a phone', () => {
    stubBrowser({ phone: true });
    show();
    expect(screen.queryByText('1月')).toBeNull();
    expect(screen.getByText('5月')).toBeTruthy();
  });

  it('keeps of 2,000 rows only those in sight in the page, and follows the keyboard', () => {
    const many = Array.from({ length: 2000 }, (_, index) => unit(`第${index}号`));
    const { container } = render(<Matrix periods={periods} rows={many} labels={labels} />);
    expect(container.querySelectorAll('tbody tr.u').length).toBeLessThan(80);
    const first = screen.getByLabelText('第0号 1月 已收');
    first.focus();
    fireEvent.keyDown(first, { key: 'End', ctrlKey: true });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('第1999号 6月 已收');
    expect(container.querySelectorAll('tbody tr.u').length).toBeLessThan(80);
  });
});
