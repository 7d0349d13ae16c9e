import { useId, type ReactNode } from 'react';

export interface SegmentOption<Value extends string> {
  value: Value;
  label: ReactNode;
}

export interface SegmentedFilterProps<Value extends string> {
  label: string;
  options: readonly SegmentOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  big?: boolean | undefined;
}

/** A radio group in one line; arrow keys come from the browser. */
export function SegmentedFilter<Value extends string>({
  label,
  options,
  value,
  onChange,
  big,
}: SegmentedFilterProps<Value>) {
  const name = useId();
  return (
    <div className={big ? 'lx-seg big' : 'lx-seg'} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  );
}

export interface FilterLineProps {
  /** Spoken name, where a page has more than one. */
  label?: string;
  children?: ReactNode;
  end?: ReactNode;
  bulk?: ReactNode;
}

/** The line above a ledger; `bulk` replaces it while rows are selected. */
export function FilterLine({ label, children, end, bulk }: FilterLineProps) {
  if (bulk !== undefined) return <div className="lx-filters bulk">{bulk}</div>;
  return (
    <div className="lx-filters" role="search" aria-label={label}>
      {children}
      {end === undefined ? null : <div className="end">{end}</div>}
    </div>
  );
}
