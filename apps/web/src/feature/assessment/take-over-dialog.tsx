import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingKind, FindingSeverity } from '../../gql/graphql';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { useFormat } from '../../ui/format';
import { nextKey } from '../../ui/outside/person-fields';
import { requestKey } from '../../ui/request-key';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import type { AssessmentDialogProps } from './assessment-dialogs';
import { TakeOverFindingDocument } from './assessment.mutation';
import { AssessmentLinksDocument } from './assessment.query';

interface Piece {
  key: number;
  visitId: string | null;
  text: string;
}

const FIRST = { responsibleUnitId: null as string | null, severity: 'minor' as FindingSeverity, kind: null as FindingKind | null, matter: '', text: '', dutyId: null as string | null, taskId: null as string | null };

/** 采纳问题: what the report says becomes a finding, with its evidence: a record of the work, or a place in the report. */
export function TakeOverDialog({ assessment, onClose, onDone }: AssessmentDialogProps) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState(FIRST);
  const [evidence, setEvidence] = useState<readonly Piece[]>([{ key: 0, visitId: null, text: '' }]);
  const [take] = useMutation(TakeOverFindingDocument);
  const change = (next: Partial<typeof FIRST>) => setForm((before) => ({ ...before, ...next }));
  const pieces = evidence.filter(({ visitId, text }) => visitId !== null || text.trim() !== '').map(({ visitId, text }) => ({ kind: visitId === null ? ('document' as const) : ('visit' as const), visitId, text }));
  const input = { ...form, responsibleUnitId: form.responsibleUnitId ?? '', kind: form.kind ?? ('other' as const), evidence: pieces };
  return (
    <VerbDialog
      title={`${t('words.verb.takeOverFinding')} · ${assessment.code}`}
      note={t('assessment.takeOverNote')}
      verb={t('words.verb.takeOverFinding')}
      said={t('assessment.said.taken')}
      complete={form.responsibleUnitId !== null && form.kind !== null && form.matter.trim() !== '' && form.text.trim() !== ''}
      send={() => take({ variables: { id: assessment.id, input, idempotencyKey: key } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <TakenFields assessment={assessment} form={form} tried={tried} onChange={change} />
          <EvidencePieces assessment={assessment} evidence={evidence} onChange={setEvidence} />
        </>
      )}
    </VerbDialog>
  );
}

function TakenFields({ assessment, form, tried, onChange }: { assessment: AssessmentDialogProps['assessment']; form: typeof FIRST; tried: boolean; onChange: (next: Partial<typeof FIRST>) => void }) {
  const { t } = useTranslation();
  const links = useQuery(AssessmentLinksDocument, { variables: { unitId: form.responsibleUnitId ?? '' }, skip: form.responsibleUnitId === null }).data;
  const titles = (items: readonly { id: string; code: string; title: string }[] = []) => Object.fromEntries(items.map(({ id, code, title }) => [id, `${code} ${title}`]));
  const kinds = useWords<FindingKind>('inspection.findingKindOf');
  const severities = useWords<FindingSeverity>('inspection.severityOf');
  const hint = (lacking: boolean) => (tried && lacking ? t('inspection.chooseOne') : undefined);
  const missing = (text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <>
      <ChoiceField label={t('rectification.unit')} hint={hint(form.responsibleUnitId === null)} value={form.responsibleUnitId} options={Object.fromEntries(assessment.units.map(({ id, name }) => [id, name]))} onChange={(responsibleUnitId) => onChange({ responsibleUnitId, dutyId: null, taskId: null })} />
      <div className="os-pair">
        <ChoiceField label={t('inspection.findingKind')} hint={hint(form.kind === null)} value={form.kind} options={kinds} onChange={(kind) => onChange({ kind })} />
        <ChoiceField label={t('inspection.severity')} value={form.severity} options={severities} onChange={(severity) => onChange({ severity: severity ?? form.severity })} />
      </div>
      <WordsField label={t('inspection.findingMatter')} value={form.matter} error={missing(form.matter)} onChange={(matter) => onChange({ matter })} />
      <WordsField label={t('inspection.findingText')} rows={4} max={10000} value={form.text} error={missing(form.text)} onChange={(text) => onChange({ text })} />
      <ChoiceField label={t('inspection.findingDuty')} value={form.dutyId} options={titles(links?.duties.items)} onChange={(dutyId) => onChange({ dutyId })} />
      <ChoiceField label={t('inspection.findingTask')} value={form.taskId} options={titles(links?.tasks.items)} onChange={(taskId) => onChange({ taskId })} />
    </>
  );
}

function EvidencePieces({ assessment, evidence, onChange }: { assessment: AssessmentDialogProps['assessment']; evidence: readonly Piece[]; onChange: (evidence: readonly Piece[]) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const works = Object.fromEntries(assessment.works.map(({ id, onDate, place, unitName }) => [id, `${format.date(onDate, { weekday: false })} ${unitName} ${place}`]));
  const change = (key: number, next: Partial<Piece>) => onChange(evidence.map((piece) => (piece.key === key ? { ...piece, ...next } : piece)));
  return (
    <>
      <p className="os-note">{t('inspection.evidenceHint')}</p>
      {evidence.map((piece, at) => (
        <div key={piece.key} className="os-pair">
          <ChoiceField label={t('assessment.evidenceWork', { n: at + 1 })} value={piece.visitId} options={works} onChange={(visitId) => change(piece.key, { visitId })} />
          <WordsField label={t('assessment.evidenceText', { n: at + 1 })} max={1000} value={piece.text} onChange={(text) => change(piece.key, { text })} />
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...evidence, { key: nextKey(evidence), visitId: null, text: '' }])}>
        {t('inspection.addEvidence')}
      </Button>
    </>
  );
}
