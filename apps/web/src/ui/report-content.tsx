import { KeyValues, Quote, Tag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ReportContentFragment } from '../gql/graphql';
import { useFormat } from './format';
import { CompareTable } from './compare-table';
import { FigureTable } from './figure-table';
import { fileAddress } from './file-address';
import { sizeText } from './upload-file';

export interface ReportContentProps {
  report: ReportContentFragment;
  /** Last period's report: its figures stand beside these. */
  previous?: ReportContentFragment | null | undefined;
}

/** A sent report as it was written: words, figures beside last period's, files, who and when. */
export function ReportContent({ report, previous }: ReportContentProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const who = t('report.by', { unit: report.unitName, post: report.postTitle ?? '', name: report.personName ?? '' }).trim();
  return (
    <div className="report-content">
      {report.unchanged ? <Tag>{t('report.unchangedMark')}</Tag> : null}
      {report.underException ? <Tag>{t('period.underException')}</Tag> : null}
      <p className="text">{report.text}</p>
      <FigureTable figures={report.figures} previous={previous?.figures ?? null} />
      <FactTable report={report} previous={previous ?? null} />
      {report.nextStep == null ? null : <KeyValues facts={[{ key: 'next', label: t('report.next'), value: report.nextStep }]} />}
      {report.attachments.length === 0 ? null : (
        <ul className="report-files" aria-label={t('report.files')}>
          {report.attachments.map((file) => (
            <li key={file.id}>
              <a href={fileAddress(file.id)}>{file.name}</a> <span className="size">{sizeText(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
      {report.onBehalf ? <p className="aid">{t('review.onBehalf', { source: report.onBehalfSource ?? '' })} · {report.confirmedAt == null ? t('review.unconfirmed') : t('review.confirmed', { at: format.dateTime(report.confirmedAt) })}</p> : null}
      <p className="aid">{report.submittedAt == null ? who : t('review.sent', { name: who, at: format.dateTime(report.submittedAt) })}</p>
      <Countersigns report={report} />
      {report.returnReason == null ? null : <Quote {...(report.returnedBy == null ? {} : { source: t(`report.returnedByWhom.${report.returnedBy}`) })}>{t('report.returnedWhy', { reason: report.returnReason })}</Quote>}
    </div>
  );
}

/** Who signed and who checked, or why nobody did. */
function Countersigns({ report }: { report: ReportContentFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const at = (when: string | null | undefined) => (when == null ? '' : format.dateTime(when));
  const signed = { post: report.signedOffPost ?? '', name: report.signedOffBy ?? '', at: at(report.signedOffAt) };
  const checked = { post: report.checkedPost ?? '', name: report.checkedBy ?? '', at: at(report.checkedAt) };
  return (
    <>
      {report.signOff == null || report.state === 'returned' && report.signOff === 'waiting' ? null : <p className="aid">{t(`report.countersign.${report.signOff}`, signed)}</p>}
      {report.countyCheck == null || report.state === 'returned' && report.countyCheck === 'waiting' ? null : <p className="aid">{t(`report.countyCheck.${report.countyCheck}`, checked)}</p>}
    </>
  );
}

function FactTable({ report, previous }: { report: ReportContentFragment; previous: ReportContentFragment | null }) {
  const { t } = useTranslation();
  const before = new Map(previous?.facts.map((fact) => [fact.label, fact.value]));
  const rows = report.facts.map(({ label, value }) => ({ key: label, name: label, before: before.get(label) ?? '—', now: value }));
  return <CompareTable label={t('review.facts')} head={t('review.fact')} rows={rows} before={previous !== null} />;
}
