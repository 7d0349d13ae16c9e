import { useQuery } from '@apollo/client/react';
import { LightChip, PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DataProvisionDetailDocument } from '../feature/data-provision/data-provision.query';
import { DeliverySheet } from '../feature/data-provision/delivery-sheet';
import { ContentSheet, ProvisionFacts, ProvisionVerbs } from '../feature/data-provision/provision-body';
import { NotThere } from '../ui/not-there';
import { OutsideTimeline } from '../ui/outside/outside-timeline';
import { QueryError } from '../ui/query-error';
import { useToday } from '../ui/today-context';
import { useTitle } from '../ui/use-title';
import '../ui/outside/outside.css';

/** One entry: what it is, what was handed over, what happened. */
export function DataProvisionPage() {
  const { t } = useTranslation();
  const { dataProvisionId: id = '' } = useParams();
  const today = useToday();
  const { data, error, loading, refetch } = useQuery(DataProvisionDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const provision = data?.dataProvision;
  const handleDone = () => void refetch();
  useTitle(provision == null ? t('dataProvision.heading') : provision.dataName);
  if (error !== undefined && provision == null) return <QueryError error={error} what={t('dataProvision.failed')} onRetry={handleDone} />;
  if (provision == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (provision == null) return <NotThere list={t('dataProvision.heading')} to="/data-provisions" fact={t('dataProvision.gone')} next={t('dataProvision.goneNext')} />;
  const state = t(`dataProvision.state.${provision.state}`);
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/data-provisions">{t('dataProvision.heading')}</Link> / {provision.code}
          </>
        }
        title={provision.dataName}
        chip={<LightChip kind={provision.mark} label={provision.state === 'active' ? `${state} · ${t(`dataProvision.mark.${provision.mark}`)}` : state} />}
        {...(provision.stateReason == null ? {} : { state: provision.stateReason })}
        actions={<ProvisionVerbs provision={provision} onDone={handleDone} />}
      />
      <ProvisionFacts provision={provision} />
      <div className="os-stack">
        <DeliverySheet provision={provision} today={today} onDone={handleDone} />
        <ContentSheet provision={provision} />
        <OutsideTimeline events={provision.events} />
      </div>
    </>
  );
}
