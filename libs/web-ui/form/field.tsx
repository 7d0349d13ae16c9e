import { useId, type ReactNode } from 'react';
import { LightShape } from '../light/light-shape';

export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  label: ReactNode;
  /** 选填 or the like, beside the label. */
  need?: ReactNode | undefined;
  /** Value of the last period, at the label's right. */
  before?: ReactNode | undefined;
  /** Differs from what it was filled with: accent border, 3px bar. */
  changed?: boolean | undefined;
  /** Blocks: says what to do. */
  error?: ReactNode | undefined;
  /** Does not block. */
  warning?: ReactNode | undefined;
  hint?: ReactNode | undefined;
  /** Gets the id and descriptions to put on the control. */
  children: (ids: FieldIds) => ReactNode;
}

export function Field(props: FieldProps) {
  const id = useId();
  const { error, warning, hint } = props;
  const message = error ?? warning;
  const described = [message === undefined ? '' : `${id}-msg`, hint === undefined ? '' : `${id}-hint`]
    .filter(Boolean)
    .join(' ');
  const ids: FieldIds = {
    id,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error === undefined ? undefined : true,
  };
  return (
    <div className={props.changed ? 'lx-field changed' : 'lx-field'}>
      <div className="head">
        <label htmlFor={id}>{props.label}</label>
        {props.need === undefined ? null : <span className="need">{props.need}</span>}
        {props.before === undefined ? null : <span className="before">{props.before}</span>}
      </div>
      {props.children(ids)}
      {message === undefined ? null : (
        <p
          id={`${id}-msg`}
          className={error === undefined ? 'msg warn' : 'msg error'}
          role={error === undefined ? undefined : 'alert'}
        >
          <LightShape kind={error === undefined ? 'due_soon' : 'overdue'} />
          {message}
        </p>
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** One column of 640, labels above. */
export function FormColumn({
  children,
  onSubmit,
  label,
}: {
  children: ReactNode;
  onSubmit?: (() => void) | undefined;
  label: string;
}) {
  const handleSubmit = (event: React.FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <form className="lx-form" aria-label={label} noValidate onSubmit={handleSubmit}>
      {children}
    </form>
  );
}

export function FormPart({ title, note, children }: { title?: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="part">
      {title === undefined ? null : (
        <header>
          <h2>{title}</h2>
          {note === undefined ? null : <p>{note}</p>}
        </header>
      )}
      {children}
    </section>
  );
}

/** Stays at the foot of the screen: 存草稿 / 报送. */
export function StickyBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className="lx-sticky">
      {note === undefined ? null : <span className="note">{note}</span>}
      {children}
    </div>
  );
}
