import { useQuery } from '@apollo/client/react';
import { PageHead, Sheet, SkeletonText, useDelayed } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { NoticeReview } from '../feature/notice/notice-review';
import { NoticeReviewDocument } from '../feature/notice/notice.query';
import { toAppError } from '../ui/app-error';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/notice/notice.css';
import '../ui/ui.css';

/** 文件核对: what the reader found beside the text it found it in. */
export function NoticePage() {
  const { t } = useTranslation();
  const { noticeId = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(NoticeReviewDocument, {
    variables: { id: noticeId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const notice = data?.notice;
  const waiting = useDelayed(loading && notice == null);
  useTitle(notice?.title ?? t('notice.title'));
  if (notice != null) return <NoticeReview key={notice.id} notice={notice} />;
  // A wrong number and one of another joint meeting look the same: the server tells neither apart.
  const absent = error === undefined ? !loading : toAppError(error).category === 'NOT_FOUND';
  if (absent)
    return (
      <NotThere
        list={t('notice.title')}
        to="/notices"
        fact={t('notice.notFound')}
        next={t('notice.notFoundNext')}
      />
    );
  return (
    <>
      <PageHead crumb={<Link to="/notices">{t('notice.title')}</Link>} title={t('notice.title')} />
      {error === undefined ? null : (
        <QueryError error={error} what={t('notice.reviewFailed')} onRetry={() => void refetch()} />
      )}
      {waiting ? (
        <Sheet strong padded label={t('shell.loading')}>
          <SkeletonText rows={12} />
        </Sheet>
      ) : null}
    </>
  );
}
