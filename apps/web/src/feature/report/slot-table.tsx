import { Button, DeadlineBadge, EmptyState, PageTable, RoleTag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportSlotListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { WhyLight } from '../../ui/light-reason';
import { useViewer } from '../../ui/viewer-context';
import { daysLeft, useDeadlineLabels, useTableLabels } from '../../ui/use-labels';
import { PAGE } from './slot-choice';

export type SlotRow = ReportSlotListQuery['reportSlots']['items'][number];

export interface SlotTableProps {
  page: ReportSlotListQuery['reportSlots'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  offset: number;
  onPage: (offset: number) => void;
  onClear: () => void;
  /** A choice may hide what there is. */
  filtered: boolean;
  footer: ReactNode;
}

export function SlotTable({ page, offset, onClear, filtered, ...props }: SlotTableProps) {
  const { t } = useTranslation();
  return (
    <PageTable
      {...props}
      label={t('report.list')}
      columns={useColumns()}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      empty={
        filtered ? (
          <EmptyState fact={t('report.empty')} next={t('report.emptyNext')} action={<Button onClick={onClear}>{t('report.clear')}</Button>} />
        ) : (
          <EmptyState fact={t('report.first')} next={t('report.firstNext')} action={<Link className="lx-btn" to="/tasks">{t('task.title')}</Link>} />
        )
      }
      page={page === undefined ? undefined : { limit: PAGE, offset, total: page.total }}
    />
  );
}

function useColumns(): Column<SlotRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const ownUnitIds = useViewer().jointMeeting?.unitIds ?? [];
  const verb = (row: SlotRow): string => (row.viewerCan.includes('acceptReport') ? t('report.review') : row.viewerCan.includes('fileReport') ? t(ownUnitIds.includes(row.unit.id) ? 'report.file' : 'report.fileFor') : t('report.open'));
  return [
    { key: 'task', head: t('report.task'), phone: 'title', render: (row) => <Link to={`/reports/${row.id}`}>{row.task.title}</Link> },
    { key: 'unit', head: t('report.unit'), render: (row) => row.unit.name },
    { key: 'role', head: t('task.role'), nowrap: true, phone: 'hide', render: (row) => <RoleTag role={row.role} label={t(`words.role.${row.role}`)} /> },
    { key: 'period', head: t('report.period'), nowrap: true, render: (row) => format.period(row.periodStartOn, row.periodMonths) },
    { key: 'due', head: t('report.dueOn'), nowrap: true, render: (row) => format.date(row.dueOn, { provisional: row.dueProvisional }) },
    { key: 'filed', head: t('report.filedOn'), nowrap: true, phone: 'hide', render: (row) => (row.firstSubmittedOn == null ? '—' : format.date(row.firstSubmittedOn, { weekday: false })) },
    {
      key: 'mark', head: t('report.mark'), nowrap: true,
      render: (row) => (
        <>
          <WhyLight of={{ slotId: row.id }}>
            <DeadlineBadge light={row.mark} workingDaysLeft={daysLeft(row.lightReason)} labels={labels} />
          </WhyLight>
          {row.state === 'returned' ? ` · ${t('words.slotState.returned')}` : null}
        </>
      ),
    },
    {
      key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', nowrap: true, phone: 'verb',
      render: (row) => <Link to={row.viewerCan.includes('acceptReport') ? `/reviews?slot=${row.id}` : `/reports/${row.id}`}>{verb(row)}</Link>,
    },
  ];
}
