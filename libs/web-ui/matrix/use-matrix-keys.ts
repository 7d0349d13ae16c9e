import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { firstSpot, moveSpot, type Spot } from './matrix-layout';
import type { MatrixRowData } from './matrix.types';
import type { MatrixWindow } from './use-matrix-window';

export interface MatrixKeys {
  tab: Spot;
  open: (Spot & { anchor: Element }) | null;
  close: () => void;
  handleKeyDown: (event: KeyboardEvent) => void;
  handleClick: (event: MouseEvent) => void;
}

const spotOf = (target: EventTarget | null): { spot: Spot; cell: HTMLElement } | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  if (cell === null) return null;
  return { cell, spot: { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } };
};

const cellAt = (wrap: HTMLElement | null, rows: readonly MatrixRowData[], spot: Spot): HTMLElement | null => {
  const column = rows[spot.row]?.type === 'sentence' ? 0 : spot.column;
  return wrap?.querySelector<HTMLElement>(`td[data-row="${spot.row}"][data-column="${column}"]`) ?? null;
};

/** One cell takes the tab key; arrows move it, Enter or click opens, the popover gives the focus back. */
export function useMatrixKeys(
  rows: readonly MatrixRowData[],
  columns: number,
  wrap: RefObject<HTMLDivElement | null>,
  view: MatrixWindow,
): MatrixKeys {
  const [spot, setSpot] = useState<Spot | null>(null);
  const [open, setOpen] = useState<MatrixKeys['open']>(null);
  const wanted = useRef(false);
  const inView = spot !== null && spot.row >= view.start && spot.row < view.end;
  const tab = inView
    ? { row: spot.row, column: Math.min(spot.column, columns - 1) }
    : firstSpot(rows, view.start, columns);

  useEffect(() => {
    if (!wanted.current || spot === null) return;
    wanted.current = false;
    cellAt(wrap.current, rows, spot)?.focus({ preventScroll: false });
  }, [spot, rows, wrap]);

  const openAt = (at: Spot, anchor: Element) => {
    if (rows[at.row]?.type === 'unit') setOpen({ ...at, anchor });
  };
  const close = useCallback(() => {
    setOpen(null);
    if (spot !== null) cellAt(wrap.current, rows, spot)?.focus({ preventScroll: true });
  }, [rows, spot, wrap]);

  const handleKeyDown = (event: KeyboardEvent) => {
    const hit = spotOf(event.target);
    if (hit === null || hit.cell !== event.target) return;
    const from = { row: hit.spot.row, column: rows[hit.spot.row]?.type === 'sentence' ? tab.column : hit.spot.column };
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      setSpot(from);
      openAt(from, hit.cell);
      return;
    }
    const next = moveSpot(rows, columns, from, event.key, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    wanted.current = true;
    view.reveal(next.row);
    setSpot({ ...next });
  };
  const handleClick = (event: MouseEvent) => {
    const hit = spotOf(event.target);
    if (hit === null || (event.target instanceof Element && event.target.closest('a, button') !== null)) return;
    setSpot(hit.spot);
    openAt(hit.spot, hit.cell);
  };
  return { tab, open, close, handleKeyDown, handleClick };
}
