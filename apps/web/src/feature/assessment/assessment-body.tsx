import { useMutation } from '@apollo/client/react';
import { Button, FactsStrip, KeyValues, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssessmentBodyFragment } from '../../gql/graphql';
import { fileAddress } from '../../ui/file-address';
import { useFormat } from '../../ui/format';
import { ReasonDialog } from '../../ui/reason-dialog';
import { sizeText } from '../../ui/upload-file';
import { useRun } from '../../ui/use-run';
import { DropTakenFindingDocument } from './assessment.mutation';

interface Props {
  assessment: AssessmentBodyFragment;
}

export function AssessmentFacts({ assessment }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    { key: 'institution', label: t('assessment.institution'), value: assessment.institution },
    { key: 'commissioner', label: t('assessment.commissioner'), value: assessment.commissionerName },
    { key: 'days', label: t('assessment.days'), value: `${format.date(assessment.fromOn)}—${format.date(assessment.toOn)}` },
    { key: 'reported', label: t('assessment.reportedOn'), value: assessment.reportedOn == null ? '—' : format.date(assessment.reportedOn) },
  ];
  return <FactsStrip facts={facts} label={t('assessment.facts')} />;
}

/** The commission, and what the report says of each indicator. */
export function CommissionSheet({ assessment }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = [
    ['basis', `${assessment.basis}（${format.date(assessment.basisOn, { weekday: false })}）`],
    ['units', assessment.units.map(({ name }) => name).join('、')],
    ['topics', assessment.topics.length === 0 ? null : assessment.topics.map((topic) => t(`words.category.${topic}`)).join('、')],
    ['scope', <span key="scope" className="os-words">{assessment.scope}</span>],
    ['overlapReason', assessment.overlapReason ?? null],
    ['assessors', assessment.assessors.length === 0 ? null : assessment.assessors.map(({ personName, office }) => [personName, office].filter(Boolean).join(' ')).join('、')],
  ] as const;
  return (
    <Sheet padded title={t('assessment.commission')}>
      <KeyValues facts={rows.filter(([, value]) => value !== null).map(([key, value]) => ({ key, label: t(`assessment.row.${key}`), value }))} />
      <ul className="os-list">
        {assessment.indicators.map(({ name, standard, result }) => (
          <li key={name}>
            <b>{name}</b> <span className="os-note">{standard}</span>
            {result == null ? null : <p className="os-words">{result}</p>}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function Files({ files }: { files: AssessmentBodyFragment['reportFiles'] }) {
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

export function ReportSheet({ assessment }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (assessment.report == null) return null;
  return (
    <Sheet padded title={t('assessment.reportTitle')} note={[assessment.reportedBy, assessment.reportedOn == null ? null : format.date(assessment.reportedOn), assessment.reportSource].filter(Boolean).join(' · ')}>
      <p className="os-words">{assessment.report}</p>
      <Files files={assessment.reportFiles} />
    </Sheet>
  );
}

export function WorkSheet({ assessment }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (assessment.works.length === 0) return null;
  return (
    <Sheet padded title={t('assessment.works')}>
      <ul className="os-list">
        {assessment.works.map((work) => (
          <li key={work.id}>
            <p className="head">
              <b>{work.unitName}</b> <Tag>{t(`assessment.methodOf.${work.method}`)}</Tag>
              <span className="os-note">{[format.date(work.onDate), work.place, work.recordedBy].join(' · ')}</span>
            </p>
            <p className="os-words">{work.observations}</p>
            <Files files={work.files} />
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

type Taken = NonNullable<AssessmentBodyFragment['findings']>[number];

/** Findings taken over, each with its evidence; one that does not hold is dropped with the reason. */
export function TakenSheet({ assessment, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation();
  const [dropping, setDropping] = useState<Taken | null>(null);
  const findings = assessment.findings ?? [];
  if (findings.length === 0) return null;
  return (
    <Sheet padded title={t('assessment.findings')}>
      <ul className="os-list">
        {findings.map((finding) => (
          <li key={finding.id}>
            <p className="head">
              <b>{`${finding.sequence}. ${finding.matter}`}</b> <Tag>{t(`inspection.severityOf.${finding.severity}`)}</Tag> <Tag>{t(`inspection.findingKindOf.${finding.kind}`)}</Tag>{' '}
              {finding.state === 'dropped' ? <Tag>{t('assessment.dropped')}</Tag> : null} <span className="os-note">{finding.responsibleUnitName}</span>
            </p>
            <p className="os-words">{finding.dropReason == null ? finding.text : `${finding.text}（${finding.dropReason}）`}</p>
            <p className="os-note">
              {t('assessment.evidence', { words: finding.evidence.map(({ kind, text }) => (text === '' ? t(kind === 'visit' ? 'assessment.evidenceOfWork' : 'assessment.evidenceOfReport') : text)).join('；') })}{' '}
              {finding.duty == null ? null : <Link to={`/register?duty=${finding.duty.id}`}>{finding.duty.code}</Link>} {finding.task == null ? null : <Link to={`/tasks/${finding.task.id}`}>{finding.task.code}</Link>}
            </p>
            {finding.viewerCan.includes('dropTakenFinding') ? (
              <Button size="small" aria-label={`${t('words.verb.dropTakenFinding')} ${finding.sequence}`} onClick={() => setDropping(finding)}>
                {t('words.verb.dropTakenFinding')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {dropping === null ? null : <DropDialog assessment={assessment} finding={dropping} onClose={() => setDropping(null)} onDone={onDone} />}
    </Sheet>
  );
}

function DropDialog({ assessment, finding, onClose, onDone }: Props & { finding: Taken; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [drop] = useMutation(DropTakenFindingDocument);
  const handleSubmit = async (reason: string) => {
    if (!(await run.run(() => drop({ variables: { id: assessment.id, findingId: finding.id, version: finding.version, reason } }), t('assessment.said.dropped')))) return;
    onClose();
    onDone();
  };
  return <ReasonDialog title={t('words.verb.dropTakenFinding')} label={t('outside.reason')} missing={t('rectification.missing')} verb={t('words.verb.dropTakenFinding')} run={run} onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)} />;
}
