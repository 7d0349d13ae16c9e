import type { ReactNode } from 'react';

export interface PageHeadProps {
  title: ReactNode;
  /** One plain sentence of state. */
  state?: ReactNode | undefined;
  crumb?: ReactNode | undefined;
  chip?: ReactNode | undefined;
  /** At most three buttons, one of them primary. */
  actions?: ReactNode | undefined;
}

export function PageHead({ title, state, crumb, chip, actions }: PageHeadProps) {
  return (
    <div className="lx-pagehead">
      <div className="text">
        {crumb === undefined ? null : <div className="crumb">{crumb}</div>}
        <div className="line">
          <h1>{title}</h1>
          {chip}
        </div>
        {state === undefined ? null : <p className="state">{state}</p>}
      </div>
      {actions === undefined ? null : <div className="actions">{actions}</div>}
    </div>
  );
}
