import { PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountabilityListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';
import { useAccountabilityWord } from './use-accountability-word';

export const ACCOUNTABILITY_PAGE = 50;

export type AccountabilityRow = AccountabilityListQuery['accountabilities']['items'][number];

export interface AccountabilityTableProps {
  page: AccountabilityListQuery['accountabilities'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

/** 台账: newest first; there is no order by weight. */
export function AccountabilityTable({ page, offset, ...props }: AccountabilityTableProps) {
  const { t } = useTranslation();
  return (
    <PageTable
      {...props}
      label={t('accountability.list')}
      columns={useColumns()}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      page={page === undefined ? undefined : { limit: ACCOUNTABILITY_PAGE, offset, total: page.total }}
    />
  );
}

function useColumns(): Column<AccountabilityRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  return [
    { key: 'code', head: t('accountability.code'), nowrap: true, phone: 'title', render: (row) => <Link to={`/accountability/${row.id}`}>{row.code}</Link> },
    { key: 'kind', head: t('accountability.kind'), nowrap: true, render: (row) => word.kind(row.kind) },
    { key: 'unit', head: t('accountability.unit'), nowrap: true, render: (row) => row.unitName },
    { key: 'who', head: t('accountability.concerned'), render: (row) => (row.responsibility === 'unit' ? word.responsibility('unit') : [row.postTitle, row.personName].filter(Boolean).join(' ') || t('accountability.sealed')) },
    { key: 'matter', head: t('accountability.matter'), phone: 'hide', render: (row) => row.matter ?? t('accountability.sealedShort') },
    { key: 'facts', head: t('accountability.facts'), align: 'right', phone: 'hide', render: (row) => row.factCount },
    { key: 'proposed', head: t('accountability.proposedOn'), nowrap: true, phone: 'hide', render: (row) => format.date(row.proposedOn, { weekday: false }) },
    { key: 'influence', head: t('accountability.influenceLabel'), nowrap: true, phone: 'hide', render: (row) => (row.influenceUntilOn == null ? '—' : `${word.influence(row.influence)} · ${format.date(row.influenceUntilOn, { weekday: false })}`) },
    { key: 'state', head: t('accountability.stateLabel'), nowrap: true, phone: 'plain', render: (row) => <AccountabilityStanding row={row} /> },
  ];
}

export function AccountabilityStanding({ row: { state, sealed } }: { row: Pick<AccountabilityRow, 'state' | 'sealed'> }) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  return (
    <>
      <Tag>{word.state(state)}</Tag> {sealed ? <Tag>{t('accountability.sealed')}</Tag> : null}
    </>
  );
}
