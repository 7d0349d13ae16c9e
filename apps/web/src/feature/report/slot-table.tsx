import { Button, DeadlineBadge, EmptyState, PageTable, RoleTag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportSlotListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { WhyLight } from '../../ui/light-reason';
import { useViewer } from '../../ui/viewer-context';
import { slotVerb } from '../../ui/slot-verb';
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

/** Said beside the light, which does not tell them apart. */
const SAID = new Set<SlotRow['state']>(['awaiting_sign_off', 'awaiting_check', 'returned']);

function SlotVerb({ to, label }: { to: string; label: string }) {
  return <Link to={to}>{label}</Link>;
}

function useColumns(): Column<SlotRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const ownUnitIds = useViewer().jointMeeting?.unitIds ?? [];
  return [
    { key: 'task', head: t('report.task'), phone: 'title', render: (row) => <Link to={`/reports/${row.id}`}>{row.task.title}</Link> },
    { key: 'unit', head: t('report.unit'), render: (row) => row.unit.name },
    { key: 'role', head: t('task.role'), nowrap: true, phone: 'hide', render: (row) => <RoleTag role={row.role} label={t(`words.role.${row.role}`)} /> },
    { key: 'period', head: t('report.period'), nowrap: true, render: (row) => format.period(row.periodStartOn, row.periodMonths) },
    { key: 'due', head: t('report.dueOn'), nowrap: true, render: (row) => format.date(row.dueOn, { provisional: row.dueProvisional }) },
    { key: 'filed', head: t('report.filedOn'), nowrap: true, phone: 'hide', render: (row) => (row.firstSubmittedOn == null ? '—' : format.date(row.firstSubmittedOn, { weekday: false })) },
    {
      key: 'mark', head: t('report.mark'),
      render: (row) => (
        <>
          <WhyLight of={{ slotId: row.id }}>
            <DeadlineBadge light={row.mark} workingDaysLeft={daysLeft(row.lightReason)} labels={labels} />
          </WhyLight>
          {SAID.has(row.state) ? <div className="lx-sec">{t(`words.slotState.${row.state}`)}</div> : null}
        </>
      ),
    },
    {
      key: 'verb', head: <span className="lx-sr">{t('task.verbHead')}</span>, align: 'right', nowrap: true, phone: 'verb',
      render: (row) => <SlotVerb {...slotVerb(row, ownUnitIds, t)} />,
    },
  ];
}
