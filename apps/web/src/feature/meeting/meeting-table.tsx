import { PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';

export const MEETING_PAGE = 50;
type Row = MeetingListQuery['meetings']['items'][number];

export interface MeetingTableProps {
  page: MeetingListQuery['meetings'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

export function MeetingTable({ page, offset, ...props }: MeetingTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const there = (row: Row) => (row.state === 'called' ? t('meeting.repliedOf', { n: row.repliedCount, all: row.seatCount }) : row.state === 'cancelled' ? '—' : t('meeting.attendedOf', { n: row.attendedCount, all: row.seatCount }));
  const columns: Column<Row>[] = [
    { key: 'title', head: t('meeting.title'), phone: 'title', width: '26rem', render: (row) => <Link to={`/meetings/${row.id}`}>{row.title}</Link> },
    { key: 'kind', head: t('meeting.kind'), nowrap: true, phone: 'plain', render: (row) => t(`meeting.kindOf.${row.kind}`) },
    { key: 'code', head: t('assessment.code'), nowrap: true, phone: 'hide', render: (row) => row.code },
    { key: 'day', head: t('meeting.when'), nowrap: true, render: (row) => `${format.date(row.onDate)} ${row.atTime}` },
    { key: 'place', head: t('meeting.place'), phone: 'hide', render: (row) => row.place },
    { key: 'units', head: t('meeting.units'), nowrap: true, render: there },
    { key: 'decisions', head: t('meeting.decisions'), nowrap: true, render: (row) => (row.decisionCount === 0 ? '—' : t('meeting.decisionsOf', { all: row.decisionCount, done: row.doneCount, tasks: row.taskCount })) },
    { key: 'state', head: t('assessment.stateLabel'), nowrap: true, phone: 'plain', render: (row) => <Tag>{row.number == null ? t(`meeting.state.${row.state}`) : `${t(`meeting.state.${row.state}`)} ${row.number}`}</Tag> },
  ];
  return <PageTable {...props} label={t('meeting.title')} columns={columns} rows={page?.items ?? []} rowKey={(row) => row.id} labels={useTableLabels()} page={page === undefined ? undefined : { limit: MEETING_PAGE, offset, total: page.total }} />;
}
