import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { VISIT_PAGE, DelegateVisitTable } from '../feature/delegate-visit/delegate-visit-table';
import { DelegateVisitListDocument } from '../feature/delegate-visit/delegate-visit.query';
import { ProgrammeDialog } from '../feature/delegate-visit/programme-dialog';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useStateChoice } from '../ui/use-state-choice';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../ui/outside/outside.css';

const CHOICES = ['all', 'planned', 'held', 'closed', 'cancelled'] as const;

/** 代表委员视察: what is planned, was held, and how opinions are answered. */
export function DelegateVisitsPage() {
  const { t } = useTranslation();
  useTitle(t('delegateVisit.title'));
  const navigate = useNavigate();
  const { jointMeeting } = useViewer();
  const [making, setMaking] = useState(false);
  const { choice, filter, offset, choose, moveTo } = useStateChoice(CHOICES, 'all');
  const { data, previousData, loading, error, refetch } = useQuery(DelegateVisitListDocument, { variables: { filter, page: { limit: VISIT_PAGE, offset } }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.delegateVisits;
  const may = jointMeeting?.viewerCan.includes('planDelegateVisit') === true;
  return (
    <>
      <PageHead
        title={t('delegateVisit.title')}
        state={t('delegateVisit.lead')}
        actions={
          may ? (
            <Button kind="primary" onClick={() => setMaking(true)}>
              {t('words.verb.planDelegateVisit')}
            </Button>
          ) : undefined
        }
      />
      <Sheet strong label={t('delegateVisit.title')}>
        <FilterLine>
          <SegmentedFilter label={t('assessment.stateLabel')} value={choice} onChange={choose} options={CHOICES.map((value) => ({ value, label: value === 'all' ? t('outside.all') : t(`delegateVisit.state.${value}`) }))} />
        </FilterLine>
        <DelegateVisitTable
          page={page}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('delegateVisit.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t('delegateVisit.empty')} next={t('delegateVisit.emptyNext')} />}
          offset={offset}
          onPage={moveTo}
          footer={jointMeeting?.guest === true ? null : <ExportMenu quiet list="delegate-visits" filter={filter} />}
        />
      </Sheet>
      {making ? <ProgrammeDialog visit={null} onClose={() => setMaking(false)} onDone={(id) => void navigate(id === '' ? '/delegate-visits' : `/delegate-visits/${id}`)} /> : null}
    </>
  );
}
