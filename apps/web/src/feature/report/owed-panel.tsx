import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Quote, SkeletonText } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { ReportContent } from '../../ui/report-content';
import { requestKey } from '../../ui/request-key';
import { useRun } from '../../ui/use-run';
import { FileReportDocument } from './report.mutation';
import { ReportSlotDocument } from './report.query';
import type { SlotDetail } from './slot-head';

/** A report that is owed, where it is met: the sentence it answers, why it came back, last period's words, and the way to send them again. */
export function OwedPanel({ slotId, repeatable, onDone }: { slotId: string; repeatable: boolean; onDone: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ReportSlotDocument, { variables: { id: slotId }, fetchPolicy: 'cache-and-network' });
  if (error !== undefined) return <QueryError error={error} what={t('report.failed')} onRetry={() => void refetch()} />;
  const slot = data?.reportSlot;
  if (slot == null) return <SkeletonText rows={4} />;
  const last = slot.reports[0] ?? null;
  return (
    <>
      {slot.duty == null ? null : <Quote source={t('task.sourceValue', { label: slot.duty.noticeLabel, line: slot.duty.line })}>{slot.duty.text}</Quote>}
      {last === null ? null : <ReportContent report={last} previous={slot.previousReport} />}
      {last !== null || slot.previousReport == null ? null : (
        <>
          <h3>{t('report.previous')}</h3>
          <ReportContent report={slot.previousReport} />
        </>
      )}
      {last === null && slot.previousReport == null ? <p>{t('report.nothingBefore')}</p> : null}
      {repeatable && slot.viewerCan.includes('fileReport') ? <Repeat slot={slot} onDone={onDone} /> : null}
      <p><Link to={`/reports/${slot.id}`}>{t('review.openSlot')}</Link></p>
    </>
  );
}

/** 与上期相同: one press; the word on classified content stands beside it (L16). */
function Repeat({ slot, onDone }: { slot: SlotDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [key] = useState(requestKey);
  const [file] = useMutation(FileReportDocument);
  const handleFile = async () => {
    const input = { text: '', facts: [], figures: [], nextStep: null, attachmentIds: [], unchanged: true };
    const variables = { slotId: slot.id, version: slot.version, draftVersion: 0, input, noClassifiedContent: true, onBehalfSource: null, idempotencyKey: key };
    if (await run.run(() => file({ variables }), t('report.repeated'))) onDone();
  };
  return (
    <>
      <div className="report-repeat">
        <Button kind="primary" autoFocus disabled={run.busy} onClick={() => void handleFile()}>
          {t('report.repeat')}
        </Button>
        <span className="aid">{t('report.repeatNote')}</span>
      </div>
      <RefusalLine refusal={run.refusal} />
    </>
  );
}
