import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, Sheet } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ComplaintFilters, filterOf, viewOf } from '../feature/complaint/complaint-filters';
import { COMPLAINT_PAGE, ComplaintTable } from '../feature/complaint/complaint-table';
import { RecordButton } from '../feature/complaint/record-button';
import { ComplaintListDocument } from '../feature/complaint/complaint.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';

/** 举报核查: what the public sent, what waits first. Nobody's name is here. */
export function ComplaintsPage() {
  const { t } = useTranslation();
  useTitle(t('complaint.title'));
  const { jointMeeting } = useViewer();
  const [params, setParams] = useSearchParams();
  const view = viewOf(params);
  const offset = Math.max(0, Math.floor(Number(params.get('offset') ?? '0')) || 0);
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, { offset: null, ...next }), { replace: true });
  const filter = filterOf(view);
  const { data, previousData, loading, error, refetch } = useQuery(ComplaintListDocument, { variables: { filter, page: { limit: COMPLAINT_PAGE, offset } }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.complaints;
  const address = jointMeeting === null ? '' : `/public/${jointMeeting.jointMeeting.code}`;
  return (
    <>
      <PageHead
        title={t('complaint.title')}
        state={page === undefined ? undefined : t('complaint.count', { total: page.total })}
        actions={
          <>
            <a className="lx-btn" href={address} target="_blank" rel="noreferrer">
              {t('complaint.publicPage')}
            </a>
            {jointMeeting?.viewerCan.includes('recordComplaint') === true ? <RecordButton onDone={() => void refetch()} /> : null}
          </>
        }
      />
      <Sheet strong label={t('complaint.list')}>
        <ComplaintFilters view={view} onChange={change} />
        <ComplaintTable
          page={page}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('complaint.failed')} onRetry={() => void refetch()} />}
          empty={<EmptyState fact={t('complaint.empty')} next={t('complaint.emptyNext')} />}
          offset={offset}
          onPage={(next) => change({ offset: String(next) })}
          footer={<ExportMenu quiet list="complaints" filter={{ states: filter.states ?? [], category: view.category, placeId: view.placeId, late: view.choice === 'late' ? true : null }} />}
        />
      </Sheet>
    </>
  );
}
