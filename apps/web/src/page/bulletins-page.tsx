import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageHead, SegmentedFilter, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { BULLETIN_PAGE, BulletinTable } from '../feature/bulletin/bulletin-table';
import { BulletinListDocument } from '../feature/bulletin/bulletin.query';
import { DraftBulletinDialog } from '../feature/bulletin/draft-dialog';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useStateChoice } from '../ui/use-state-choice';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../ui/outside/outside.css';

const CHOICES = ['all', 'draft', 'submitted', 'approved', 'issued', 'dropped'] as const;

/** 通报: what is drafted, waits for the leader, was issued. */
export function BulletinsPage() {
  const { t } = useTranslation();
  useTitle(t('bulletin.heading'));
  const navigate = useNavigate();
  const { jointMeeting } = useViewer();
  const [making, setMaking] = useState(false);
  const { choice, filter, offset, choose, moveTo } = useStateChoice(CHOICES, 'all');
  const { data, previousData, loading, error, refetch } = useQuery(BulletinListDocument, { variables: { filter, page: { limit: BULLETIN_PAGE, offset } }, fetchPolicy: 'cache-and-network' });
  const may = jointMeeting?.viewerCan.includes('draftBulletin') === true;
  const draft = may ? (
    <Button kind="primary" onClick={() => setMaking(true)}>
      {t('words.verb.draftBulletin')}
    </Button>
  ) : undefined;
  return (
    <>
      <PageHead title={t('bulletin.heading')} state={t('bulletin.lead')} actions={draft} />
      <Sheet strong label={t('bulletin.heading')}>
        <FilterLine>
          <SegmentedFilter label={t('assessment.stateLabel')} value={choice} onChange={choose} options={CHOICES.map((value) => ({ value, label: value === 'all' ? t('outside.all') : t(`bulletin.state.${value}`) }))} />
        </FilterLine>
        <BulletinTable
          page={(data ?? previousData)?.bulletins}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('bulletin.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t('bulletin.empty')} next={t(may ? 'bulletin.emptyNextOffice' : 'bulletin.emptyNext')} />}
          offset={offset}
          onPage={moveTo}
          footer={<ExportMenu quiet list="bulletins" filter={filter} />}
        />
      </Sheet>
      {making ? <DraftBulletinDialog onClose={() => setMaking(false)} onDone={(id) => void navigate(id === '' ? '/bulletins' : `/bulletins/${id}`)} /> : null}
    </>
  );
}
