import type { CSSProperties, ReactNode } from 'react';
import { LightShape } from '../light/light-shape';
import type { LightKind } from '../light/light-kind';

export interface Figure {
  key: string;
  label: string;
  light?: LightKind | undefined;
  value: ReactNode;
  unit?: ReactNode | undefined;
  /** Small words beside the label, such as the period the figure covers. */
  scope?: ReactNode | undefined;
  /** One line below the figure: what it is made of. */
  aid?: ReactNode | undefined;
  /** Only a figure that means trouble is red. */
  tone?: 'red' | undefined;
  /** Takes the whole width on a phone. */
  spread?: boolean | undefined;
  /** Makes the figure a link: gets the value, gives the link element around it. */
  link?: ((value: ReactNode) => ReactNode) | undefined;
}

export function FiguresStrip({
  figures,
  label,
  wideLast = false,
}: {
  figures: readonly Figure[];
  label: string;
  wideLast?: boolean;
}) {
  return (
    <dl
      className={wideLast ? 'lx-figs wide-last' : 'lx-figs'}
      aria-label={label}
      style={{ '--n': figures.length } as CSSProperties}
    >
      {figures.map((figure) => (
        <div key={figure.key} className={`lx-fig ${figure.tone ?? ''} ${figure.spread ? 'spread' : ''}`}>
          <dt className="k">
            {figure.light === undefined ? null : <LightShape kind={figure.light} />}
            <span>
              {figure.label}
              {figure.scope === undefined ? null : <small>{figure.scope}</small>}
            </span>
          </dt>
          <dd className="v">
            {figure.link === undefined ? figure.value : figure.link(figure.value)}
            {figure.unit === undefined ? null : <small>{figure.unit}</small>}
          </dd>
          {figure.aid === undefined ? null : <dd className="e">{figure.aid}</dd>}
        </div>
      ))}
    </dl>
  );
}

export interface Fact {
  key: string;
  label: string;
  value: ReactNode;
}

export function FactsStrip({ facts, label }: { facts: readonly Fact[]; label: string }) {
  return (
    <dl className="lx-facts" aria-label={label}>
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Label and value in rows, for a narrow sheet. */
export function KeyValues({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="lx-kv">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
