import { Button, EmptyState, Light, PageTable, Tag, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitRowFragment } from '../../gql/graphql';
import { useTableLabels } from '../../ui/use-labels';
import { UNIT_PAGE } from './unit-choice';

export interface UnitTableProps {
  page: { items: readonly UnitRowFragment[]; total: number } | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  offset: number;
  onPage: (offset: number) => void;
  onShowAll: () => void;
  footer: ReactNode;
}

/** Units with what they owe: a late one is seen at once, the rest is quiet. */
export function UnitTable({ page, loading, error, offset, onPage, onShowAll, footer }: UnitTableProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <PageTable
      label={t('unit.list')}
      columns={columns}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      loading={loading}
      error={error}
      page={{ limit: UNIT_PAGE, offset, total: page?.total ?? 0 }}
      onPage={onPage}
      footer={footer}
      empty={
        <EmptyState
          fact={t('unit.empty')}
          next={t('unit.emptyNext')}
          action={<Button onClick={onShowAll}>{t('unit.showAll')}</Button>}
        />
      }
    />
  );
}

function useColumns(): readonly Column<UnitRowFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      head: t('unit.columns.name'),
      phone: 'title',
      render: (row) => (
        <>
          <Link className="unit-link" to={`/units/${row.id}`}>{row.name}</Link> {row.designationKind == null ? null : <Tag>{t(`inspection.designations.kindOf.${row.designationKind}`)}</Tag>}
        </>
      ),
    },
    { key: 'kind', head: t('unit.columns.kind'), phone: 'hide', render: (row) => t(`words.unitKind.${row.kind}`) },
    { key: 'place', head: t('unit.columns.place'), phone: 'hide', render: (row) => row.jurisdictionName },
    {
      key: 'membership',
      head: t('unit.columns.membership'),
      phone: 'plain',
      nowrap: true,
      render: (row) => (row.membershipRole == null ? '—' : t(`words.membership.${row.membershipRole}`)),
    },
    {
      key: 'duties',
      head: t('unit.columns.duties'),
      align: 'right',
      render: (row) => (
        <Link to={`/register?unit=${row.id}${row.level === 'city' ? '' : `&level=${row.level}`}`}>{row.dutyCount}</Link>
      ),
    },
    {
      key: 'unset',
      head: t('unit.columns.unset'),
      align: 'right',
      render: (row) => (row.unsetCount === 0 ? '0' : <Light kind="unset" label={String(row.unsetCount)} />),
    },
    { key: 'tasks', head: t('unit.columns.tasks'), align: 'right', render: (row) => row.openTaskCount },
    {
      key: 'overdue',
      head: t('unit.columns.overdue'),
      align: 'right',
      render: (row) => (row.overdueCount === 0 ? '0' : <Light kind="overdue" label={String(row.overdueCount)} />),
    },
  ];
}
