import { EmptyState, PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeRowFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';
import { isPastedName } from './import-source';

export const NOTICE_PAGE = 20;

export interface NoticeTableProps {
  page: { items: readonly NoticeRowFragment[]; total: number } | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  offset: number;
  onPage: (offset: number) => void;
  canImport: boolean;
  /** Only discarded ones are listed. */
  discarded: boolean;
  footer: ReactNode;
}

/** Notices of the joint meeting, newest first: what waits to be checked says how much. */
export function NoticeTable({ page, loading, error, offset, onPage, canImport, discarded, footer }: NoticeTableProps) {
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
        discarded ? (
          <EmptyState fact={t('notice.noneDiscarded')} />
        ) : (
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
        )
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
      render: (row) => (row.state === 'draft' || row.state === 'discarded' ? '—' : row.dutyCount),
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
        {[row.docNumber, isPastedName(row.sourceName, row.title) ? t('notice.pasted') : row.sourceName].filter((part) => part != null).join(' · ')}
      </div>
    </>
  );
}

function NoticeStateWord({ row }: { row: NoticeRowFragment }) {
  const { t } = useTranslation();
  const { open, unsettled, doubtful, dropped } = row.draftCounts;
  if (row.state === 'discarded') {
    return (
      <>
        <Tag>{t('words.noticeState.discarded')}</Tag>
        <div className="lx-aid lx-mut">{row.discardReason}</div>
      </>
    );
  }
  if (row.state !== 'draft') return <Tag>{t(`words.noticeState.${row.state}`)}</Tag>;
  if (open + dropped === 0) return <b>{t('notice.draftNothing')}</b>;
  return (
    <>
      <b>{t('notice.draftLeft', { n: open })}</b>
      <div className="lx-aid lx-mut">{t('notice.draftStanding', { unsettled, doubtful })}</div>
    </>
  );
}
