import { Button, EmptyState, PageTable, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IndicatorListQuery } from '../../gql/graphql';
import { useFigureText } from '../../ui/use-figure-text';
import { useTableLabels } from '../../ui/use-labels';
import { Entered, Judged, usePeriodText, useTargetText } from './indicator-words';

export const INDICATOR_PAGE = 50;

type Row = IndicatorListQuery['indicators']['items'][number];

export interface IndicatorTableProps {
  page: IndicatorListQuery['indicators'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  offset: number;
  onPage: (offset: number) => void;
  onClear: () => void;
  /** A choice may hide what there is. */
  filtered: boolean;
  footer?: ReactNode;
}

export function IndicatorTable({ page, offset, onClear, filtered, ...props }: IndicatorTableProps) {
  const { t } = useTranslation();
  return (
    <PageTable
      {...props}
      label={t('indicator.list')}
      columns={useColumns()}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      empty={filtered ? <EmptyState fact={t('indicator.empty')} next={t('indicator.emptyNext')} action={<Button onClick={onClear}>{t('report.clear')}</Button>} /> : <EmptyState fact={t('indicator.first')} next={t('indicator.firstNext')} />}
      page={page === undefined ? undefined : { limit: INDICATOR_PAGE, offset, total: page.total }}
    />
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const words = useFigureText();
  const target = useTargetText();
  const period = usePeriodText();
  return [
    { key: 'name', head: t('indicator.column.name'), phone: 'title', render: ({ id, definition }) => <Link to={`/indicators/${id}`}>{definition.name}</Link> },
    { key: 'code', head: t('indicator.column.code'), nowrap: true, phone: 'hide', render: (row) => row.code },
    { key: 'kind', head: t('indicator.column.kind'), nowrap: true, phone: 'hide', render: ({ definition }) => t(`indicator.kind.${definition.kind}`) },
    { key: 'rollUp', head: t('indicator.column.rollUp'), phone: 'hide', render: ({ definition }) => t(`indicator.rollUp.${definition.rollUp}`) },
    { key: 'target', head: t('indicator.column.target'), nowrap: true, render: ({ definition }) => target(definition) },
    { key: 'period', head: t('indicator.column.period'), nowrap: true, phone: 'hide', render: ({ latest }) => (latest == null ? '—' : period(latest)) },
    { key: 'latest', head: t('indicator.column.latest'), align: 'right', nowrap: true, render: ({ latest, definition }) => <b>{words.figure(latest, definition)}</b> },
    { key: 'of', head: t('indicator.column.of'), align: 'right', nowrap: true, render: ({ latest }) => (latest == null ? '—' : <Entered row={latest} />) },
    { key: 'judged', head: t('report.mark'), nowrap: true, phone: 'plain', render: ({ latest, definition }) => (latest == null ? '—' : <Judged row={latest} definition={definition} />) },
  ];
}
