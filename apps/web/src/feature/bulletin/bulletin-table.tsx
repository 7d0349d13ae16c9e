import { PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BulletinListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

export const BULLETIN_PAGE = 50;
type Row = BulletinListQuery['bulletins']['items'][number];

export interface BulletinTableProps {
  page: BulletinListQuery['bulletins'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

export function BulletinTable({ page, offset, ...props }: BulletinTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: Column<Row>[] = [
    { key: 'title', head: t('bulletin.title'), phone: 'title', width: '30rem', render: (row) => <Link to={`/bulletins/${row.id}`}>{row.title}</Link> },
    { key: 'code', head: t('assessment.code'), nowrap: true, phone: 'hide', render: (row) => row.code },
    { key: 'period', head: t('bulletin.period'), nowrap: true, render: (row) => t('bulletin.periodOf', { from: format.date(row.fromOn, { weekday: false }), until: format.date(row.untilOn, { weekday: false }) }) },
    { key: 'scope', head: t('bulletin.scope'), nowrap: true, phone: 'hide', render: (row) => t(`bulletin.levelOf.${row.level ?? 'all'}`) },
    { key: 'expected', head: t('bulletin.expected'), align: 'right', nowrap: true, render: (row) => row.expected },
    { key: 'late', head: t('bulletin.late'), align: 'right', nowrap: true, render: (row) => row.late },
    { key: 'missing', head: t('bulletin.missing'), align: 'right', nowrap: true, render: (row) => row.missing },
    { key: 'received', head: t('bulletin.received'), nowrap: true, render: (row) => (row.state === 'issued' ? t('bulletin.receivedOf', { n: row.receivedCount, all: row.unitCount }) : '—') },
    { key: 'state', head: t('assessment.stateLabel'), nowrap: true, phone: 'plain', render: (row) => <Tag>{row.number == null ? t(`bulletin.state.${row.state}`) : `${t(`bulletin.state.${row.state}`)} ${row.number}`}</Tag> },
  ];
  return <PageTable {...props} label={t('bulletin.heading')} columns={columns} rows={page?.items ?? []} rowKey={(row) => row.id} labels={useTableLabels()} page={page === undefined ? undefined : { limit: BULLETIN_PAGE, offset, total: page.total }} />;
}
