import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ComplaintCourse, ComplaintFacts, ComplaintRecusal, ComplaintText, ComplaintTimeline } from '../feature/complaint/complaint-body';
import { ComplaintStanding } from '../feature/complaint/complaint-table';
import { ComplaintVerbs } from '../feature/complaint/complaint-verbs';
import { ComplaintDetailDocument } from '../feature/complaint/complaint.query';
import { useComplaintWord } from '../feature/complaint/use-complaint-word';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/complaint/complaint.css';

/** One complaint: what was written, how it was verified and answered; never by whom it was sent. */
export function ComplaintPage() {
  const { t } = useTranslation();
  const word = useComplaintWord();
  const { complaintId: id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ComplaintDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const complaint = data?.complaint;
  const handleDone = () => void refetch();
  const title = complaint == null ? t('complaint.title') : word.category(complaint.category);
  useTitle(title);
  if (error !== undefined && complaint == null) return <QueryError error={error} what={t('complaint.failed')} onRetry={handleDone} />;
  if (complaint == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (complaint == null) return <NotThere list={t('complaint.title')} to="/complaints" fact={t('complaint.gone')} next={t('complaint.goneNext')} />;
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/complaints">{t('complaint.title')}</Link> / {complaint.code}
          </>
        }
        title={title}
        chip={<ComplaintStanding complaint={complaint} />}
        actions={<ComplaintVerbs complaint={complaint} onDone={handleDone} />}
      />
      <ComplaintFacts complaint={complaint} />
      <div className="complaint-stack">
        <ComplaintRecusal complaint={complaint} />
        <ComplaintText complaint={complaint} />
        <ComplaintCourse complaint={complaint} />
        <ComplaintTimeline events={complaint.events} />
      </div>
    </>
  );
}
