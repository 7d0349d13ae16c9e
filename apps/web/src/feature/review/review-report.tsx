import { useMutation } from '@apollo/client/react';
import { Button, Field, Quote, TextArea } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Verb } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { ReportContent } from '../../ui/report-content';
import { AcceptReportDocument, CheckReportDocument, DeclineCheckDocument, DeclineSignOffDocument, ReturnReportDocument, SignOffReportDocument } from './review.mutation';
import { passVerbOf, waitingReport, type PassVerb, type ReviewSlot } from './review-items';

const PASS = { acceptReport: AcceptReportDocument, checkReport: CheckReportDocument, signOffReport: SignOffReportDocument } as const satisfies Record<PassVerb, unknown>;
const SEND_BACK = { acceptReport: ReturnReportDocument, checkReport: DeclineCheckDocument, signOffReport: DeclineSignOffDocument } as const satisfies Record<PassVerb, unknown>;

const BACK = { acceptReport: 'returnReport', checkReport: 'declineCheck', signOffReport: 'declineSignOff' } as const satisfies Record<PassVerb, Verb>;
type ReviewVerb = PassVerb | (typeof BACK)[PassVerb];

export interface ReviewReportProps {
  slot: ReviewSlot;
  /** Nothing follows it. */
  last: boolean;
  /** Opened to be sent back: the reason has the focus. */
  returning?: boolean;
  onDone: (verb: ReviewVerb) => void;
}

/** What they wrote, figures beside last period, a reason; then 通过, 签发 or 核对通过, or 退回, and the next one. */
export function ReviewReport({ slot, last, returning = false, onDone }: ReviewReportProps) {
  const { t } = useTranslation();
  const verb = passVerbOf(slot);
  const { reason, setReason, run, accept, sendBack } = useReview(slot, verb, onDone);
  const report = waitingReport(slot);
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
      {report === null ? null : <ReportContent report={report} previous={slot.previousReport} />}
      {verb === 'acceptReport' ? null : <p className="lx-sec">{t(`review.leads.${verb}`)}</p>}
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
          {last ? t(`review.verb.${verb}`) : t('review.next', { verb: t(`review.verb.${verb}`) })}
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

function useReview(slot: ReviewSlot, verb: PassVerb, onDone: ReviewReportProps['onDone']) {
  const { t } = useTranslation();
  const run = useRun();
  const [reason, setReason] = useState('');
  const [acceptReport] = useMutation(PASS[verb]);
  const [returnReport] = useMutation(SEND_BACK[verb]);
  const variables = { slotId: slot.id, version: slot.version };
  const accept = async () => {
    if (await run.run(() => acceptReport({ variables }), t(`review.said.${verb}`))) onDone(verb);
  };
  const sendBack = async () => {
    if (await run.run(() => returnReport({ variables: { ...variables, reason: reason.trim() } }), t('review.returned'))) onDone(BACK[verb]);
  };
  return { reason, setReason, run, accept, sendBack };
}
