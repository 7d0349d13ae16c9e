import type { MouseEvent, ReactNode } from 'react';

export interface LinkedCardProps {
  id: string;
  number: string;
  title: ReactNode;
  /** RoleTag or another mark before the title. */
  mark?: ReactNode | undefined;
  /** Short lines below the title. */
  rows?: ReactNode | undefined;
  /** Shown only while selected: shared units, buttons. */
  more?: ReactNode | undefined;
  selected: boolean;
  onSelect: (id: string) => void;
  dropped?: boolean | undefined;
}

/** Our reading of one sentence; its number is the same on both sides. */
export function LinkedCard(props: LinkedCardProps) {
  const { id, selected, onSelect } = props;
  const handleClick = (event: MouseEvent) => {
    if (
      event.target instanceof Element &&
      event.target.closest('a, input, select, textarea, label, [role="dialog"]') !== null
    )
      return;
    if (!selected) onSelect(id);
  };
  const classes = ['lx-card', selected ? 'selected' : '', props.dropped ? 'dropped' : ''].filter(Boolean).join(' ');
  return (
    <article className={classes} data-card-id={id} onClick={handleClick}>
      <header>
        <button type="button" className="num" aria-pressed={selected} onClick={() => onSelect(id)}>
          {props.number}
        </button>
        {props.mark}
        <h3>{props.title}</h3>
      </header>
      {props.rows === undefined ? null : <div className="rows">{props.rows}</div>}
      {selected && props.more !== undefined ? <div className="more">{props.more}</div> : null}
    </article>
  );
}
