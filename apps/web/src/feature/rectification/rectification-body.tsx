import { verbWord } from '@lianxi/domain';
import { FactsStrip, KeyValues, Sheet, Tag, Timeline, type Fact } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RectificationDetailQuery } from '../../gql/graphql';
import { fileAddress } from '../../ui/file-address';
import { useFormat } from '../../ui/format';
import { sizeText } from '../../ui/upload-file';

export type RectificationDetail = NonNullable<RectificationDetailQuery['rectification']>;

export function RectificationFacts({ item }: { item: RectificationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts: Fact[] = [
    { key: 'unit', label: t('rectification.unit'), value: item.unitName },
    { key: 'post', label: t('rectification.post'), value: item.postTitle == null ? t('rectification.postOpen') : [item.postTitle, item.personName].filter(Boolean).join(' · ') },
    { key: 'contact', label: t('rectification.contact'), value: item.contactUnitName },
    { key: 'kind', label: t('rectification.kind'), value: t(`rectification.kindOf.${item.kind}`) },
    { key: 'due', label: t('rectification.dueOn'), value: format.date(item.dueOn, { provisional: item.dueProvisional }) },
  ];
  return <FactsStrip facts={facts} label={t('rectification.facts')} />;
}

/** The finding as it was concluded, with its sentence of the notice, and what is asked because of it. */
export function AskedSheet({ item }: { item: RectificationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const limit = item.limitWorkingDays == null ? format.date(item.dueOn) : t('rectification.limitCounted', { days: item.limitWorkingDays, from: format.date(item.limitFromOn), due: format.date(item.dueOn) });
  const rows = [
    ['finding', <span key="finding" className="re-words">{item.findingText}</span>],
    ['severity', `${t(`inspection.severityOf.${item.severity}`)} · ${t(`inspection.findingKindOf.${item.findingKind}`)} · ${t('rectification.evidenceCount', { count: item.evidenceCount })}`],
    ['inspection', <Link key="inspection" to={`/inspections/${item.inspectionId}`}>{`${item.inspectionCode} ${item.inspectionMatter}`}</Link>],
    ['sentence', item.dutyId == null ? null : <Link key="sentence" to={`/register?duty=${item.dutyId}`}>{item.dutyText}</Link>],
    ['measure', <span key="measure" className="re-words">{item.measure}</span>],
    ['limit', limit],
  ] as const;
  return (
    <Sheet padded title={t('rectification.asked')}>
      <KeyValues facts={rows.filter(([, value]) => value !== null).map(([key, value]) => ({ key, label: t(`rectification.row.${key}`), value }))} />
    </Sheet>
  );
}

/** What the unit said: its measures, an extension asked for, and its reports. */
export function AnswerSheet({ item }: { item: RectificationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (item.plan == null && item.reports.length === 0) return null;
  const rows = [
    ['plan', item.plan == null ? null : <span key="plan" className="re-words">{item.plan}</span>],
    ['acknowledged', item.acknowledgedOn == null ? null : [item.acknowledgedBy, format.date(item.acknowledgedOn), item.acknowledgeSource].filter(Boolean).join(' · ')],
    ['extension', item.extensionRequestedOn == null || item.extensionDueOn == null ? null : t('rectification.extensionAsked', { on: format.date(item.extensionRequestedOn), due: format.date(item.extensionDueOn) })],
    ['extensionReason', item.extensionRequestedOn == null ? null : [item.extensionReason, item.extensionProgress].filter(Boolean).join('；')],
    ['extensionAnswer', item.extensionAnswer ?? null],
  ] as const;
  return (
    <Sheet padded title={t('rectification.answered')}>
      <KeyValues facts={rows.filter(([, value]) => value !== null).map(([key, value]) => ({ key, label: t(`rectification.row.${key}`), value }))} />
      <ul className="re-records">
        {item.reports.map((report) => (
          <li key={report.id}>
            <p className="head">
              <b>{t('rectification.reportNumber', { n: report.sequence })}</b> {report.final ? <Tag>{t('rectification.finalTag')}</Tag> : null}
              <span className="re-note">{[format.date(report.onDate), report.unitName, report.postTitle, report.personName].filter(Boolean).join(' · ')}</span>
            </p>
            <p className="re-words">{report.text}</p>
            {report.facts.length === 0 ? null : <KeyValues facts={report.facts.map(({ label, value }) => ({ key: label, label, value }))} />}
            {report.source == null ? null : <p className="re-note">{t('rectification.onBehalf', { source: report.source })}</p>}
            <Files files={report.attachments} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** When it was looked at, and what was seen. */
export function CheckSheet({ item }: { item: RectificationDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (item.checks.length === 0) return null;
  return (
    <Sheet padded title={t('rectification.checks')}>
      <ul className="re-records">
        {item.checks.map((check) => (
          <li key={check.id}>
            <p className="head">
              <b>{t(`rectification.methodOf.${check.method}`)}</b> <Tag>{t(`rectification.outcomeOf.${check.outcome}`)}</Tag>
              <span className="re-note">{[format.date(check.onDate), check.place, check.checkers.map(({ personName }) => personName).join('、')].filter(Boolean).join(' · ')}</span>
            </p>
            <p className="re-words">{check.observations}</p>
            {check.peopleMet == null ? null : <p className="re-note">{`${t('rectification.peopleMet')}：${check.peopleMet}`}</p>}
            <Files files={check.attachments} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Files({ files }: { files: RectificationDetail['reports'][number]['attachments'] }) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  return (
    <ul className="report-files" aria-label={t('report.files')}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={fileAddress(file.id)}>{file.name}</a> <span className="size">{sizeText(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}

/** 经过: who did what, when and why; what the system raised. */
export function RectificationTimeline({ events }: { events: RectificationDetail['events'] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const items = events.map((event) => ({
    key: String(event.sequence),
    when: format.dateTime(event.at),
    at: event.at,
    who: [event.unitName, event.postTitle, event.personName].filter(Boolean).join(' ') || t('rectification.system'),
    what: [verbWord(event.verb, i18n.language === 'en' ? 'en' : 'zh'), event.level == null ? null : t(`notification.raisedTo.${event.level}`)].filter(Boolean).join(' · '),
    ...(event.reason == null ? {} : { reason: event.reason }),
    system: event.personName == null,
  }));
  return (
    <Sheet title={t('rectification.timeline')} padded>
      <Timeline label={t('rectification.timeline')} items={items} />
    </Sheet>
  );
}
