import type { ReactNode } from 'react';

export interface LineItem {
  key: string;
  /** Light with its count of days. */
  light: ReactNode;
  /** Due date, under the light. */
  when: ReactNode;
  title: ReactNode;
  sub?: ReactNode | undefined;
  note?: ReactNode | undefined;
  /** One verb, one link. */
  ends?: ReactNode | undefined;
}

/** Rows of three lines: how late | what, whose, what was done | the verb. */
export function LineList({ items, label }: { items: readonly LineItem[]; label: string }) {
  return (
    <ul className="lx-lines" aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          <div className="when">
            {item.light}
            <div>{item.when}</div>
          </div>
          <div className="what">
            <div className="title">{item.title}</div>
            {item.sub === undefined ? null : <div className="sub">{item.sub}</div>}
            {item.note === undefined ? null : <div>{item.note}</div>}
          </div>
          {item.ends === undefined ? null : <div className="ends">{item.ends}</div>}
        </li>
      ))}
    </ul>
  );
}
