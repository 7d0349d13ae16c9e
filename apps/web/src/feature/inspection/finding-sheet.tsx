import { useMutation } from '@apollo/client/react';
import { Button, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BasisLink } from '../../ui/basis-link';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useFormat } from '../../ui/format';
import { useRun } from '../../ui/use-run';
import { EvidenceFileLink } from './evidence-file';
import { FindingDialog } from './finding-dialog';
import type { Detail } from './inspection-facts';
import { DropFindingDocument } from './inspection.mutation';

export type Finding = Detail['findings'][number];
type Open = { kind: 'new' } | { kind: 'revise' | 'drop'; finding: Finding };

/** 问题: what was found, with its evidence; what is found again and again stands out. */
export function FindingSheet({ inspection, onDone }: { inspection: Detail; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open | null>(null);
  const { findings, viewerCan } = inspection;
  const may = viewerCan.includes('recordFinding');
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone();
  };
  if (findings.length === 0 && !may) return null;
  return (
    <Sheet padded title={t('inspection.findings')} tools={may ? <Button size="small" onClick={() => setOpen({ kind: 'new' })}>{t('words.verb.recordFinding')}</Button> : undefined}>
      {findings.length === 0 ? <p>{t('inspection.findingsNone')}</p> : null}
      <ul className="in-findings">
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} inspection={inspection} onOpen={setOpen} />
        ))}
      </ul>
      {open === null || open.kind === 'drop' ? null : <FindingDialog inspection={inspection} finding={open.kind === 'new' ? null : open.finding} onClose={close} onDone={done} />}
      {open?.kind === 'drop' ? <DropDialog inspection={inspection} finding={open.finding} onClose={close} onDone={done} /> : null}
    </Sheet>
  );
}

function FindingLine({ finding, inspection, onOpen }: { finding: Finding; inspection: Detail; onOpen: (open: Open) => void }) {
  const { t } = useTranslation();
  const { sequence, matter, text, severity, kind, responsibleUnitName, repeated, state, dropReason, duty, task, viewerCan } = finding;
  const concluded = state === 'open' && inspection.concludedOn != null;
  return (
    <li>
      <p>
        <b>{`${t('inspection.findingTitle', { n: sequence })} · ${matter}`}</b> <Tag>{t(`inspection.severityOf.${severity}`)}</Tag> <Tag>{t(`inspection.findingKindOf.${kind}`)}</Tag>{' '}
        {repeated > 0 ? <Tag>{t('inspection.repeated', { n: repeated })}</Tag> : null} {state === 'dropped' ? <Tag>{t('inspection.droppedTag')}</Tag> : null}
      </p>
      <p className="in-words">{text}</p>
      <p className="in-note">
        {t('inspection.responsible')}：{responsibleUnitName}
        {duty == null ? null : <> · {t('inspection.findingDuty')}：<Link to={`/register?duty=${duty.id}`}>{duty.title}</Link></>}
        {task == null ? null : <> · {t('inspection.findingTask')}：<Link to={`/tasks/${task.id}`}>{task.title}</Link></>}
      </p>
      <EvidenceList finding={finding} inspection={inspection} />
      {finding.rectifications.length === 0 ? null : (
        <p className="in-note">
          {t('rectification.item')}：
          {finding.rectifications.map((item) => (
            <span key={item.id}>
              <Link to={`/rectifications/${item.id}`}>{item.code}</Link> {t(`rectification.state.${item.state}`)}{' '}
            </span>
          ))}
        </p>
      )}
      {dropReason == null ? null : <p>{`${t('inspection.dropReason')}：${dropReason}`}</p>}
      {viewerCan.length === 0 && !concluded ? null : (
        <div className="in-acts">
          {concluded ? <BasisLink small unitId={finding.responsibleUnitId} unitName={responsibleUnitName} kind="finding" sourceId={finding.id} /> : null}
          {viewerCan.includes('reviseFinding') ? <Button size="small" onClick={() => onOpen({ kind: 'revise', finding })}>{t('words.verb.reviseFinding')}</Button> : null}
          {viewerCan.includes('dropFinding') ? <Button size="small" onClick={() => onOpen({ kind: 'drop', finding })}>{t('words.verb.dropFinding')}</Button> : null}
        </div>
      )}
    </li>
  );
}

function EvidenceList({ finding, inspection }: { finding: Finding; inspection: Detail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = ({ kind, visitId, text }: Finding['evidence'][number]) => {
    const visit = inspection.visits.find(({ id }) => id === visitId);
    const words = visit === undefined ? text : [format.date(visit.onDate, { weekday: false }), visit.place, text].filter(Boolean).join(' ');
    return [t(`inspection.evidenceOf.${kind}`), words].filter(Boolean).join('：');
  };
  return (
    <div className="in-note">
      {`${t('inspection.evidence')}：${finding.evidence.map(wordsOf).join('；')}`}
      {finding.evidence.map(({ file }) => (file == null ? null : <p key={file.id}><EvidenceFileLink file={file} /></p>))}
    </div>
  );
}

function DropDialog({ inspection, finding, onClose, onDone }: { inspection: Detail; finding: Finding; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [drop] = useMutation(DropFindingDocument);
  const handleSubmit = async (reason: string) => {
    if (await run.run(() => drop({ variables: { id: inspection.id, findingId: finding.id, version: finding.version, reason } }), t('inspection.said.dropped'))) onDone();
  };
  return <ReasonDialog title={`${t('words.verb.dropFinding')} · ${t('inspection.findingTitle', { n: finding.sequence })}`} label={t('inspection.dropReason')} missing={t('inspection.reasonMissing')} verb={t('words.verb.dropFinding')} run={run} onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)} />;
}
