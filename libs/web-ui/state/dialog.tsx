import { createContext, useContext, useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Button } from '../form/controls';

export interface DialogProps {
  /** Left out, the dialog is open as long as it is rendered. */
  open?: boolean | undefined;
  title: ReactNode;
  /** One line under the title. */
  note?: ReactNode | undefined;
  closeLabel: string;
  onClose: () => void;
  /** Buttons at the foot; the verb comes last on a computer, at full width on a phone. */
  actions?: ReactNode | undefined;
  wide?: boolean | undefined;
  children?: ReactNode;
}

/** What is asked before typed words are lost; without them a dialog closes at once. */
export interface DialogWords {
  unsent: string;
  stay: string;
  leave: string;
}
export const DialogWordsContext = createContext<DialogWords | null>(null);

/** The browser's own modal dialog: it keeps the focus inside, begins at its first field, closes on Escape and gives the focus back. */
export function Dialog({ open = true, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ title, note, closeLabel, onClose, actions, wide, children }: Omit<DialogProps, 'open'>) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    if (dialog === null || dialog.open) return undefined;
    const before = document.activeElement;
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    (dialog.querySelector<HTMLElement>(FIRST_FIELD) ?? dialog).focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const words = useContext(DialogWordsContext);
  const typed = useTyped(box);
  const [asking, setAsking] = useState(false);
  const leave = () => (words !== null && typed.any() ? setAsking(true) : onClose());
  const handleCancel = (event: React.SyntheticEvent) => {
    event.preventDefault();
    if (asking) setAsking(false);
    else leave();
  };
  return (
    <dialog
      ref={box}
      className={wide ? 'lx-dialog wide' : 'lx-dialog'}
      aria-labelledby={titleId}
      tabIndex={-1}
      onCancel={handleCancel}
      onInput={typed.note}
    >
      <header>
        <div>
          <h2 id={titleId}>{title}</h2>
          {note === undefined ? null : <p className="note">{note}</p>}
        </div>
        <button type="button" className="lx-close" aria-label={closeLabel} onClick={leave}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" stroke="currentColor" strokeWidth="1.4">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <div className="body">{children}</div>
      {asking && words !== null ? <Unsent words={words} onStay={() => setAsking(false)} onLeave={onClose} /> : actions === undefined ? null : <footer>{actions}</footer>}
    </dialog>
  );
}

/** In place of the verb, so that Escape pressed by mistake costs nothing. */
function Unsent({ words, onStay, onLeave }: { words: DialogWords; onStay: () => void; onLeave: () => void }) {
  return (
    <footer className="unsent" role="alert">
      <span>{words.unsent}</span>
      <Button kind="danger" onClick={onLeave}>
        {words.leave}
      </Button>
      <Button kind="primary" autoFocus onClick={onStay}>
        {words.stay}
      </Button>
    </footer>
  );
}

const FIRST_FIELD = '.body :is(textarea, select, input:not([type="hidden"], [type="checkbox"], [type="radio"])):not(:disabled, [readonly])';

/** Whether somebody wrote words that are still there; what is looked for in a list is none. */
function useTyped(box: RefObject<HTMLDialogElement | null>) {
  const fields = useRef(new Set<HTMLInputElement | HTMLTextAreaElement>());
  return {
    note: (event: React.FormEvent) => {
      const { target } = event;
      const words = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', ''].includes(target.type) && target.getAttribute('role') !== 'combobox');
      if (words) fields.current.add(target);
    },
    any: () => [...fields.current].some((field) => box.current?.contains(field) === true && field.value.trim() !== ''),
  };
}
