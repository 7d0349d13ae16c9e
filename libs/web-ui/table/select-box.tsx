import type { Selection } from './page-table.types';

const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};

export function SelectRow<Row>({
  rowKey,
  selection,
  label,
}: {
  rowKey: string;
  selection: Selection<Row>;
  label: string;
}) {
  const handleChange = () => selection.onChange(toggled(selection.keys, rowKey));
  return <input type="checkbox" aria-label={label} checked={selection.keys.has(rowKey)} onChange={handleChange} />;
}

export interface SelectAllProps<Row> {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selection: Selection<Row>;
  label: string;
}

export function SelectAll<Row>({ rows, rowKey, selection, label }: SelectAllProps<Row>) {
  const keys = rows.map(rowKey);
  const chosen = keys.filter((key) => selection.keys.has(key)).length;
  const all = keys.length > 0 && chosen === keys.length;
  const handleChange = () => {
    const next = new Set(selection.keys);
    for (const key of keys)
      if (all) next.delete(key);
      else next.add(key);
    selection.onChange(next);
  };
  const setMixed = (input: HTMLInputElement | null) => {
    if (input !== null) input.indeterminate = chosen > 0 && !all;
  };
  return <input ref={setMixed} type="checkbox" aria-label={label} checked={all} onChange={handleChange} />;
}
