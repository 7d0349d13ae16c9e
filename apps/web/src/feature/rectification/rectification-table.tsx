import { DeadlineBadge, PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RectificationListQuery, RectificationRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { WhyLight } from '../../ui/light-reason';
import { daysLeft, useDeadlineLabels, useTableLabels } from '../../ui/use-labels';
import { RECTIFICATION_PAGE, type LedgerView } from './rectification-filter';

export interface RectificationTableProps {
  view: LedgerView;
  page: RectificationListQuery['rectifications'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

type Columns = Column<RectificationRowFragment>[];

export function RectificationTable({ view, page, offset, ...props }: RectificationTableProps) {
  const { t } = useTranslation();
  const columns = { problems: useProblemColumns(), duties: useDutyColumns(), measures: useMeasureColumns() }[view];
  return (
    <PageTable
      {...props}
      label={t(`rectification.view.${view}`)}
      columns={columns}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      page={page === undefined ? undefined : { limit: RECTIFICATION_PAGE, offset, total: page.total }}
    />
  );
}

/** Where it stands: its light while the limit runs, pressed for why, and the state in words. */
export function RectificationStanding({ item }: { item: Pick<RectificationRowFragment, 'state' | 'light' | 'lightReason' | 'reopenedTimes' | 'escalatedTo' | 'extensionRequestedOn'> }) {
  const { t } = useTranslation();
  return (
    <span className="re-standing">
      <ItemLight item={item} /> <Tag>{t(`rectification.state.${item.state}`)}</Tag> {item.reopenedTimes === 0 ? null : <Tag>{t('rectification.reopenedTag', { count: item.reopenedTimes })}</Tag>}{' '}
      {item.extensionRequestedOn == null ? null : <Tag>{t('rectification.extensionTag')}</Tag>}{' '}
      {item.escalatedTo == null || (item.state !== 'open' && item.state !== 'in_progress') ? null : <Tag>{t('rectification.escalated', { level: t(`notification.raisedTo.${item.escalatedTo}`) })}</Tag>}
    </span>
  );
}

export function ItemLight({ item }: { item: Pick<RectificationRowFragment, 'state' | 'light' | 'lightReason'> }) {
  const labels = useDeadlineLabels();
  if (item.state !== 'open' && item.state !== 'in_progress') return null;
  return (
    <WhyLight of={{ reason: item.lightReason }}>
      <DeadlineBadge light={item.light} workingDaysLeft={daysLeft(item.lightReason)} labels={labels} />
    </WhyLight>
  );
}

function useShared() {
  const { t } = useTranslation();
  const code: Columns[number] = { key: 'code', head: t('rectification.code'), nowrap: true, render: (row) => row.code };
  const matter: Columns[number] = {
    key: 'matter', head: t('rectification.finding'), phone: 'title', width: '28rem',
    render: (row) => (
      <>
        <Link className="re-title" to={`/rectifications/${row.id}`}>{row.matter}</Link>
        <span className="re-aid">{row.findingText}</span>
      </>
    ),
  };
  const unit: Columns[number] = { key: 'unit', head: t('rectification.unit'), nowrap: true, render: (row) => <Link to={`/rectifications?unit=${row.unitId}`}>{row.unitName}</Link> };
  const standing: Columns[number] = { key: 'state', head: t('rectification.stateLabel'), width: '16rem', render: (row) => <RectificationStanding item={row} /> };
  return { t, code, matter, unit, standing };
}

/** 问题清单: what was found, how grave, by what sentence, with how much evidence. */
function useProblemColumns(): Columns {
  const { t, code, matter, unit, standing } = useShared();
  return [
    code,
    matter,
    { key: 'severity', head: t('inspection.severity'), nowrap: true, render: (row) => t(`inspection.severityOf.${row.severity}`) },
    { key: 'kind', head: t('inspection.findingKind'), phone: 'hide', render: (row) => t(`inspection.findingKindOf.${row.findingKind}`) },
    {
      key: 'duty', head: t('rectification.sentence'), phone: 'hide', width: '22rem',
      render: (row) => (row.dutyId == null ? '—' : <Link className="re-clamp" to={`/register?duty=${row.dutyId}`}>{row.dutyText}</Link>),
    },
    { key: 'evidence', head: t('rectification.evidence'), align: 'right', phone: 'hide', render: (row) => row.evidenceCount },
    { key: 'inspection', head: t('rectification.inspection'), nowrap: true, phone: 'hide', render: (row) => <Link to={`/inspections/${row.inspectionId}`}>{row.inspectionCode}</Link> },
    unit,
    standing,
  ];
}

/** 责任清单: which unit and post answer for it, who held the post, who follows it up. */
function useDutyColumns(): Columns {
  const { t, code, matter, unit, standing } = useShared();
  return [
    code,
    matter,
    unit,
    { key: 'county', head: t('rectification.county'), phone: 'hide', render: (row) => row.countyName ?? '—' },
    { key: 'post', head: t('rectification.post'), render: (row) => row.postTitle ?? t('rectification.postOpen') },
    { key: 'person', head: t('rectification.person'), phone: 'hide', render: (row) => row.personName ?? '—' },
    { key: 'contact', head: t('rectification.contact'), phone: 'hide', render: (row) => row.contactUnitName },
    standing,
  ];
}

/** 整改清单: what is asked, until when, how far it is, what was seen, when it was closed out. */
function useMeasureColumns(): Columns {
  const { t, code, unit, standing } = useShared();
  const format = useFormat();
  const plain = (on: string) => format.date(on, { weekday: false });
  return [
    code,
    {
      key: 'measure', head: t('rectification.measure'), phone: 'title', width: '22rem',
      render: (row) => (
        <>
          <Link className="re-title" to={`/rectifications/${row.id}`}>{row.matter}</Link>
          <span className="re-aid">{row.measure}</span>
        </>
      ),
    },
    { key: 'kind', head: t('rectification.kind'), nowrap: true, phone: 'hide', render: (row) => t(`rectification.kindOf.${row.kind}`) },
    unit,
    { key: 'due', head: t('rectification.dueOn'), nowrap: true, render: (row) => format.date(row.dueOn, { provisional: row.dueProvisional }) },
    {
      key: 'progress', head: t('rectification.progress'), phone: 'hide', width: '18rem',
      render: (row) => (row.lastReportText == null ? '—' : <span className="re-clamp">{`${row.lastReportOn == null ? '' : `${plain(row.lastReportOn)} `}${row.lastReportText}`}</span>),
    },
    {
      key: 'check', head: t('rectification.check'), nowrap: true, phone: 'hide',
      render: (row) => (row.lastCheckOutcome == null || row.lastCheckMethod == null || row.lastCheckOn == null ? '—' : <>{plain(row.lastCheckOn)}<br />{t(`rectification.outcomeOf.${row.lastCheckOutcome}`)}</>),
    },
    { key: 'closed', head: t('rectification.closedOn'), nowrap: true, phone: 'hide', render: (row) => (row.closedOn == null ? '—' : plain(row.closedOn)) },
    standing,
  ];
}
