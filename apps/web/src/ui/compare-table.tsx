import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface CompareRow {
  key: string;
  name: ReactNode;
  before: ReactNode;
  now: ReactNode;
}

export interface CompareTableProps {
  label: string;
  /** Head of the first column. */
  head: string;
  rows: readonly CompareRow[];
  /** Whether the period before is shown beside this one. */
  before: boolean;
  className?: string;
}

/** What was said last period beside what is said now. */
export function CompareTable({ label, head, rows, before, className = '' }: CompareTableProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <table className={`lx-ledger report-facts ${className}`.trim()} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {before ? (
            <th scope="col" className="right">
              {t('review.before')}
            </th>
          ) : null}
          <th scope="col" className="right">
            {t('review.now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>{row.name}</td>
            {before ? <td className="right">{row.before}</td> : null}
            <td className="right">
              <b>{row.now}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
