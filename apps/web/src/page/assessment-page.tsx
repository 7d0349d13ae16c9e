import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList, Tag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AssessmentFacts, CommissionSheet, ReportSheet, TakenSheet, WorkSheet } from '../feature/assessment/assessment-body';
import { AssessmentVerbs } from '../feature/assessment/assessment-verbs';
import { AssessmentDetailDocument } from '../feature/assessment/assessment.query';
import { NotThere } from '../ui/not-there';
import { OutsideTimeline } from '../ui/outside/outside-timeline';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../ui/outside/outside.css';

/** One assessment: commission, work, report, and what was taken over from it; the third party sees its own part. */
export function AssessmentPage() {
  const { t } = useTranslation();
  const { assessmentId: id = '' } = useParams();
  const member = useViewer().jointMeeting?.guest !== true;
  const { data, error, loading, refetch } = useQuery(AssessmentDetailDocument, { variables: { id, member }, fetchPolicy: 'cache-and-network' });
  const assessment = data?.assessment;
  const handleDone = () => void refetch();
  useTitle(assessment == null ? t('assessment.title') : assessment.matter);
  if (error !== undefined && assessment == null) return <QueryError error={error} what={t('assessment.failed')} onRetry={handleDone} />;
  if (assessment == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (assessment == null) return <NotThere list={t('assessment.title')} to="/assessments" fact={t('assessment.gone')} next={t('assessment.goneNext')} />;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/assessments">{t('assessment.title')}</Link> / {assessment.code}
          </>
        }
        title={assessment.matter}
        chip={<Tag>{t(`assessment.state.${assessment.state}`)}</Tag>}
        {...(assessment.stateReason == null ? {} : { state: assessment.stateReason })}
        actions={<AssessmentVerbs assessment={assessment} onDone={handleDone} />}
      />
      <AssessmentFacts assessment={assessment} />
      <div className="os-stack">
        <CommissionSheet assessment={assessment} />
        <TakenSheet assessment={assessment} onDone={handleDone} />
        <ReportSheet assessment={assessment} />
        <WorkSheet assessment={assessment} />
        <OutsideTimeline events={assessment.events ?? []} />
      </div>
    </>
  );
}
