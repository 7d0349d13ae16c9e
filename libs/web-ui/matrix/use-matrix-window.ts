import { useCallback, useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { remPixels } from '../state/hooks';
import { rowOffsets, rowWindow, type RowWindow } from './matrix-layout';
import type { MatrixRowData } from './matrix.types';

/** Row and group heights of tokens.css, in rem. */
const HEIGHTS = { desk: [2.6, 2.4], phone: [4.4, 3.2] } as const;
const FIRST_HEIGHT = 800;

export interface MatrixWindow extends RowWindow {
  before: number;
  after: number;
  /** Brings a row into sight below the sticky head. */
  reveal: (row: number) => void;
}

export function useMatrixWindow(
  rows: readonly MatrixRowData[],
  wrap: RefObject<HTMLDivElement | null>,
  windowed: boolean,
  phone: boolean,
): MatrixWindow {
  const [scale, setScale] = useState(10);
  useLayoutEffect(() => setScale(remPixels()), []);
  const [row, group] = phone ? HEIGHTS.phone : HEIGHTS.desk;
  const offsets = useMemo(() => rowOffsets(rows, row * scale, group * scale), [rows, row, group, scale]);
  const [shown, setShown] = useState<RowWindow>(() => rowWindow(offsets, 0, FIRST_HEIGHT));
  useEffect(() => {
    const box = wrap.current;
    if (box === null || !windowed) return undefined;
    const update = () => {
      const next = rowWindow(offsets, box.scrollTop, box.clientHeight || FIRST_HEIGHT);
      setShown((old) => (old.start === next.start && old.end === next.end ? old : next));
    };
    update();
    box.addEventListener('scroll', update, { passive: true });
    return () => box.removeEventListener('scroll', update);
  }, [offsets, windowed, wrap]);
  const reveal = useCallback(
    (index: number) => {
      const box = wrap.current;
      if (box === null || !windowed) return;
      const head = box.querySelector('thead')?.clientHeight ?? 0;
      const foot = box.querySelector('tfoot')?.clientHeight ?? 0;
      const top = offsets[index] ?? 0;
      const bottom = offsets[index + 1] ?? top;
      if (top < box.scrollTop) box.scrollTop = top;
      else if (bottom > box.scrollTop + box.clientHeight - head - foot)
        box.scrollTop = bottom - box.clientHeight + head + foot;
      setShown(rowWindow(offsets, box.scrollTop, box.clientHeight || FIRST_HEIGHT));
    },
    [offsets, windowed, wrap],
  );
  const all = { start: 0, end: rows.length };
  const { start, end } = windowed
    ? { start: Math.min(shown.start, rows.length), end: Math.min(shown.end, rows.length) }
    : all;
  const total = offsets.at(-1) ?? 0;
  return { start, end, before: offsets[start] ?? 0, after: total - (offsets[end] ?? total), reveal };
}

/** Whether the table is wider than its sheet: only then the unit column sticks, since every sticky cell costs a layer while scrolling. */
export function useSlides(wrap: RefObject<HTMLDivElement | null>, columns: number): boolean {
  const [slides, setSlides] = useState(false);
  useLayoutEffect(() => {
    const box = wrap.current;
    const table = box?.firstElementChild;
    if (box === null || !(table instanceof HTMLElement)) return undefined;
    const measure = () => setSlides(table.offsetWidth > box.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [wrap, columns]);
  return slides;
}
