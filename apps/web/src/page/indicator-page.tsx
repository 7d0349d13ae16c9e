import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { IndicatorFacts, IndicatorHistory, IndicatorUses } from '../feature/indicator/indicator-facts';
import { IndicatorFigures } from '../feature/indicator/indicator-figures';
import { DetachButton, IndicatorVerbs } from '../feature/indicator/indicator-verbs';
import { IndicatorDocument } from '../feature/indicator/indicator.query';
import { ExportMenu } from '../ui/export-menu';
import { useFormat } from '../ui/format';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/indicator/indicator.css';

/** One indicator: its trend, each period by county and town, how it is counted and where it is asked. */
export function IndicatorPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicatorId = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(IndicatorDocument, { variables: { id: indicatorId }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const indicator = data?.indicator;
  useTitle(indicator?.definition.name ?? t('indicator.title'));
  if (error !== undefined && indicator == null) return <QueryError error={error} what={t('indicator.failed')} onRetry={() => void refetch()} />;
  if (indicator == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (indicator == null) return <NotThere list={t('indicator.title')} to="/indicators" fact={t('indicator.missing')} next={t('indicator.missingNext')} />;
  const reload = () => void refetch();
  const retired = indicator.retiredFromOn == null ? '' : ` · ${t('indicator.retiredFrom', { date: format.date(indicator.retiredFromOn, { weekday: false }) })}`;
  return (
    <>
      <PageHead
        crumb={<Link to="/indicators">{t('indicator.title')}</Link>}
        title={indicator.definition.name}
        state={`${indicator.code} · ${t(`indicator.kind.${indicator.definition.kind}`)} · ${indicator.definition.measure}${retired}`}
        actions={
          <>
            <ExportMenu list="indicator-values" filter={{ indicatorId: indicator.id }} name={t('indicator.exportValues')} />
            <IndicatorVerbs indicator={indicator} onDone={reload} />
          </>
        }
      />
      <div className="indicator-desk">
        <div className="lx-stack">
          <IndicatorFigures id={indicator.id} definition={indicator.definition} />
        </div>
        <div className="lx-stack">
          <IndicatorFacts indicator={indicator} />
          <IndicatorUses indicator={indicator} onDetach={(useId) => <DetachButton indicator={indicator} useId={useId} onDone={reload} />} />
          <IndicatorHistory indicator={indicator} />
        </div>
      </div>
    </>
  );
}
