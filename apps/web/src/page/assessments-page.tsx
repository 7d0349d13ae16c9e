import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ASSESSMENT_PAGE, AssessmentTable } from '../feature/assessment/assessment-table';
import { AssessmentListDocument } from '../feature/assessment/assessment.query';
import { CommissionDialog } from '../feature/assessment/commission-dialog';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useStateChoice } from '../ui/use-state-choice';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../ui/outside/outside.css';

const CHOICES = ['all', 'commissioned', 'reported', 'closed', 'withdrawn'] as const;

/** 第三方评估: what was commissioned, reported and taken over. */
export function AssessmentsPage() {
  const { t } = useTranslation();
  useTitle(t('assessment.title'));
  const navigate = useNavigate();
  const { jointMeeting } = useViewer();
  const [making, setMaking] = useState(false);
  const { choice, filter, offset, choose, moveTo } = useStateChoice(CHOICES, 'all');
  const { data, previousData, loading, error, refetch } = useQuery(AssessmentListDocument, { variables: { filter, page: { limit: ASSESSMENT_PAGE, offset } }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.assessments;
  const may = jointMeeting?.viewerCan.includes('commissionAssessment') === true;
  return (
    <>
      <PageHead
        title={t('assessment.title')}
        state={t('assessment.lead')}
        actions={
          may ? (
            <Button kind="primary" onClick={() => setMaking(true)}>
              {t('words.verb.commissionAssessment')}
            </Button>
          ) : undefined
        }
      />
      <Sheet strong label={t('assessment.title')}>
        <FilterLine>
          <SegmentedFilter label={t('assessment.stateLabel')} value={choice} onChange={choose} options={CHOICES.map((value) => ({ value, label: value === 'all' ? t('outside.all') : t(`assessment.state.${value}`) }))} />
        </FilterLine>
        <AssessmentTable
          page={page}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('assessment.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t('assessment.empty')} next={t('assessment.emptyNext')} />}
          offset={offset}
          onPage={moveTo}
          footer={jointMeeting?.guest === true ? null : <ExportMenu quiet list="assessments" filter={filter} />}
        />
      </Sheet>
      {making ? <CommissionDialog assessment={null} onClose={() => setMaking(false)} onDone={(id) => void navigate(id === '' ? '/assessments' : `/assessments/${id}`)} /> : null}
    </>
  );
}
