import { Button, EmptyState, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportMonthRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

export interface MonthTableProps {
  months: readonly ReportMonthRowFragment[];
  mayLock: boolean;
  onLock: (monthOn: string) => void;
  tools: ReactNode;
}

/** A month's figures: those of the day it was locked, else of today. */
const figuresOf = (row: ReportMonthRowFragment) => row.lock ?? row;

/** 报送月份: which are locked, which can be, and what is still open in each. */
export function MonthTable({ months, mayLock, onLock, tools }: MonthTableProps) {
  const { t } = useTranslation();
  return (
    <Sheet strong title={t('period.months')} note={t('period.monthsNote')} tools={tools}>
      <PageTable
        label={t('period.months')}
        columns={useColumns(mayLock, onLock)}
        rows={months}
        rowKey={(row) => row.monthOn}
        labels={useTableLabels()}
        empty={<EmptyState fact={t('period.monthsEmpty')} next={t('period.monthsEmptyNext')} action={<Link to="/register">{t('period.monthsEmptyAction')}</Link>} />}
      />
    </Sheet>
  );
}

function useColumns(mayLock: boolean, onLock: (monthOn: string) => void): Column<ReportMonthRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'month', head: t('period.month'), nowrap: true, phone: 'title', render: (row) => format.month(row.monthOn) },
    { key: 'expected', head: t('period.expected'), align: 'right', nowrap: true, render: (row) => figuresOf(row).expected },
    { key: 'onTime', head: t('period.onTime'), align: 'right', nowrap: true, render: (row) => figuresOf(row).onTime },
    { key: 'late', head: t('period.late'), align: 'right', nowrap: true, render: (row) => figuresOf(row).late },
    { key: 'missing', head: t('period.missing'), align: 'right', nowrap: true, render: (row) => <Missing row={row} /> },
    { key: 'review', head: t('period.underReviewHead'), align: 'right', nowrap: true, render: (row) => figuresOf(row).underReview },
    { key: 'state', head: t('period.state'), render: (row) => <Standing row={row} /> },
    {
      key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', nowrap: true, phone: 'verb',
      render: (row) => (mayLock && row.lock == null && row.coming === 0 ? <Button size="small" onClick={() => onLock(row.monthOn)}>{t('period.lockVerb')}</Button> : null),
    },
  ];
}

function Missing({ row }: { row: ReportMonthRowFragment }) {
  const { t } = useTranslation();
  const { missing } = figuresOf(row);
  return <>{row.lock != null || row.missingUnits === 0 ? missing : t('period.missingUnits', { count: missing, units: row.missingUnits })}</>;
}

/** Locked by whom and when; or why it is not, and from when it can be. */
function Standing({ row: { lock, coming, comingUntilOn } }: { row: ReportMonthRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (lock != null) return <strong>{t('period.lockedBy', { name: lock.lockedBy, at: format.dateTime(lock.lockedAt) })}</strong>;
  if (coming === 0) return <>{t('period.canLock')}</>;
  return <span className="lx-sec">{t('period.coming', { count: coming, date: comingUntilOn == null ? '' : format.date(comingUntilOn) })}</span>;
}
