import { PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FindingListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';
import { FINDING_PAGE } from './finding-filter';

type Row = FindingListQuery['findings']['items'][number];

export interface FindingTableProps {
  page: FindingListQuery['findings'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

export function FindingTable({ page, offset, ...props }: FindingTableProps) {
  const { t } = useTranslation();
  return (
    <PageTable
      {...props}
      label={t('finding.title')}
      columns={useColumns()}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      page={page === undefined ? undefined : { limit: FINDING_PAGE, offset, total: page.total }}
    />
  );
}

/** Found again: the same kind more than once at this unit. */
function Again({ row }: { row: Row }) {
  const { t } = useTranslation();
  if (row.ofKind < 2) return null;
  return (
    <Link className="os-again" to={`/findings?unit=${row.unitId}&kind=${row.kind}`}>
      {t('finding.again', { count: row.ofKind })}
    </Link>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'matter', head: t('finding.problem'), phone: 'title', width: '30rem',
      render: (row) => (
        <>
          <Link className="os-title" to={row.origin === 'inspection' ? `/inspections/${row.originId}` : `/assessments/${row.originId}`}>{row.matter}</Link>
          <span className="os-aid">{row.text}</span>
        </>
      ),
    },
    { key: 'unit', head: t('rectification.unit'), render: (row) => <Link to={`/findings?unit=${row.unitId}`}>{row.unitName}</Link> },
    { key: 'county', head: t('rectification.county'), phone: 'hide', render: (row) => row.countyName ?? '—' },
    { key: 'kind', head: t('inspection.findingKind'), render: (row) => <>{t(`inspection.findingKindOf.${row.kind}`)} <Again row={row} /></> },
    { key: 'severity', head: t('inspection.severity'), nowrap: true, render: (row) => (row.severity === 'grave' ? <Tag>{t('inspection.severityOf.grave')}</Tag> : t(`inspection.severityOf.${row.severity}`)) },
    { key: 'origin', head: t('finding.origin'), phone: 'hide', render: (row) => <>{t(`finding.originOf.${row.origin}`)}<br /><span className="os-note os-code">{`${row.originCode} · ${row.sequence}`}</span></> },
    { key: 'found', head: t('finding.foundOn'), nowrap: true, phone: 'hide', render: (row) => format.date(row.foundOn, { weekday: false }) },
    { key: 'duty', head: t('finding.links'), phone: 'hide', render: (row) => <Links row={row} /> },
    { key: 'evidence', head: t('rectification.evidence'), align: 'right', phone: 'hide', render: (row) => row.evidenceCount },
    { key: 'rectification', head: t('finding.rectified'), nowrap: true, render: (row) => (row.rectifications === 0 ? '—' : t('finding.rectifiedOf', { done: row.rectified, total: row.rectifications })) },
  ];
}

function Links({ row }: { row: Row }) {
  if (row.dutyId == null && row.taskId == null) return <>—</>;
  return (
    <>
      {row.dutyId == null ? null : <Link className="os-code" to={`/register?duty=${row.dutyId}`}>{row.dutyCode}</Link>}{row.dutyId == null || row.taskId == null ? null : <br />}{row.taskId == null ? null : <Link className="os-code" to={`/tasks/${row.taskId}`}>{row.taskCode}</Link>}
    </>
  );
}
