import { PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DelegateVisitListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

export const VISIT_PAGE = 50;
type Row = DelegateVisitListQuery['delegateVisits']['items'][number];

export interface DelegateVisitTableProps {
  page: DelegateVisitListQuery['delegateVisits'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

export function DelegateVisitTable({ page, offset, ...props }: DelegateVisitTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const plain = (on: string) => format.date(on, { weekday: false });
  const columns: Column<Row>[] = [
    { key: 'matter', head: t('delegateVisit.matter'), phone: 'title', width: '26rem', render: (row) => <Link to={`/delegate-visits/${row.id}`}>{row.matter}</Link> },
    { key: 'code', head: t('assessment.code'), nowrap: true, phone: 'hide', render: (row) => row.code },
    { key: 'days', head: t('delegateVisit.days'), nowrap: true, render: (row) => (row.fromOn === row.toOn ? plain(row.fromOn) : `${plain(row.fromOn)}—${plain(row.toOn)}`) },
    { key: 'units', head: t('delegateVisit.hosts'), render: (row) => row.unitNames ?? '—' },
    { key: 'people', head: t('delegateVisit.people'), align: 'right', phone: 'hide', render: (row) => row.delegateCount },
    { key: 'opinions', head: t('delegateVisit.opinions'), nowrap: true, render: (row) => (row.opinionCount === 0 ? '—' : t('delegateVisit.opinionsOf', { total: row.opinionCount, open: row.openCount })) },
    { key: 'state', head: t('assessment.stateLabel'), nowrap: true, phone: 'plain', render: (row) => <Tag>{t(`delegateVisit.state.${row.state}`)}</Tag> },
  ];
  return <PageTable {...props} label={t('delegateVisit.title')} columns={columns} rows={page?.items ?? []} rowKey={(row) => row.id} labels={useTableLabels()} page={page === undefined ? undefined : { limit: VISIT_PAGE, offset, total: page.total }} />;
}
