import { useMutation } from '@apollo/client/react';
import { Button, Field, Quote, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { ReportContent } from '../../ui/report-content';
import { AcceptReportDocument, ReturnReportDocument } from './review.mutation';
import type { ReviewSlot } from './review-items';

export interface ReviewReportProps {
  slot: ReviewSlot;
  /** Nothing follows it. */
  last: boolean;
  /** Opened to be sent back: the reason has the focus. */
  returning?: boolean;
  onDone: (verb: 'acceptReport' | 'returnReport') => void;
}

/** What they wrote, figures beside last period, a reason; then 通过 or 退回, and the next one. */
export function ReviewReport({ slot, last, returning = false, onDone }: ReviewReportProps) {
  const { t } = useTranslation();
  const { reason, setReason, run, accept, sendBack } = useReview(slot, onDone);
  const [asked, setAsked] = useState(false);
  const lacking = reason.trim() === '';
  const quick = t('review.quick', { returnObjects: true });
  const handleReturn = () => {
    setAsked(true);
    if (!lacking) void sendBack();
  };
  return (
    <>
      {slot.duty == null ? null : <Quote source={t('task.sourceValue', { label: slot.duty.noticeLabel, line: slot.duty.line })}>{slot.duty.text}</Quote>}
      {slot.report == null ? null : <ReportContent report={slot.report} previous={slot.previousReport} />}
      <Field label={t('review.reason')} need={t('review.reasonHint')} error={asked && lacking ? t('review.reasonNeeded') : undefined}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={1000} autoFocus={returning} placeholder={t('review.reasonPlaceholder')} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <div className="review-quick">
        {quick.map((words) => (
          <Button key={words} size="small" onClick={() => setReason(reason === '' ? words : `${reason}；${words}`)}>
            {words}
          </Button>
        ))}
      </div>
      <RefusalLine refusal={run.refusal} />
      <div className="review-verbs">
        <Button kind="primary" wide disabled={run.busy} onClick={() => void accept()}>
          {t(last ? 'review.acceptLast' : 'review.accept')}
        </Button>
        <Button kind="danger" wide disabled={run.busy} onClick={handleReturn}>
          {t('review.return')}
        </Button>
      </div>
      <p className="review-links">
        <Link to={`/tasks/${slot.task.id}`}>{t('review.openTask')}</Link> <Link to={`/reports/${slot.id}`}>{t('review.openSlot')}</Link>
      </p>
    </>
  );
}

function useReview(slot: ReviewSlot, onDone: ReviewReportProps['onDone']) {
  const { t } = useTranslation();
  const run = useRun();
  const [reason, setReason] = useState('');
  const [acceptReport] = useMutation(AcceptReportDocument);
  const [returnReport] = useMutation(ReturnReportDocument);
  const variables = { slotId: slot.id, version: slot.version };
  const accept = async () => {
    if (await run.run(() => acceptReport({ variables }), t('review.accepted'))) onDone('acceptReport');
  };
  const sendBack = async () => {
    if (await run.run(() => returnReport({ variables: { ...variables, reason: reason.trim() } }), t('review.returned'))) onDone('returnReport');
  };
  return { reason, setReason, run, accept, sendBack };
}
