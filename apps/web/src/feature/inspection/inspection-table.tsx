import { Light, PageTable, type Column } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { InspectionListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';
import { daysText, InspectionTag } from './inspection-words';

export const INSPECTION_PAGE = 50;

type Row = InspectionListQuery['inspections']['items'][number];

export interface InspectionTableProps {
  page: InspectionListQuery['inspections'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  empty: ReactNode;
  offset: number;
  onPage: (offset: number) => void;
  footer: ReactNode;
}

export function InspectionTable({ page, offset, ...props }: InspectionTableProps) {
  const { t } = useTranslation();
  return (
    <PageTable
      {...props}
      label={t('inspection.list')}
      columns={useColumns()}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      page={page === undefined ? undefined : { limit: INSPECTION_PAGE, offset, total: page.total }}
    />
  );
}

function MatterCell({ row: { id, matter, code, viewerCan } }: { row: Row }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to={`/inspections/${id}`}>{matter === '' ? code : matter}</Link>
      {viewerCan.includes('recordVisit') ? <> · <Link to={`/inspections/${id}/field`}>{t('field.title')}</Link></> : null}
    </>
  );
}

/** The clock nearest its end: until when somebody may object, or a review is due. */
function nearestClock({ objects }: Row): { light: NonNullable<Row['objects'][number]['light']>; on: string } | null {
  const running = objects.flatMap(({ light, state, objectionUntilOn, reviewUntilOn }) => {
    const on = state === 'objected' ? reviewUntilOn : objectionUntilOn;
    return light == null || on == null ? [] : [{ light, on }];
  });
  return running.sort((first, second) => first.on.localeCompare(second.on))[0] ?? null;
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const plain = (on: string) => format.date(on, { weekday: false });
  return [
    { key: 'matter', head: t('inspection.matter'), phone: 'title', render: (row) => <MatterCell row={row} /> },
    { key: 'code', head: t('inspection.code'), nowrap: true, phone: 'hide', render: (row) => row.code },
    { key: 'mode', head: t('inspection.mode'), nowrap: true, phone: 'hide', render: (row) => (row.mode == null ? '—' : t(`inspection.modeOf.${row.mode}`)) },
    { key: 'objects', head: t('inspection.objects'), render: (row) => (row.objects.length === 0 ? '—' : row.objects.map(({ unitName }) => unitName).join('、')) },
    { key: 'days', head: t('inspection.days'), nowrap: true, render: (row) => daysText(row.fromOn, row.toOn, plain) },
    { key: 'findings', head: t('inspection.findingCount'), nowrap: true, phone: 'hide', render: (row) => (row.findingCount === 0 ? '—' : t('inspection.findingCountOne', { n: row.findingCount })) },
    {
      key: 'state', head: t('inspection.stateLabel'), nowrap: true, phone: 'plain',
      render: (row) => {
        const clock = nearestClock(row);
        return (
          <>
            {clock === null ? null : <Light kind={clock.light === 'normal' ? 'not_due' : clock.light} label={t('inspection.lastDay', { date: plain(clock.on) })} />} <InspectionTag state={row.state} covert={row.covert} />
          </>
        );
      },
    },
  ];
}
