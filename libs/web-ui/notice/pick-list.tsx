import type { ReactNode } from 'react';

export interface PickItem {
  key: string;
  label: ReactNode;
  count?: ReactNode | undefined;
  /** Heading above this item. */
  group?: string | undefined;
}

export interface PickListProps {
  label: string;
  items: readonly PickItem[];
  selectedKey?: string | undefined;
  onSelect: (key: string) => void;
}

/** A narrow column of names with counts, such as the units of a register. */
export function PickList({ label, items, selectedKey, onSelect }: PickListProps) {
  return (
    <ul className="lx-pick" aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          {item.group === undefined ? null : <div className="group">{item.group}</div>}
          <button type="button" aria-pressed={item.key === selectedKey} onClick={() => onSelect(item.key)}>
            <span className="lx-ell">{item.label}</span>
            {item.count === undefined ? null : <span className="count">{item.count}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
