import type { ReactNode } from 'react';
import { LightShape } from '../light/light-shape';

/** One line of fact, one line of what to do, one button; left-aligned, no picture. */
export function EmptyState({ fact, next, action }: { fact: ReactNode; next?: ReactNode; action?: ReactNode }) {
  return (
    <div className="lx-empty">
      <p className="fact">{fact}</p>
      {next === undefined ? null : <p className="next">{next}</p>}
      {action}
    </div>
  );
}

export interface ErrorStateProps {
  /** What failed. */
  what: ReactNode;
  /** What is kept, and what to do. */
  kept?: ReactNode | undefined;
  action?: ReactNode | undefined;
  code?: string | undefined;
  boxed?: boolean | undefined;
}

/** In place, never a full-page blank. */
export function ErrorState({ what, kept, action, code, boxed }: ErrorStateProps) {
  return (
    <div className={boxed ? 'lx-error boxed' : 'lx-error'} role="alert">
      <LightShape kind="overdue" />
      <p className="what">{what}</p>
      {kept === undefined ? null : <p className="kept">{kept}</p>}
      {action === undefined && code === undefined ? null : (
        <div className="do">
          {action}
          {code === undefined ? null : <span className="code">{code}</span>}
        </div>
      )}
    </div>
  );
}
