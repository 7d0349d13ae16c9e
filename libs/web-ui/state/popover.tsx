import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { createPortal } from 'react-dom';

export interface PopoverProps {
  /** Element it belongs to. */
  anchor: Element;
  label: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

const GAP = 6;
const EDGE = 8;

/** Below the anchor, above it where there is no room, never over the screen's edge. */
export function placeBeside(
  anchor: DOMRect,
  width: number,
  height: number,
  screen: { width: number; height: number },
): { left: number; top: number } {
  const below = anchor.bottom + GAP;
  const top = below + height + EDGE <= screen.height ? below : Math.max(EDGE, anchor.top - GAP - height);
  const left = Math.min(Math.max(EDGE, anchor.left + anchor.width / 2 - width), screen.width - width - EDGE);
  return { left: Math.max(EDGE, left), top };
}

export function Popover({ anchor, label, closeLabel, onClose, children }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const place = usePlace(box, anchor, children);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [anchor]);
  useEffect(() => {
    const handlePointer = (event: PointerEvent) => {
      if (!(event.target instanceof Node) || box.current?.contains(event.target) || anchor.contains(event.target))
        return;
      onClose();
    };
    document.addEventListener('pointerdown', handlePointer);
    return () => document.removeEventListener('pointerdown', handlePointer);
  }, [anchor, onClose]);
  const handleKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };
  return createPortal(
    <div
      ref={box}
      className="lx-pop"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      style={place}
      onKeyDown={handleKeyDown}
    >
      <button type="button" className="lx-close" aria-label={closeLabel} onClick={onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true" stroke="currentColor" strokeWidth="1.4">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
      {children}
    </div>,
    document.body,
  );
}

function usePlace(
  box: RefObject<HTMLDivElement | null>,
  anchor: Element,
  content: ReactNode,
): { left: number; top: number } {
  const [place, setPlace] = useState<{ left: number; top: number }>({ left: -9999, top: 0 });
  useLayoutEffect(() => {
    const update = () => {
      const pop = box.current;
      if (pop === null) return;
      const screen = { width: window.innerWidth, height: window.innerHeight };
      setPlace(placeBeside(anchor.getBoundingClientRect(), pop.offsetWidth, pop.offsetHeight, screen));
    };
    update();
    window.addEventListener('scroll', update, { capture: true, passive: true });
    window.addEventListener('resize', update);
    return () => {
      window.removeEventListener('scroll', update, { capture: true });
      window.removeEventListener('resize', update);
    };
  }, [box, anchor, content]);
  return place;
}
