import { useEffect, useState, type RefObject } from 'react';
import { cardSelector, spanSelector } from './selectors';

interface Ends {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

const inside = (y: number, frame: DOMRect): boolean => y >= frame.top && y <= frame.bottom;

function measure(root: HTMLElement, id: string): Ends | null {
  const card = root.querySelector(cardSelector(id));
  const sentence = [...root.querySelectorAll(spanSelector(id))].at(-1);
  const cardFrame = card?.closest('.scroller')?.getBoundingClientRect();
  const noticePane = sentence?.closest('.scroller')?.getBoundingClientRect();
  if (card == null || sentence === undefined || cardFrame === undefined || noticePane === undefined) return null;
  const origin = root.getBoundingClientRect();
  const text = [...sentence.getClientRects()].at(-1);
  const box = card.getBoundingClientRect();
  const toY = box.top + 20;
  if (text === undefined || !inside(text.bottom, noticePane) || !inside(toY, cardFrame)) return null;
  const paragraph = sentence.closest('p')?.getBoundingClientRect();
  return {
    from: { x: (paragraph?.right ?? text.right) - origin.left + 2, y: text.bottom - origin.top },
    to: { x: box.left - origin.left, y: toY - origin.top },
  };
}

/** Across, along the gutter, across: with small round corners. */
export function connectorPath({ from, to }: Ends): string {
  const gutter = from.x + (to.x - from.x) * 0.62;
  const turn = Math.min(6, Math.abs(to.y - from.y) / 2);
  const down = to.y > from.y ? 1 : -1;
  if (turn < 1) return `M${from.x} ${from.y}L${to.x} ${to.y}`;
  return [
    `M${from.x} ${from.y}H${gutter - turn}`,
    `Q${gutter} ${from.y} ${gutter} ${from.y + turn * down}V${to.y - turn * down}`,
    `Q${gutter} ${to.y} ${gutter + turn} ${to.y}H${to.x}`,
  ].join('');
}

export function ConnectorLine({
  root,
  selectedId,
}: {
  root: RefObject<HTMLElement | null>;
  selectedId: string | undefined;
}) {
  const [ends, setEnds] = useState<Ends | null>(null);
  useEffect(() => {
    const box = root.current;
    if (box === null || selectedId === undefined) {
      setEnds(null);
      return undefined;
    }
    let frame = 0;
    const update = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setEnds(measure(box, selectedId)));
    };
    update();
    box.addEventListener('scroll', update, { capture: true, passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(box);
    for (const pane of box.querySelectorAll('.scroller > *')) observer.observe(pane);
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener('scroll', update, { capture: true });
      observer.disconnect();
    };
  }, [root, selectedId]);
  if (ends === null) return null;
  return (
    <svg aria-hidden="true">
      <path d={connectorPath(ends)} />
      <circle cx={ends.to.x} cy={ends.to.y} r="3" />
    </svg>
  );
}
