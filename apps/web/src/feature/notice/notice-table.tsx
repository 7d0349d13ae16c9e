import { EmptyState, PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

export const NOTICE_PAGE = 20;

export interface NoticeTableProps {
  page: { items: readonly NoticeRowFragment[]; total: number } | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  offset: number;
  onPage: (offset: number) => void;
  canImport: boolean;
  footer: ReactNode;
}

/** Notices of the joint meeting, newest first: what waits to be checked says how much. */
export function NoticeTable({ page, loading, error, offset, onPage, canImport, footer }: NoticeTableProps) {
  const { t } = useTranslation();
  const columns = useColumns(canImport);
  return (
    <PageTable
      label={t('notice.title')}
      columns={columns}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      loading={loading}
      error={error}
      page={{ limit: NOTICE_PAGE, offset, total: page?.total ?? 0 }}
      onPage={onPage}
      footer={footer}
      empty={
        <EmptyState
          fact={t('notice.empty')}
          next={canImport ? t('notice.emptyNext') : t('notice.emptyReader')}
          action={
            canImport ? (
              <Link className="lx-btn primary" to="/notices/new">
                {t('notice.importFirst')}
              </Link>
            ) : undefined
          }
        />
      }
    />
  );
}

function useColumns(canImport: boolean): readonly Column<NoticeRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'title', head: t('notice.columns.title'), phone: 'title', render: (row) => <NoticeName row={row} /> },
    { key: 'issuer', head: t('notice.columns.issuer'), phone: 'hide', render: (row) => row.issuer ?? '—' },
    {
      key: 'issuedOn',
      head: t('notice.columns.issuedOn'),
      nowrap: true,
      render: (row) => (row.issuedOn == null ? '—' : format.date(row.issuedOn, { weekday: false })),
    },
    {
      key: 'edition',
      head: t('notice.columns.edition'),
      nowrap: true,
      render: (row) => t('notice.edition', { n: row.edition }),
    },
    { key: 'units', head: t('notice.columns.units'), align: 'right', render: (row) => row.unitCount },
    {
      key: 'duties',
      head: t('notice.columns.duties'),
      align: 'right',
      render: (row) => (row.state === 'draft' ? '—' : row.dutyCount),
    },
    { key: 'state', head: t('notice.columns.state'), phone: 'plain', render: (row) => <NoticeStateWord row={row} /> },
    {
      key: 'action',
      head: <span className="lx-sr">{t('notice.columns.action')}</span>,
      align: 'right',
      phone: 'hide',
      nowrap: true,
      render: (row) => (
        <Link to={`/notices/${row.id}`}>
          {row.state === 'draft' && canImport ? t('notice.review') : t('notice.read')}
        </Link>
      ),
    },
  ];
}

function NoticeName({ row }: { row: NoticeRowFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={`/notices/${row.id}`}>
        {row.title === '' ? t('notice.unnamed', { name: row.sourceName }) : row.title}
      </Link>
      <div className="lx-aid lx-mut">
        {[row.docNumber, row.sourceName].filter((part) => part != null && part !== row.title).join(' · ')}
      </div>
    </>
  );
}

function NoticeStateWord({ row }: { row: NoticeRowFragment }) {
  const { t } = useTranslation();
  if (row.state !== 'draft') return <Tag>{t(`words.noticeState.${row.state}`)}</Tag>;
  return <b>{t('notice.draftLeft', { n: row.draftCounts.open, m: row.draftCounts.uncertain })}</b>;
}
