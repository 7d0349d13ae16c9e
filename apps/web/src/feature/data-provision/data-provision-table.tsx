import { Light, PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DataProvisionListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

export const DATA_PROVISION_PAGE = 50;
type Row = DataProvisionListQuery['dataProvisions']['items'][number];

export interface DataProvisionTableProps {
  page: DataProvisionListQuery['dataProvisions'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

/** The ledger, the worst light first. */
export function DataProvisionTable({ page, offset, ...props }: DataProvisionTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const recipient = (row: Row) =>
    row.recipientName ?? (
      <>
        <Tag>{t('dataProvision.noRecipient')}</Tag>
        {row.proposedRecipient == null ? null : <span className="os-note os-title">{t('dataProvision.proposed', { unit: row.proposedRecipient.name })}</span>}
      </>
    );
  const owed = (row: Row) => (row.overdueCount > 1 ? t('dataProvision.lateCount', { n: row.overdueCount }) : row.owedOn == null ? '—' : format.date(row.owedOn, { weekday: false }));
  const columns: Column<Row>[] = [
    {
      key: 'data', head: t('dataProvision.data'), phone: 'title', width: '24rem',
      render: (row) => (
        <>
          <Link to={`/data-provisions/${row.id}`}>{row.dataName}</Link>
          {row.basisKind == null ? <span className="os-note os-title">{t('dataProvision.noBasis')}</span> : null}
        </>
      ),
    },
    { key: 'light', head: t('rectification.light'), nowrap: true, phone: 'plain', render: (row) => <Light kind={row.mark} label={t(`dataProvision.mark.${row.mark}`)} /> },
    { key: 'provider', head: t('dataProvision.provider'), width: '16rem', render: (row) => row.providerName },
    { key: 'recipient', head: t('dataProvision.recipient'), width: '16rem', render: recipient },
    { key: 'rhythm', head: t('dataProvision.rhythm'), nowrap: true, render: (row) => t(`dataProvision.rhythmOf.${row.rhythm}`) },
    { key: 'owed', head: t('dataProvision.owed'), nowrap: true, render: owed },
    { key: 'last', head: t('dataProvision.last'), nowrap: true, phone: 'hide', render: (row) => (row.lastDeliveredOn == null ? '—' : format.date(row.lastDeliveredOn, { weekday: false })) },
    { key: 'state', head: t('assessment.stateLabel'), nowrap: true, phone: 'plain', render: (row) => <Tag>{row.waitingCount > 0 ? t('dataProvision.waiting', { n: row.waitingCount }) : t(`dataProvision.state.${row.state}`)}</Tag> },
    { key: 'code', head: t('assessment.code'), nowrap: true, phone: 'hide', render: (row) => row.code },
  ];
  return <PageTable {...props} label={t('dataProvision.heading')} columns={columns} rows={page?.items ?? []} rowKey={(row) => row.id} labels={useTableLabels()} page={page === undefined ? undefined : { limit: DATA_PROVISION_PAGE, offset, total: page.total }} />;
}
