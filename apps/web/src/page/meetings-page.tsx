import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CallDialog } from '../feature/meeting/call-dialog';
import { MEETING_PAGE, MeetingTable } from '../feature/meeting/meeting-table';
import { MeetingListDocument } from '../feature/meeting/meeting.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useStateChoice } from '../ui/use-state-choice';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../ui/outside/outside.css';

const CHOICES = ['all', 'called', 'held', 'circulated', 'issued', 'cancelled'] as const;

/** 会议: what is called, was held, and whose minutes wait. */
export function MeetingsPage() {
  const { t } = useTranslation();
  useTitle(t('meeting.heading'));
  const navigate = useNavigate();
  const { jointMeeting } = useViewer();
  const [making, setMaking] = useState(false);
  const { choice, filter, offset, choose, moveTo } = useStateChoice(CHOICES, 'all');
  const { data, previousData, loading, error, refetch } = useQuery(MeetingListDocument, { variables: { filter, page: { limit: MEETING_PAGE, offset } }, fetchPolicy: 'cache-and-network' });
  const may = jointMeeting?.viewerCan.includes('callMeeting') === true;
  return (
    <>
      <PageHead
        title={t('meeting.heading')}
        state={t('meeting.lead')}
        actions={
          may ? (
            <Button kind="primary" onClick={() => setMaking(true)}>
              {t('words.verb.callMeeting')}
            </Button>
          ) : undefined
        }
      />
      <Sheet strong label={t('meeting.heading')}>
        <FilterLine>
          <SegmentedFilter label={t('assessment.stateLabel')} value={choice} onChange={choose} options={CHOICES.map((value) => ({ value, label: value === 'all' ? t('outside.all') : t(`meeting.state.${value}`) }))} />
        </FilterLine>
        <MeetingTable
          page={(data ?? previousData)?.meetings}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('meeting.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t('meeting.empty')} next={t(may ? 'meeting.emptyNextOffice' : 'meeting.emptyNext')} />}
          offset={offset}
          onPage={moveTo}
          footer={<ExportMenu quiet list="meetings" filter={filter} />}
        />
      </Sheet>
      {making ? <CallDialog meeting={null} onClose={() => setMaking(false)} onDone={(id) => void navigate(id === '' ? '/meetings' : `/meetings/${id}`)} /> : null}
    </>
  );
}
