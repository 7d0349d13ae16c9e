import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface MenuItem {
  key: string;
  label: ReactNode;
  aid?: ReactNode | undefined;
  /** Set for choices: the chosen one is true. */
  checked?: boolean | undefined;
  onSelect: () => void;
}

export interface MenuButtonProps {
  /** Spoken name of the button, where its content is not enough. */
  label?: string | undefined;
  className?: string | undefined;
  /** What the button shows. */
  children: ReactNode;
  head?: ReactNode | undefined;
  items: readonly MenuItem[];
  align?: 'start' | 'end' | undefined;
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A button with a list below it: arrow keys walk, Escape gives the focus back. */
export function MenuButton({ label, className, children, head, items, align = 'start' }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useOutside(root, open, () => setOpen(false));
  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('[aria-checked="true"], [role^="menuitem"]')?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape' || event.key === 'Tab') close();
    const step = STEP[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    <div ref={root} className={align === 'end' ? 'lx-menu end' : 'lx-menu'} onKeyDown={handleKey}>
      <button
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open ? (
        <div className="list">
          {head === undefined ? null : <div className="head">{head}</div>}
          <MenuItems items={items} onDone={close} />
        </div>
      ) : null}
    </div>
  );
}

function MenuItems({ items, onDone }: { items: readonly MenuItem[]; onDone: () => void }) {
  return (
    <div role="menu">
      {items.map((item) => {
        const handleClick = () => {
          onDone();
          item.onSelect();
        };
        return (
          <button
            key={item.key}
            type="button"
            tabIndex={-1}
            className="item"
            role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={item.checked}
            onClick={handleClick}
          >
            {item.label}
            {item.aid === undefined ? null : <small>{item.aid}</small>}
          </button>
        );
      })}
    </div>
  );
}

function useOutside(root: React.RefObject<HTMLElement | null>, active: boolean, onOutside: () => void): void {
  const latest = useRef(onOutside);
  useEffect(() => {
    latest.current = onOutside;
  });
  useEffect(() => {
    if (!active) return undefined;
    const handle = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) latest.current();
    };
    document.addEventListener('pointerdown', handle);
    return () => document.removeEventListener('pointerdown', handle);
  }, [active, root]);
}
