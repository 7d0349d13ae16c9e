import { useEffect, useRef, type ReactNode } from 'react';
import { ConnectorLine } from './connector-line';
import { cardSelector, spanSelector } from './selectors';

export interface LinkedPanesProps {
  /** Ids in reading order: J and K walk along them. */
  ids: readonly string[];
  selectedId?: string | undefined;
  onSelect: (id: string) => void;
  /** Enter on the selected sentence. */
  onOpen?: ((id: string) => void) | undefined;
  noticeHead: ReactNode;
  notice: ReactNode;
  cardsHead: ReactNode;
  cards: ReactNode;
  asideHead?: ReactNode | undefined;
  aside?: ReactNode | undefined;
  /** Spoken names of the panes. */
  labels: { notice: string; cards: string; aside?: string | undefined };
  /** One line below: the keys. */
  hint?: ReactNode | undefined;
}

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="combobox"]';

const scrollWithin = (element: Element | null | undefined): void => {
  const pane = element?.closest<HTMLElement>('.scroller');
  if (element == null || pane == null) return;
  const box = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (box.top >= frame.top + 8 && box.bottom <= frame.bottom - 8) return;
  pane.scrollTop += box.top - frame.top - Math.max(16, (frame.height - box.height) / 3);
};

/** Text on the left, readings on the right; a click, J or K on either side moves both, and one drawn line joins them. */
export function LinkedPanes(props: LinkedPanesProps) {
  const root = useRef<HTMLDivElement>(null);
  useSentenceKeys(props);
  const { selectedId } = props;
  useEffect(() => {
    if (selectedId === undefined) return;
    scrollWithin(root.current?.querySelector(spanSelector(selectedId)));
    scrollWithin(root.current?.querySelector(cardSelector(selectedId)));
  }, [selectedId]);
  return (
    <>
      <div ref={root} className={props.aside === undefined ? 'lx-linked' : 'lx-linked with-aside'}>
        {props.aside === undefined ? null : (
          <Pane className="aside" label={props.labels.aside ?? ''} head={props.asideHead}>
            {props.aside}
          </Pane>
        )}
        <Pane className="notice-pane" label={props.labels.notice} head={props.noticeHead}>
          {props.notice}
        </Pane>
        <Pane className="cards-pane" label={props.labels.cards} head={props.cardsHead}>
          {props.cards}
        </Pane>
        <ConnectorLine root={root} selectedId={selectedId} />
      </div>
      {props.hint === undefined ? null : <p className="lx-keyhint">{props.hint}</p>}
    </>
  );
}

function Pane({
  className,
  label,
  head,
  children,
}: {
  className: string;
  label: string;
  head: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={className} aria-label={label}>
      <header>{head}</header>
      <div className="scroller" tabIndex={0} role="group" aria-label={label}>
        {children}
      </div>
    </section>
  );
}

function useSentenceKeys({ ids, selectedId, onSelect, onOpen }: LinkedPanesProps): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
      const key = event.key.toLowerCase();
      if (key === 'enter') {
        const free = !(event.target instanceof Element) || event.target.closest('button, a') === null;
        if (free && selectedId !== undefined) onOpen?.(selectedId);
        return;
      }
      if (key !== 'j' && key !== 'k') return;
      const at = selectedId === undefined ? -1 : ids.indexOf(selectedId);
      const next = ids[Math.min(ids.length - 1, Math.max(0, key === 'j' ? at + 1 : at - 1))];
      if (next !== undefined) onSelect(next);
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [ids, selectedId, onSelect, onOpen]);
}
