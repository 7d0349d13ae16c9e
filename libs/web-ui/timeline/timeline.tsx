import type { ReactNode } from 'react';
import { Tag } from '../sheet/marks';

export interface TimelineItem {
  key: string;
  /** Shown time, such as 11月24日(周二) 08:40. */
  when: string;
  /** Machine-readable instant. */
  at: string;
  /** Who, in which post. */
  who: string;
  /** Verb and object. */
  what: ReactNode;
  from?: string | undefined;
  to?: string | undefined;
  reason?: ReactNode | undefined;
  /** The system did it: grey dot. */
  system?: boolean | undefined;
}

/** What happened, newest first; only ever added to. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol className="lx-timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} className={item.system ? 'system' : ''}>
          <time dateTime={item.at}>{item.when}</time>
          <span className="dot" />
          <div className="text">
            <p className="say">
              <b>{item.who}</b> {item.what}
            </p>
            <Change item={item} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Change({ item }: { item: TimelineItem }) {
  if (item.to === undefined && item.reason === undefined) return null;
  return (
    <p className="why">
      {item.to === undefined ? null : <Tag>{item.from === undefined ? item.to : `${item.from} → ${item.to}`}</Tag>}
      {item.reason}
    </p>
  );
}

export interface Step {
  key: string;
  label: ReactNode;
  state: 'done' | 'now' | 'ahead';
}

/** The way of a task: what is behind, where it stands, what lies ahead. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <ol className="lx-steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.key} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          {step.state === 'done' ? (
            <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
              <path d="M3 8.5 6.5 12 13 4.5" />
            </svg>
          ) : null}
          {step.label}
        </li>
      ))}
    </ol>
  );
}
