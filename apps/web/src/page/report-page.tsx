import { useQuery } from '@apollo/client/react';
import { EmptyState, Quote, Sheet, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { InstructionButton } from '../feature/instruction/instruction-button';
import { SubjectInstructions } from '../feature/instruction/subject-instructions';
import { ReportContent } from '../ui/report-content';
import { ConfirmOnBehalf } from '../feature/report/confirm-on-behalf';
import { ReportEditor } from '../feature/report/report-editor';
import { ReportSlotDocument } from '../feature/report/report.query';
import { SlotHead, type SlotDetail } from '../feature/report/slot-head';
import { SlotSource } from '../feature/report/slot-source';
import type { ReportContentFragment, ReturnedBy } from '../gql/graphql';
import { useFormat } from '../ui/format';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useViewer } from '../ui/viewer-context';
import '../feature/report/report.css';

/** 填报进展: one expected report, its form where the viewer may fill it in, and what was sent. */
export function ReportPage() {
  const { t } = useTranslation();
  const { slotId = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ReportSlotDocument, { variables: { id: slotId }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const slot = data?.reportSlot;
  useTitle(slot?.task.title ?? t('report.formTitle'));
  if (error !== undefined && slot == null) return <QueryError error={error} what={t('report.failed')} onRetry={() => void refetch()} />;
  if (slot == null && loading) return <SkeletonList rows={10} label={t('shell.loading')} />;
  if (slot == null) return <NotThere list={t('report.title')} to="/reports" fact={t('report.missing')} next={t('report.missingNext')} />;
  const reload = async (): Promise<SlotDetail | null> => (await refetch()).data?.reportSlot ?? null;
  return <ReportBody key={slot.id} slot={slot} onReload={reload} />;
}

function ReportBody({ slot, onReload }: { slot: SlotDetail; onReload: () => Promise<SlotDetail | null> }) {
  const { viewer, jointMeeting } = useViewer();
  const mayFile = slot.viewerCan.includes('fileReport');
  const own = jointMeeting?.unitIds.includes(slot.unit.id) === true;
  // In a locked month the unit still keeps what it has written.
  const writes = mayFile || (own && slot.viewerCan.includes('saveReportDraft'));
  const last = slot.unsent ?? slot.reports[0];
  const waits = slot.state === 'awaiting_sign_off' ? slot.unsent : null;
  const format = useFormat();
  return (
    <>
      <SlotHead slot={slot} actions={<InstructionButton subject={{ kind: 'report_slot', id: slot.id, title: `${slot.unit.name} · ${slot.task.title} · ${format.period(slot.periodStartOn, slot.periodMonths)}` }} />} />
      <SubjectInstructions on={{ slotId: slot.id }} />
      {slot.viewerCan.includes('confirmReport') ? <ConfirmOnBehalf slot={slot} onDone={() => void onReload()} /> : null}
      <div className={writes || waits != null ? 'report-desk' : 'report-desk read'}>
        <SlotSource slot={slot} />
        {writes ? (
          <div className="form lx-stack">
            {slot.state === 'returned' && last?.returnReason != null ? <Returned reason={last.returnReason} by={last.returnedBy ?? null} /> : null}
            <ReportEditor slot={slot} accountId={viewer.id} onBehalf={!own} onFiled={() => void onReload()} onReload={onReload} />
          </div>
        ) : null}
        {waits == null ? null : <div className="form"><Waiting slot={slot} report={waits} /></div>}
        <History slot={slot} />
      </div>
    </>
  );
}

/** What waits for the head's signature, for the unit's own eyes; whoever may sign goes on to the queue. */
function Waiting({ slot, report }: { slot: SlotDetail; report: ReportContentFragment }) {
  const { t } = useTranslation();
  return (
    <Sheet strong padded title={t('report.waitsTitle')} note={t('report.waitsNote')}>
      <ReportContent report={report} previous={slot.previousReport} />
      {slot.viewerCan.includes('signOffReport') ? (
        <Link className="lx-btn primary" to={`/reviews?slot=${slot.id}`}>
          {t('report.review.signOffReport')}
        </Link>
      ) : null}
    </Sheet>
  );
}

function Returned({ reason, by }: { reason: string; by: ReturnedBy | null }) {
  const { t } = useTranslation();
  return (
    <Sheet strong padded title={t('words.slotState.returned')}>
      <Quote {...(by === null ? {} : { source: t(`report.returnedByWhom.${by}`) })}>{t('report.returnedWhy', { reason })}</Quote>
    </Sheet>
  );
}

/** What was sent for this period; and for the one before, while this one is being written. */
function History({ slot }: { slot: SlotDetail }) {
  const { t } = useTranslation();
  return (
    <div className="history lx-stack">
      {slot.previousReport == null ? null : (
        <Sheet title={t('report.previous')} padded>
          <ReportContent report={slot.previousReport} />
        </Sheet>
      )}
      <Sheet title={t('report.history')} note={String(slot.reports.length)}>
        {slot.reports.length === 0 ? <EmptyState fact={t('report.historyEmpty')} /> : null}
        {slot.reports.map((report, index) => (
          <section key={report.id} className="report-sent" aria-label={t('report.of', { sequence: report.sequence })}>
            <h3>
              {t('report.of', { sequence: report.sequence })} · {t(`words.reportState.${report.state}`)}
            </h3>
            <ReportContent report={report} previous={index === 0 ? slot.previousReport : undefined} />
          </section>
        ))}
      </Sheet>
    </div>
  );
}
