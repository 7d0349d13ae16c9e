import { useEffect, useId, useRef, type ReactNode } from 'react';

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

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. */
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
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const handleCancel = (event: React.SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={box}
      className={wide ? 'lx-dialog wide' : 'lx-dialog'}
      aria-labelledby={titleId}
      onCancel={handleCancel}
    >
      <header>
        <div>
          <h2 id={titleId}>{title}</h2>
          {note === undefined ? null : <p className="note">{note}</p>}
        </div>
        <button type="button" className="lx-close" aria-label={closeLabel} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" stroke="currentColor" strokeWidth="1.4">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <div className="body">{children}</div>
      {actions === undefined ? null : <footer>{actions}</footer>}
    </dialog>
  );
}
