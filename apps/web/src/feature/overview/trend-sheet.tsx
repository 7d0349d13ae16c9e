import { Sheet, TrendChart } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { OverviewQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';

const TARGET = 95;

export function TrendSheet({ trend }: { trend: OverviewQuery['overview']['trend'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Sheet title={t('overview.trend')} note={t('overview.trendNote')}>
      <TrendChart
        target={TARGET}
        rows={trend.map((point) => ({
          key: point.periodStartOn,
          label: String(Number(point.periodStartOn.slice(5, 7))),
          name: format.month(point.periodStartOn),
          expected: point.expected,
          onTime: point.onTime,
          late: point.late,
          missing: point.missing,
        }))}
        labels={{
          table: t('overview.trendTable'),
          chart: t('overview.trendChart'),
          period: t('overview.month'),
          expected: t('overview.expected'),
          late: t('overview.late'),
          missing: t('overview.missing'),
          onTime: t('overview.onTime'),
          target: t('overview.target'),
        }}
      />
    </Sheet>
  );
}
