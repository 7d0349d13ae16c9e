import { useQuery } from '@apollo/client/react';
import { SkeletonText } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { QueryError } from '../../ui/query-error';
import { ReviewReport, type ReviewReportProps } from './review-report';
import { ReviewSlotDocument } from './review.query';

/** A report that waits for review, read and decided where it is met. */
export function ReviewPanel({ slotId, returning, onDone }: { slotId: string; returning: boolean; onDone: ReviewReportProps['onDone'] }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ReviewSlotDocument, { variables: { id: slotId }, fetchPolicy: 'cache-and-network' });
  if (error !== undefined) return <QueryError error={error} what={t('review.failed')} onRetry={() => void refetch()} />;
  const slot = data?.reportSlot;
  return slot == null ? <SkeletonText rows={4} /> : <ReviewReport slot={slot} last returning={returning} onDone={onDone} />;
}
