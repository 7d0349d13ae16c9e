import { EmptyState, Light, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useTableLabels } from '../../ui/use-labels';
import { useCell } from './overview-matrix';

type County = OverviewQuery['overview']['counties'][number];

/** Each county with its towns: rates over the expected, and how much is asked of a town. */
export function CountySheet({ counties }: { counties: readonly County[] }) {
  const { t } = useTranslation();
  const columns = useColumns(counties);
  return (
    <Sheet title={t('overview.counties')} note={t('overview.countiesNote')}>
      <PageTable
        label={t('overview.counties')}
        columns={columns}
        rows={counties}
        rowKey={(county) => county.unitId}
        labels={useTableLabels()}
        empty={<EmptyState fact={t('overview.countiesEmpty')} next={t('overview.countiesEmptyNext')} />}
      />
    </Sheet>
  );
}

function useColumns(counties: readonly County[]): Column<County>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const draw = useCell();
  const months = counties[0]?.cells ?? [];
  return [
    { key: 'name', head: t('overview.countyHead'), phone: 'title', render: (county) => <Link to={`/units/${county.unitId}`}>{county.name}</Link> },
    ...months.map((month, at): Column<County> => ({
      key: month.periodStartOn,
      head: format.month(month.periodStartOn),
      align: 'center',
      render: (county) => {
        const cell = county.cells[at];
        if (cell === undefined) return null;
        const { light, label, count } = draw({ unitName: county.name }, cell);
        return <Light kind={light} label={label} hideLabel {...(count === undefined ? {} : { digit: count })} />;
      },
    })),
    { key: 'count', head: t('overview.tail'), align: 'right', nowrap: true, render: (county) => `${county.onTime}/${county.expected}` },
    { key: 'rate', head: t('overview.rate'), align: 'right', render: (county) => format.percent(county.onTime, county.expected) },
    { key: 'asks', head: t('overview.asks'), align: 'right', render: (county) => t('overview.asksValue', { count: Number(county.asksPerTown.toFixed(1)) }) },
  ];
}
