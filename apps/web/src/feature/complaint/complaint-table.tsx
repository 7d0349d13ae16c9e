import { Light, PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComplaintListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';
import { useComplaintWord } from './use-complaint-word';
import './complaint.css';

export const COMPLAINT_PAGE = 50;

export type ComplaintRow = ComplaintListQuery['complaints']['items'][number];

export interface ComplaintTableProps {
  page: ComplaintListQuery['complaints'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

export function ComplaintTable({ page, offset, ...props }: ComplaintTableProps) {
  const { t } = useTranslation();
  return (
    <PageTable
      {...props}
      label={t('complaint.list')}
      columns={useColumns()}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      page={page === undefined ? undefined : { limit: COMPLAINT_PAGE, offset, total: page.total }}
    />
  );
}

function useColumns(): Column<ComplaintRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useComplaintWord();
  return [
    { key: 'category', head: t('complaint.field.category'), phone: 'title', render: (row) => <ComplaintName row={row} category={word.category(row.category)} /> },
    { key: 'code', head: t('complaint.code'), nowrap: true, render: (row) => (row.joinedCount === 0 ? row.code : t('complaint.codeJoined', { code: row.code, count: row.joinedCount })) },
    { key: 'place', head: t('complaint.place'), render: (row) => row.placeName ?? '—' },
    { key: 'received', head: t('complaint.receivedOn'), nowrap: true, phone: 'hide', render: (row) => format.date(row.receivedOn, { weekday: false }) },
    { key: 'unit', head: t('complaint.unit'), phone: 'hide', render: (row) => row.unitName ?? '—' },
    { key: 'due', head: t('complaint.dueOn'), nowrap: true, render: (row) => (row.dueOn == null ? '—' : format.date(row.dueOn)) },
    { key: 'state', head: t('complaint.stateLabel'), nowrap: true, phone: 'plain', render: (row) => <ComplaintStanding complaint={row} /> },
  ];
}

/** Its category alone would name many alike: its first words, and the unit it is about, tell it from the others. */
function ComplaintName({ row: { id, excerpt, aboutUnitName }, category }: { row: ComplaintRow; category: string }) {
  const { t } = useTranslation();
  const more = [excerpt, aboutUnitName == null ? null : t('complaint.about', { unit: aboutUnitName })].filter(Boolean).join(' · ');
  return (
    <>
      <Link to={`/complaints/${id}`}>{category}</Link>
      {more === '' ? null : <span className="complaint-more">{more}</span>}
    </>
  );
}

/** While a step waits its light, then only where it stands. */
export function ComplaintStanding({ complaint: { state, light, dueOn, sealed } }: { complaint: Pick<ComplaintRow, 'state' | 'light' | 'dueOn' | 'sealed'> }) {
  const { t } = useTranslation();
  const word = useComplaintWord();
  return (
    <>
      {dueOn == null ? null : <Light kind={light === 'normal' ? 'not_due' : light} label={t(`words.light.${light}`)} />} <Tag>{word.state(state)}</Tag> {sealed ? <Tag>{t('complaint.sealed')}</Tag> : null}
    </>
  );
}
