import { verbWord } from '@lianxi/domain';
import { FactsStrip, KeyValues, Sheet, Timeline, type Fact } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { InspectionBodyFragment, InspectionDetailQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { EvidenceFileLink } from './evidence-file';
import { daysText } from './inspection-words';

export type Detail = NonNullable<InspectionDetailQuery['inspection']>;

export function InspectionFacts({ inspection }: { inspection: InspectionBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { basis, mode, kind, fromOn, toOn, objects } = inspection;
  const facts: Fact[] = [
    { key: 'basis', label: t('inspection.basis'), value: basis == null ? '—' : t(`inspection.basisOf.${basis}`) },
    { key: 'mode', label: t('inspection.mode'), value: mode == null ? '—' : [t(`inspection.modeOf.${mode}`), kind == null ? null : t(`inspection.kindOf.${kind}`)].filter(Boolean).join(' · ') },
    { key: 'days', label: t('inspection.days'), value: daysText(fromOn, toOn, (on) => format.date(on, { weekday: false })) },
    { key: 'objects', label: t('inspection.objects'), value: objects.map(({ unitName }) => unitName).join('、') || '—' },
  ];
  return <FactsStrip facts={facts} label={t('inspection.facts')} />;
}

/** The plan with its basis, source and approval. */
export function PlanSheet({ inspection }: { inspection: InspectionBodyFragment }) {
  const { t } = useTranslation();
  return (
    <Sheet padded title={t('inspection.plan')} note={inspection.inside ? undefined : t('inspection.outside')}>
      <KeyValues facts={usePlanFacts(inspection)} />
    </Sheet>
  );
}

function usePlanFacts(inspection: InspectionBodyFragment): Fact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { designation, source, sourceDocument, sourceOn, trigger, triggerReason, category, methods, topics, content, scope } = inspection;
  const { yearWork, depthReason, overlapReason, approver, approverName, approvalDocument, approvedOn, authors, conclusionDocument } = inspection;
  const words = (text: string) => <span className="in-words">{text}</span>;
  const all: (Fact | null)[] = [
    designation == null ? null : { key: 'designation', label: t('inspection.designation'), value: `${designation.governmentName} ${designation.document}` },
    source == null ? null : { key: 'source', label: t('inspection.source'), value: [t(`inspection.sourceOf.${source}`), sourceDocument, sourceOn == null ? null : format.date(sourceOn, { weekday: false })].filter(Boolean).join('，') },
    yearWork == null ? null : { key: 'work', label: t('inspection.yearWork'), value: yearWork },
    trigger == null ? null : { key: 'trigger', label: t('inspection.trigger'), value: [t(`inspection.triggerOf.${trigger}`), triggerReason].filter(Boolean).join('：') },
    category == null ? null : { key: 'category', label: t('inspection.category'), value: t(`inspection.categoryOf.${category}`) },
    methods.length === 0 ? null : { key: 'methods', label: t('inspection.methods'), value: methods.map((method) => t(`inspection.methodOf.${method}`)).join('、') },
    topics.length === 0 ? null : { key: 'topics', label: t('inspection.topics'), value: topics.map((topic) => t(`words.category.${topic}`)).join('、') },
    content == null ? null : { key: 'content', label: t('inspection.content'), value: words(content) },
    scope == null ? null : { key: 'scope', label: t('inspection.scope'), value: words(scope) },
    depthReason == null ? null : { key: 'depth', label: t('inspection.depthReason'), value: words(depthReason) },
    overlapReason == null ? null : { key: 'overlap', label: t('inspection.overlapReason'), value: words(overlapReason) },
    {
      key: 'approval', label: t('inspection.step.approval'),
      value: approver == null || approvedOn == null ? t('inspection.notApproved') : [t(`inspection.approverOf.${approver}`), approverName, approvalDocument, format.date(approvedOn, { weekday: false }), inspection.approvalRecordedBy == null ? null : t('inspection.approvalRecordedBy', { name: inspection.approvalRecordedBy })].filter(Boolean).join('，'),
    },
    inspection.approvalFiles.length === 0 ? null : { key: 'scan', label: t('inspection.approvalScan'), value: <>{inspection.approvalFiles.map((file) => <span key={file.id} className="in-scan"><EvidenceFileLink file={file} /></span>)}</> },
    conclusionDocument == null ? null : { key: 'conclusion', label: t('inspection.conclusionDocument'), value: conclusionDocument },
    authors.length === 0 ? null : { key: 'authors', label: t('inspection.conclusion'), value: t('inspection.authors', { names: authors.map(({ personName }) => personName).join('、') }) },
  ];
  return all.filter((fact) => fact !== null);
}

/** As many steps stand open; the ones before are a touch away. */
const LATEST = 5;

export function InspectionTimeline({ events }: { events: Detail['events'] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  if (events.length === 0) return null;
  const items = events.map((event) => ({
    key: String(event.sequence),
    when: format.dateTime(event.at),
    at: event.at,
    who: [event.postTitle, event.personName].filter(Boolean).join(' ') || t('rectification.system'),
    what: [verbWord(event.verb, i18n.language === 'en' ? 'en' : 'zh'), event.unitName].filter(Boolean).join(' '),
    ...(event.reason == null ? {} : { reason: event.reason }),
    system: event.personName == null,
  }));
  return (
    <Sheet title={t('inspection.timeline')} padded>
      <Timeline label={t('inspection.timeline')} items={items.slice(0, LATEST)} />
      {items.length <= LATEST ? null : (
        <details className="in-earlier">
          <summary>{t('inspection.earlier', { count: items.length - LATEST })}</summary>
          <Timeline label={t('inspection.earlierTitle')} items={items.slice(LATEST)} />
        </details>
      )}
    </Sheet>
  );
}
