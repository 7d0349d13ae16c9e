import { useId, type ReactNode } from 'react';

export interface SheetProps {
  title?: ReactNode | undefined;
  note?: ReactNode | undefined;
  tools?: ReactNode | undefined;
  footer?: ReactNode | undefined;
  /** 2px rule on top, for the sheet that carries the page. */
  strong?: boolean | 'accent' | undefined;
  /** Puts the sheet's padding around the children; tables and matrices go without. */
  padded?: boolean | undefined;
  /** Its name as a landmark, where there is no title or several sheets share one. */
  label?: string | undefined;
  id?: string | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

export function Sheet({ title, note, tools, footer, strong, padded, label, id, className, children }: SheetProps) {
  const titleId = useId();
  const classes = ['lx-sheet', strong ? 'strong' : '', strong === 'accent' ? 'accent' : '', className ?? ''];
  return (
    <section
      id={id}
      className={classes.filter(Boolean).join(' ')}
      {...(title === undefined || label !== undefined ? { 'aria-label': label } : { 'aria-labelledby': titleId })}
    >
      {title === undefined ? null : (
        <header>
          <h2 id={titleId}>{title}</h2>
          {note === undefined ? null : <span className="note">{note}</span>}
          {tools === undefined ? null : <div className="tools">{tools}</div>}
        </header>
      )}
      {padded ? <div className="body">{children}</div> : children}
      {footer === undefined ? null : <footer>{footer}</footer>}
    </section>
  );
}
