import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList, Tag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DelegateVisitDetailDocument } from '../feature/delegate-visit/delegate-visit.query';
import { OpinionSheet } from '../feature/delegate-visit/opinion-sheet';
import { ProgrammeSheet, VisitFacts, VisitVerbs } from '../feature/delegate-visit/visit-body';
import { NotThere } from '../ui/not-there';
import { OutsideTimeline } from '../ui/outside/outside-timeline';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../ui/outside/outside.css';

/** One visit: programme, opinions and how they are answered; a delegate sees the own part. */
export function DelegateVisitPage() {
  const { t } = useTranslation();
  const { delegateVisitId: id = '' } = useParams();
  const member = useViewer().jointMeeting?.guest !== true;
  const { data, error, loading, refetch } = useQuery(DelegateVisitDetailDocument, { variables: { id, member }, fetchPolicy: 'cache-and-network' });
  const visit = data?.delegateVisit;
  const handleDone = () => void refetch();
  useTitle(visit == null ? t('delegateVisit.title') : visit.matter);
  if (error !== undefined && visit == null) return <QueryError error={error} what={t('delegateVisit.failed')} onRetry={handleDone} />;
  if (visit == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (visit == null) return <NotThere list={t('delegateVisit.title')} to="/delegate-visits" fact={t('delegateVisit.gone')} next={t('delegateVisit.goneNext')} />;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/delegate-visits">{t('delegateVisit.title')}</Link> / {visit.code}
          </>
        }
        title={visit.matter}
        chip={<Tag>{t(`delegateVisit.state.${visit.state}`)}</Tag>}
        {...(visit.stateReason == null ? {} : { state: visit.stateReason })}
        actions={<VisitVerbs visit={visit} onDone={handleDone} />}
      />
      <VisitFacts visit={visit} />
      <div className="os-stack">
        <OpinionSheet visit={visit} member={member} onDone={handleDone} />
        <ProgrammeSheet visit={visit} />
        <OutsideTimeline events={visit.events ?? []} />
      </div>
    </>
  );
}
