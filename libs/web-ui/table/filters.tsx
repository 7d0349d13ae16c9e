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

/** The line above a ledger; `bulk` replaces it while rows are selected. */
export function FilterLine({ children, end, bulk }: { children?: ReactNode; end?: ReactNode; bulk?: ReactNode }) {
  if (bulk !== undefined) return <div className="lx-filters bulk">{bulk}</div>;
  return (
    <div className="lx-filters" role="search">
      {children}
      {end === undefined ? null : <div className="end">{end}</div>}
    </div>
  );
}
