import { useQuery } from '@apollo/client/react';
import { EmptyState, PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { HearingRequestsDocument } from '../feature/accountability/accountability.query';
import { HearingRequest } from '../feature/accountability/hearing-request';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/accountability/accountability.css';

/** 陈述申辩: what concerns the reader or the unit headed, and nothing else of it. */
export function HearingsPage() {
  const { t } = useTranslation();
  useTitle(t('accountability.hearingTitle'));
  const { data, error, refetch } = useQuery(HearingRequestsDocument, { fetchPolicy: 'no-cache' });
  const requests = data?.hearingRequests;
  return (
    <>
      <PageHead title={t('accountability.hearingTitle')} state={t('accountability.hearingNote')} />
      {error === undefined || requests !== undefined ? null : <QueryError error={error} what={t('accountability.hearingFailed')} onRetry={() => void refetch()} />}
      {requests === undefined && error === undefined ? <SkeletonList rows={6} label={t('shell.loading')} /> : null}
      {requests?.length === 0 ? <EmptyState fact={t('accountability.hearingEmpty')} next={t('accountability.hearingEmptyNext')} /> : null}
      <div className="ac-stack">{requests?.map((request) => <HearingRequest key={`${request.id} ${request.version}`} request={request} onDone={() => void refetch()} />)}</div>
    </>
  );
}
